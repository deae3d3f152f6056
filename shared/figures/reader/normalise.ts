import type { MappedText } from './source-map.ts';

/** Signs that have a plain twin outside the block of full-width forms. */
const twins: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u3000': ' ',
  '\u202F': ' ',
  '\u205F': ' ',
  '\t': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '￦': '₩',
  '￡': '£',
  '￥': '¥',
  '﹪': '%',
  '﹩': '$',
  '﹣': '-',
  '−': '-',
  '－': '-',
  '\u2010': '-',
  '\u2011': '-',
  '∼': '~',
  '〜': '~',
  '～': '~',
  '㎡': 'm²',
};

/** Invisible: no reader sees them, so no figure ends at them. */
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/;

/** Everything that the reader would trip over; text without it is read as it stands. */
const foreign =
  /[\u1100-\u11FF\u2000-\u200D\u2010\u2011\u2028\u202F\u205F\u2060\u3000\uFEFF\u00AD\u00A0\uFF01-\uFF5E\uFFE0-\uFFE6﹪﹩﹣−∼〜㎡\t\r]/;
const pieces =
  /\r\n|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\u1100-\u11FF\u2000-\u200D\u2010\u2011\u2028\u202F\u205F\u2060\u3000\uFEFF\u00AD\u00A0\uFF01-\uFF5E\uFFE0-\uFFE6﹪﹩﹣−∼〜㎡\t\r]/g;

/**
 * Adds `text`, which stands at `from` in the source, in the one form that the figure reader knows: half-width signs,
 * plain spaces, `\n` line ends, composed Hangul, `~` for every wave and `-` for every minus. Dashes stay as they are.
 */
export function addNormalised(out: MappedText, text: string, from: number): void {
  if (!foreign.test(text)) {
    out.copy(text, from);
    return;
  }
  let at = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    out.copy(text.slice(at, index), from + at);
    at = index + piece.length;
    out.replace(plain(piece), from + index, from + at);
  }
  out.copy(text.slice(at), from + at);
}

function plain(piece: string): string {
  const code = piece.charCodeAt(0);
  if (code >= 0x1100 && code <= 0x11ff) return piece.normalize('NFC');
  const twin = twins[piece];
  if (twin !== undefined) return twin;
  if (piece === '\r\n') return '\n';
  if (invisible.test(piece)) return '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return code >= 0x2000 && code <= 0x200a ? ' ' : piece;
}
