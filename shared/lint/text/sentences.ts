import { matchesOf } from '../../matches.ts';
import type { Span } from '../../span.ts';
import type { Line, LineKind } from './lines.ts';
import { hidden } from './mask.ts';

/** A sentence as a reader hears it, and where it stands. */
export interface Sentence extends Span {
  readonly kind: LineKind;
  /** Normalised: NFKC, without Markdown's signs and emoji, single spaces. Cut at 600 characters. */
  readonly text: string;
  /** The same as `compact` has it. */
  readonly compact: string;
  readonly question: boolean;
}

const longest = 600;

/** The end of a formal polite sentence (합니다, 습니다, 아닙니다) as a pattern; 아니다 and 다니다 are none. */
export const formalEnd = `[${Array.from({ length: 399 }, (_, n) => String.fromCharCode(0xac00 + n * 28 + 17)).join('')}]니다`;

/**
 * Where a sentence ends: behind `.!?。…` with closing marks, or behind 니다 even without a full stop. A dot inside
 * a number or behind an initial (`U.S.`) ends nothing.
 */
const ends = new RegExp(
  String.raw`(?<!\b[A-Z]|\d)[.。][*_"'”’)\]]{0,6}(?=\s|$)|(?<=\d)[.。][*_"'”’)\]]{0,6}(?=\s+[^\d\s]|$)|[!?！？][*_"'”’)\]]{0,6}(?=\s|$)|(?<=${formalEnd})[*_"'”’)\]]{0,6}(?=\s|$)`,
  'g',
);
const abbreviation = /\b(?:vs|inc|corp|co|ltd|mr|ms|dr|no|e\.g|i\.e|approx|est|fig)\.$/i;

/** Splits what the lines say into sentences. A paragraph that runs over several lines is read as one. */
export function readSentences(masked: string, lines: readonly Line[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs(lines)) {
    const first = paragraph[0]!;
    const to = paragraph.at(-1)!.to;
    const text = masked.slice(first.content, to);
    let from = 0;
    const cut = (end: number) => {
      const sentence = toSentence(text.slice(from, end), first.content + from, first.kind);
      if (sentence) sentences.push(sentence);
      from = end;
    };
    if (first.kind !== 'row') {
      for (const end of matchesOf(ends, text)) {
        const stop = end.index + end[0].length;
        if (!abbreviation.test(text.slice(Math.max(from, stop - 12), stop))) cut(stop);
      }
    }
    cut(text.length);
  }
  return sentences;
}

function paragraphs(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  for (const line of lines) {
    if (['blank', 'rule', 'code', 'hidden', 'delimiter'].includes(line.kind)) continue;
    const last = found.at(-1);
    if (line.continues && last?.at(-1)?.to !== undefined && goesOn(last, line)) last.push(line);
    else found.push([line]);
  }
  return found;
}

/** At most ten lines, so that a file without blank lines is still read piece by piece. */
function goesOn(above: readonly Line[], line: Line): boolean {
  return above.length < 10 && line.from - above.at(-1)!.to <= 2;
}

/** Signs that say nothing. A line may start with an emoji, `※` or a bullet that Markdown does not know. */
const signs = new RegExp(`[*_>|\\\\${hidden}]|~~+|\\p{Extended_Pictographic}|\\uFE0F|[※■□▶▷●○◆◇☞•·]`, 'gu');

/** In lower case without spaces, since Korean writers space as they like; `수도 있다` and `수가 있다` as `수 있다`. */
export function compact(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(' ', '')
    .replace(/수[가도는]있/g, '수있');
}

/** In lower case, apostrophes as they are typed. */
export const lower = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Spaces that are not a plain one: most words stand apart by one already. */
const spaces = /\s{2,}|[^\S ]/g;

/** The words of a link, whose address is hidden. */
const linked = new RegExp(`\\[([^[\\]]{1,300})\\](?=${hidden})`, 'g');

/** Text as the matchers read it. */
export function normalise(text: string): string {
  const words = text.includes(hidden) ? text.replace(linked, '$1') : text;
  return words.normalize('NFKC').replace(signs, ' ').replace(spaces, ' ').trim();
}

function toSentence(source: string, from: number, kind: LineKind): Sentence | null {
  const lead = source.length - source.trimStart().length;
  const body = source.trim();
  if (body === '') return null;
  const text = normalise(body.slice(0, longest));
  if (text === '') return null;
  return {
    from: from + lead,
    to: from + lead + body.length,
    kind,
    text,
    compact: compact(text),
    question: /[?？]["'”’)\]]*$/.test(text),
  };
}
