import { overlap, type Span } from '../../span.ts';
import type { Term } from '../words/terms.ts';
import { asInName } from './plain-words.ts';

/** A stretch that is never part of a name. */
export type Passed = Span;

/**
 * Terms of a text, in its order, as one name: those that stand side by side as written (`CET1`, `두 호기의 배관 공급 계약`),
 * apart from others by a space, and none with a particle at its end.
 */
export function inWords(text: string, terms: readonly Term[], passed: readonly Passed[]): string {
  const names: string[] = [];
  let from = 0;
  let last: Term | null = null;
  const close = () => {
    if (last) names.push(text.slice(from, last.from) + bare(text, last));
  };
  for (const term of terms) {
    if (passed.some((span) => overlap(span, term))) continue;
    const goesOn =
      last &&
      isBeside(text.slice(last.to, term.from)) &&
      (last.raw.endsWith('의') || bare(text, last) === last.raw);
    if (!goesOn) {
      close();
      from = startOf(text, term, passed);
    }
    last = term;
  }
  close();
  return [...new Set(names)].join(' ');
}

/** `클라우드 3사의`: a number that counts what the word names, where it is no figure of its own. */
function startOf(text: string, { from }: Term, passed: readonly Passed[]): number {
  if (!/[가-힣]/.test(text[from] ?? '')) return from;
  const count = /(?<![\d.,])\d{1,3}$/.exec(text.slice(Math.max(0, from - 4), from))?.[0].length ?? 0;
  return passed.some((span) => overlap(span, { from: from - count, to: from })) ? from : from - count;
}

/** A word, or the last of a name of several, without its particle. */
function bare(text: string, { raw, from }: Term): string {
  const last = raw.lastIndexOf(' ') + 1;
  return raw.slice(0, last) + asInName(raw.slice(last), /[A-Za-z\d]/.test(text[from + last - 1] ?? ''));
}

/** Nothing, a space or a joining sign between two words, or a filler: `AI 관련 매출`, `round trip to Europe`. */
const isBeside = (between: string) =>
  /^(?:\s?|[-&·/.]|\s(?:및|관련|부문|사업|서비스|to|of|in|for|and|the|&)\s)$/.test(between);
