/**
 * Kinds of characters that a text may hold. `year`: four digits of a year from 1980 to 2059; `yearOrMark`: these, or the
 * mark of a short one ('24); `quarter`: 분기 or Q; `word`: letters of either script; `dots`: a point behind a digit.
 */
const signs = {
  any: () => true,
  at: (text: string) => text.includes('@'),
  brackets: (text: string) => text.includes(')'),
  colon: (text: string) => text.includes(':'),
  dash: (text: string) => text.includes('-'),
  dots: (text: string) => /\d\./.test(text),
  hangul: (text: string) => /[가-힣]/.test(text),
  latin: (text: string) => /[A-Za-z]/.test(text),
  quarter: (text: string) => /[가-힣Q]/.test(text),
  sixDigits: (text: string) => /\d{6}/.test(text),
  slash: (text: string) => text.includes('/'),
  square: (text: string) => text.includes('['),
  word: (text: string) => /[가-힣A-Za-z]/.test(text),
  year: (text: string) => /(?:19[89]|20[0-5])\d/.test(text),
  yearOrMark: (text: string) => /(?:19[89]|20[0-5])\d|['’‘]/.test(text),
};

export type Sign = keyof typeof signs;

const kinds = Object.keys(signs) as readonly Sign[];
const tests = Object.values(signs);
const last = { text: '', bits: bitsOf('') };

/** The kinds of characters of a text, a bit each. The last answer is kept, since several readers ask in a row. */
function bitsIn(text: string): number {
  if (last.text !== text) {
    last.text = text;
    last.bits = bitsOf(text);
  }
  return last.bits;
}

function bitsOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < tests.length; at++) if (tests[at]!(text)) bits |= 1 << at;
  return bits;
}

/**
 * Gives those of `forms` that may stand in a text: one that needs a kind of characters which is not there is not searched
 * for. Most texts of an article are short, and most forms cannot stand in them.
 */
export function formsIn<F extends { readonly needs: Sign }>(
  forms: readonly F[],
): (text: string) => readonly F[] {
  const bySigns = new Map<number, readonly F[]>();
  return (text) => {
    const there = bitsIn(text);
    let found = bySigns.get(there);
    if (!found) {
      found = forms.filter(({ needs }) => (there & (1 << kinds.indexOf(needs))) !== 0);
      bySigns.set(there, found);
    }
    return found;
  };
}
