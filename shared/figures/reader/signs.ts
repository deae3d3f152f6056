/**
 * Kinds of characters that a text may hold. `year`: four digits of a year from 1980 to 2059; `yearOrMark`: these, or the
 * mark of a short one ('24); `quarter`: 분기 or Q; `word`: letters of either script; `dots`: a point behind a digit.
 */
export interface Signs {
  readonly any: true;
  readonly at: boolean;
  readonly brackets: boolean;
  readonly colon: boolean;
  readonly dash: boolean;
  readonly dots: boolean;
  readonly hangul: boolean;
  readonly latin: boolean;
  readonly quarter: boolean;
  readonly sixDigits: boolean;
  readonly slash: boolean;
  readonly square: boolean;
  readonly word: boolean;
  readonly year: boolean;
  readonly yearOrMark: boolean;
}

export type Sign = keyof Signs;

const kept = { text: '', signs: read('') };

/**
 * Which kinds of characters a text holds: a form that needs one which is not there is not searched for. Most texts of an
 * article are short, and most forms cannot stand in them. The last answer is kept, since several readers ask in a row.
 */
export function signsOf(text: string): Signs {
  if (kept.text !== text) {
    kept.text = text;
    kept.signs = read(text);
  }
  return kept.signs;
}

function read(text: string): Signs {
  const hangul = /[가-힣]/.test(text);
  const latin = /[A-Za-z]/.test(text);
  const year = /(?:19[89]|20[0-5])\d/.test(text);
  return {
    any: true,
    at: text.includes('@'),
    brackets: text.includes(')'),
    colon: text.includes(':'),
    dash: text.includes('-'),
    dots: /\d\./.test(text),
    hangul,
    latin,
    quarter: hangul || text.includes('Q'),
    sixDigits: /\d{6}/.test(text),
    slash: text.includes('/'),
    square: text.includes('['),
    word: hangul || latin,
    year,
    yearOrMark: year || /['’‘]/.test(text),
  };
}
