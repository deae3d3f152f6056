import { isParticle } from '../figures/words/particles.ts';
import type { Span } from '../span.ts';

/** The languages that Tickmark has dictionaries for. */
export const spellingLanguages = ['ko', 'en'] as const;
export type SpellingLanguage = (typeof spellingLanguages)[number];

/** A word that a dictionary can judge, and where it stands. */
export interface SpeltWord extends Span {
  /** As it stands, in NFC. */
  readonly text: string;
  readonly language: SpellingLanguage;
}

const hangul = '가-힣\\u1100-\\u11FF';
const latin = 'A-Za-z\\u00C0-\\u024F';
const word = `[${hangul}]+|[${latin}]+(?:['’][${latin}]+)*`;
const pattern = new RegExp(word, 'g');
/** What is one word and nothing else. */
export const wordPattern = new RegExp(`^(?:${word})$`);

/** Longer runs are no words: a base64 text, a slip of the space bar that a reader sees anyway. */
const longest = 40;

/**
 * The words of a piece of prose. Left out is what no dictionary can know: words with digits in them (`3분기`, `10nm`),
 * parts of addresses and file names, tickers and brands in capitals (`EBITDA`, `iPhone`), and particles behind a name
 * or a figure (`AWS는`, `"클라우드"를`).
 */
export function readWords(prose: string): readonly SpeltWord[] {
  const found: SpeltWord[] = [];
  for (const { index: from, 0: raw } of prose.matchAll(pattern)) {
    const to = from + raw.length;
    const before = prose[from - 1] ?? ' ';
    const after = prose[to] ?? ' ';
    const text = raw.normalize('NFC');
    if (text.length < 2 || text.length > longest) continue;
    const language = /^[가-힣]/.test(text) ? 'ko' : 'en';
    const counts =
      language === 'ko' ? isKorean(text, before) : isEnglish(text, before, after, prose.slice(to, to + 2));
    if (counts) found.push({ from, to, text, language });
  }
  return found;
}

function isKorean(text: string, before: string): boolean {
  if (!/^[가-힣]+$/.test(text) || /[\d%]/.test(before)) return false;
  // Directly behind a name, a figure or a closing mark stands a particle, or a new word.
  return /[\s(]/.test(before) || !isEnding(text);
}

function isEnglish(text: string, before: string, after: string, next: string): boolean {
  if (text.length < 3 || /[\d_@#$&\\/.]/.test(before) || /[\d_@&\\/]/.test(after)) return false;
  if (/^\.[\p{L}\d]/u.test(next)) return false;
  return !/\p{L}['’]?\p{Lu}/u.test(text);
}

/** What may stand directly behind a figure, a name in Latin letters or a closing mark: particles, 이다, 하다, suffixes. */
const ending =
  /^(?:(?:이|였|하|되)[가-힣]{1,4}|(?:에서|까지|부터|만|들)[가-힣]{0,2}|인|인데|된|될|식|급|발|형|용|산|주|사|측|행|간|당|별|률|율|비)$/;
const isEnding = (text: string) => isParticle(text) || ending.test(text);

/** Whether a word stands in a dictionary or a list, as it is. */
export type Has = (word: string) => boolean;
