import { hasHangul } from '../../hangul.ts';
/** Where the Korean word begins that a place stands in, at most twelve syllables before it. */
export function wordStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 12 && hasHangul(text[from - 1]!)) from -= 1;
  return from;
}
