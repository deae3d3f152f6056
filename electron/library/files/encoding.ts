import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { visible } from '../../../shared/code-point.ts';
import type { Encoding } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';

/** How a text stands in its file. */
export interface TextForm {
  readonly encoding: Encoding;
  readonly bom: boolean;
}

export interface DecodedText extends TextForm {
  /** Without the BOM. */
  readonly text: string;
}

const boms: readonly (readonly [Encoding, Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/**
 * Reads a file's bytes as text: by their BOM, else as UTF-8 without a fault, else as CP949 if the text gives the
 * same bytes again, which on a few Korean words is surer than statistics. Node's own `euc-kr` decoder is not used:
 * it misreads the syllables that CP949 added. `shown` is the path for the errors `error.file.binary` and
 * `error.file.encoding`.
 */
export function decode(bytes: Buffer, shown: string): DecodedText {
  const marked = boms.find(([, bom]) => bytes.subarray(0, bom.length).equals(bom));
  const [encoding, bom] = marked ?? (['utf-8', null] as const);
  const content = bytes.subarray(bom?.length ?? 0);
  if (encoding === 'utf-8' && content.includes(0)) throw binary(shown);

  const text = decodeUnicode(content, encoding);
  if (text?.includes('\0')) throw binary(shown);
  if (text !== null) return { text, encoding, bom: bom !== null };

  const korean = bom === null ? iconv.decode(content, 'cp949') : null;
  if (korean === null || !iconv.encode(korean, 'cp949').equals(content)) {
    throw new TickmarkError('error.file.encoding', { path: shown });
  }
  return { text: korean, encoding: 'cp949', bom: false };
}

/**
 * A text's bytes in a form. Throws `error.save.unencodable` for characters that the encoding does not have, with the
 * line of the first.
 */
export function encode(text: string, form: TextForm): Buffer {
  const bom = form.bom ? boms.find(([encoding]) => encoding === form.encoding)?.[1] : undefined;
  const content = form.encoding === 'cp949' ? encodeCp949(text) : encodeUnicode(text, form.encoding);
  return bom ? Buffer.concat([bom, content]) : content;
}

function binary(shown: string): TickmarkError {
  return new TickmarkError('error.file.binary', { path: shown });
}

function decodeUnicode(bytes: Buffer, encoding: Encoding): string | null {
  // Twice as fast as TextDecoder, which counts where a library of thousands is opened.
  if (encoding === 'utf-8') return isUtf8(bytes) ? bytes.toString('utf8') : null;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodeUnicode(text: string, encoding: Encoding): Buffer {
  if (/\p{Surrogate}/u.test(text)) throw unencodable(text, encoding, (one) => /\p{Surrogate}/u.test(one));
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function encodeCp949(text: string): Buffer {
  const bytes = iconv.encode(text, 'cp949');
  if (iconv.decode(bytes, 'cp949') === text) return bytes;
  throw unencodable(text, 'cp949', (one) => iconv.decode(iconv.encode(one, 'cp949'), 'cp949') !== one);
}

/** As many characters as a message can name. */
const mostNamed = 5;

function unencodable(text: string, encoding: Encoding, isFault: (one: string) => boolean): TickmarkError {
  const seen = new Set<string>();
  const faults: string[] = [];
  let line = 1;
  let firstLine = 1;
  for (const one of text) {
    if (one === '\n') line++;
    if (seen.has(one)) continue;
    seen.add(one);
    if (!isFault(one)) continue;
    if (faults.length === 0) firstLine = line;
    if (faults.push(one) === mostNamed) break;
  }
  const characters = faults.map(visible).join(' ');
  return new TickmarkError('error.save.unencodable', {
    characters,
    line: firstLine,
    encoding: encoding.toUpperCase(),
  });
}
