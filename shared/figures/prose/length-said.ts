import type { Period } from '../reader/period.ts';

type Kind = Period['kind'];

/** English words for how long a time a figure covers, and the periods of a table that are as long. */
const lengths: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/\b(?:nine|9)[- ]months?\b|\byear[- ]to[- ]date\b|\bYTD\b/gi, ['months']],
  [/\b(?:six|6)[- ]months?\b|\bhalf\b(?!\s+of\b)|\bhalf[- ]year\b/gi, ['half', 'months', 'day']],
  [/(?<!\b(?:a|one)\s)\bquarter(?:ly)?\b|\b(?:three|3)[- ]months?\b/gi, ['quarter']],
  [/\bfull[- ]year\b|\bfor\s+the\s+year\b|\bannual(?:ly)?\b/gi, ['year', 'day']],
];

/**
 * What periods are as long as the time that an English figure covers: by the words behind it, else by the last ones of its
 * sentence before it; null where neither says.
 */
export function lengthSaid(lead: string, behind: string): readonly Kind[] | null {
  for (const text of [behind, lead]) {
    let last: { readonly at: number; readonly kinds: readonly Kind[] } | null = null;
    for (const [words, kinds] of lengths) {
      for (const { index } of text.matchAll(words)) if (!last || index > last.at) last = { at: index, kinds };
    }
    if (last) return last.kinds;
  }
  return null;
}

interface Timed {
  readonly periods: readonly Period[];
}

/**
 * Whether a cell is of that length; a column of changes has no time of its own and goes with the rest of its row. True
 * where one of the two is not known.
 */
export function isOfLength(
  { periods }: Timed,
  row: readonly Timed[],
  kinds: readonly Kind[] | null,
): boolean {
  if (kinds === null) return true;
  const own = periods.length > 0 ? periods : row.flatMap((other) => other.periods);
  return own.length === 0 || own.some(({ kind }) => kinds.includes(kind));
}

/**
 * What stands behind an English figure makes it another measure than the plain one: `9.5% organically`, `7.3% annualized`,
 * `$41 million excluding …`, `4% at constant currency`.
 */
export const isOtherMeasure = (behind: string): boolean => measures.test(behind);

const measures =
  /^[,\s(]*(?:excluding|including|exclusive|inclusive|adjusted|before\s+(?!an?\b)|after[\s-]+(?:income\s+)?tax|net\s+of|without|on\s+an?\s+\w+(?:[\s-]\w+)?\s+basis|in\s+(?:constant|local)|at\s+(?:constant|comparable|unchanged)|organic(?:ally)?|annuali[sz]ed|like[- ]for[- ]like|pro\s+forma|ex-)/i;
