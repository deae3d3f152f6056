import type { Currency } from '../quantity.ts';
import { currencyOf, currencyPrefix } from './money.ts';

/** `rise` is △ or ▲, whose meaning is open; `fall` is ▽ or ▼. */
export type Sign = 'none' | 'plus' | 'minus' | 'rise' | 'fall';

/** What is written onto a number at its left: `-$`, `$ (`, `△`. */
export interface Prefix {
  readonly from: number;
  readonly sign: Sign;
  readonly currency: Currency | null;
  /** The bracket that opens before the number: behind the currency sign, or before everything. */
  readonly bracket: { readonly at: number; readonly behindCurrency: boolean } | null;
}

const signs: Readonly<Record<string, Sign>> = {
  '+': 'plus',
  '-': 'minus',
  '–': 'minus',
  '△': 'rise',
  '▲': 'rise',
  '▽': 'fall',
  '▼': 'fall',
  '(-)': 'minus',
  '(+)': 'plus',
};
const form = new RegExp(
  `(?<far>[+–△▲▽▼-] ?|\\([+-]\\) ?)?(?<outer>\\()?(?<near>[+–△▲▽▼-])?(?:(?<currency>${currencyPrefix}) ?)?(?<inner>\\()?(?<close>[+–△▲▽▼-])?$`,
);
const wordSign = /(?<![A-Za-z가-힣])(?:(?<minus>마이너스|(?<!or )minus|negative)|플러스|plus) $/i;
/** A dash behind one of these joins two words or numbers; it is no minus. */
const joined = /[\w가-힣)%\]]/;
const about = /(?:^|[^A-Za-z])(?:c|ca|approx)\.$/i;
/** How far before the first digit a sign and a currency may begin. */
const reach = 10;

/** What stands before the digit at `at`, not left of `floor`; null where it makes the digits part of a name. */
export function readPrefix(text: string, at: number, floor: number): Prefix | null {
  const left = text.slice(Math.max(floor, at - reach), at);
  if (left === '') return { from: at, sign: 'none', currency: null, bracket: null };
  const match = form.exec(left)!;
  const { far, outer, near, currency: code, inner, close } = match.groups!;
  const currency = code === undefined ? null : currencyOf(code);
  if (currency === null && isNamePart(text, at, floor)) return null;

  let from = at - match[0].length;
  const bracketAt =
    inner !== undefined ? text.lastIndexOf('(', at) : outer !== undefined ? text.indexOf('(', from) : -1;
  const bracket = bracketAt < 0 ? null : { at: bracketAt, behindCurrency: inner !== undefined };
  const written = close ?? near ?? far?.trim();
  let sign: Sign = written === undefined ? 'none' : signs[written]!;
  if (far !== undefined && close === undefined && near === undefined) {
    const joins = /^[+–-]/.test(far) && from > floor && joined.test(text[from - 1]!);
    if (joins || /^[+–-] $/.test(far)) {
      sign = 'none';
      from += far.length;
    }
  }
  if (sign === 'none' && from > floor && text[from - 1] === ' ') {
    const word = wordSign.exec(text.slice(Math.max(floor, from - reach), from));
    if (word) {
      sign = word.groups?.minus === undefined ? 'plus' : 'minus';
      from -= word[0].length;
    }
  }
  return { from, sign, currency, bracket };
}

/** `H100`, `GPT-4`, `No.5`, `제44항`, the second half of `02-123`; not the abbreviation in `c.30%`. */
function isNamePart(text: string, at: number, floor: number): boolean {
  const last = at > floor ? text[at - 1]! : '';
  const before = at - 1 > floor ? text[at - 2]! : '';
  if (/[A-Za-z_#@&]/.test(last) || (last === '+' && /[A-Za-z]/.test(before))) return true;
  if (last === '.' && about.test(text.slice(Math.max(floor, at - 8), at))) return false;
  if (/[-–./:'’]/.test(last))
    return /[A-Za-z]/.test(before) || (/\d/.test(before) && last !== "'" && last !== '’');
  return last === '제' || (last === ' ' && before === '제' && !/[가-힣]/.test(text[at - 3] ?? ''));
}
