import { disassemble } from 'es-hangul';

/** A half-open stretch of the text that a query hit. */
export type Hit = readonly [from: number, to: number];

export interface Match {
  /** Higher is better. */
  readonly score: number;
  readonly hits: readonly Hit[];
}

const maxQuery = 100;

/** Finds something in a text, which is in NFC; null where it is not there. */
export type Finder = (text: string) => Match | null;

/**
 * Finds each word of a query, in any order. A Korean consonant stands for any syllable that begins with it
 * (`ㅈㅈ` finds 저장), and a syllable that is still being typed finds what it can become (`젖`, on the way to
 * 저장, finds it too). With `loose`, letters may lie apart as long as their order holds.
 */
export function finderOf(query: string, { loose = false } = {}): Finder {
  const words = query.normalize('NFC').slice(0, maxQuery).split(/\s+/).filter(Boolean);
  const finders = words.map((word) => wordFinder(word, loose));
  return (text) => {
    const matches: Match[] = [];
    for (const find of finders) {
      const match = find(text);
      if (!match) return null;
      matches.push(match);
    }
    return {
      score: matches.reduce((sum, match) => sum + match.score, 0),
      hits: merge(matches.flatMap((match) => match.hits)),
    };
  };
}

export function search(query: string, text: string, options?: { loose: boolean }): Match | null {
  return finderOf(query, options)(text);
}

function wordFinder(word: string, loose: boolean): Finder {
  const patterns = [...word].map((letter, i, all) => patternOf(letter, i === all.length - 1));
  const together = new RegExp(patterns.join('\\s*'), 'iu');
  const apart = loose ? patterns.map((pattern) => new RegExp(pattern, 'giu')) : null;
  return (text) => {
    const found = together.exec(text);
    if (!found) return apart && findApart(apart, text);
    return { score: scoreAt(text, found.index), hits: [[found.index, found.index + found[0].length]] };
  };
}

/** Each letter at its first place after the one before: linear, and good enough for the short names of commands. */
function findApart(letters: readonly RegExp[], text: string): Match | null {
  const hits: Hit[] = [];
  let at = 0;
  for (const letter of letters) {
    letter.lastIndex = at;
    const found = letter.exec(text);
    if (!found) return null;
    at = found.index + found[0].length;
    hits.push([found.index, at]);
  }
  const first = hits[0]![0];
  return { score: 1 / (1 + at - first - hits.length), hits };
}

/** At the start of the text, at the start of a word, or inside one; a place near the front is a little better. */
function scoreAt(text: string, at: number): number {
  const nearness = 1 / (1 + at);
  if (at === 0) return 4;
  return (/[\s/_.([·-]/.test(text[at - 1]!) ? 3 : 2) + nearness;
}

const firstSyllable = 0xac00;
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const vowels = 21;
const finals = 28;
/** Vowels that a first stroke can grow into: ㅗ → ㅘ ㅙ ㅚ, ㅜ → ㅝ ㅞ ㅟ, ㅡ → ㅢ; by their index, how many. */
const growth: Readonly<Record<number, number>> = { 8: 3, 13: 3, 18: 1 };

/** The syllables that a letter of the query can stand for, as a regular expression. */
function patternOf(letter: string, last: boolean): string {
  const initial = initials.indexOf(letter);
  if (initial >= 0) return `[${letter}${syllablesOf(initial)}]`;
  const offset = letter.charCodeAt(0) - firstSyllable;
  if (last && offset >= 0 && offset < initials.length * vowels * finals) return growing(letter, offset);
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}

function syllablesOf(initial: number): string {
  const from = firstSyllable + initial * vowels * finals;
  return `${String.fromCharCode(from)}-${String.fromCharCode(from + vowels * finals - 1)}`;
}

/** The last syllable of a query: what it is, or what the next strokes may make of it. */
function growing(letter: string, offset: number): string {
  const final = offset % finals;
  if (final === 0) {
    const grown = growth[Math.floor(offset / finals) % vowels] ?? 0;
    return `[${letter}-${String.fromCharCode(letter.charCodeAt(0) + (grown + 1) * finals - 1)}]`;
  }
  // The final consonant may move on to begin the next syllable: 젖 → 저자, 닭 → 달가.
  const strokes = disassemble(letter);
  const moved = strokes.at(-1)!;
  const kept = String.fromCharCode(letter.charCodeAt(0) - final + finalOf(strokes.slice(0, -1)));
  return initials.includes(moved)
    ? `(?:${letter}|${kept}\\s*[${syllablesOf(initials.indexOf(moved))}])`
    : letter;
}

const finalConsonants = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** The index of the final consonant that is left when the last stroke of a double one moves on. */
function finalOf(strokes: string): number {
  return Math.max(0, finalConsonants.indexOf(strokes.at(-1)!));
}

function merge(hits: readonly Hit[]): Hit[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...hits].sort((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous && from <= previous[1]) previous[1] = Math.max(previous[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
