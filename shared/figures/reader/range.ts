import { comparable, type Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { type Amount, readAmount } from './amount.ts';
import { englishDown, englishUp } from './change.ts';

/** A second number that makes a range with the first, in the unit and scale that they share. */
export interface Range {
  readonly from: Amount;
  readonly to: Amount;
}

const separator =
  /(?<wave> ?~ ?)|(?<dash> ?– ?| ?— ?| - |-)|(?<korean> ?에서 ?| ?부터 ?| ?내지 ?)|(?<english>[ \n](?:to|and)[ \n])/y;
/** From the separator to the first digit: a sign and a currency. */
const toDigit = /[^\d\n가-힣]{0,6}?(?=\.?\d)/y;
/** Verbs and prepositions after which `A to B` is a movement, not a range. */
const moves = new RegExp(
  `(?<![a-z])(?:from|by|went|moved|compared|gains?|sank|widen\\w{0,3}|narrow\\w{0,3}|${englishUp}|${englishDown})[ \\n](?:by |of |approximately |about )?$`,
  'i',
);
const spans =
  /(?:rang\w{0,3}|between|anywhere|vary\w{0,3}|spann\w{0,3})[ \n](?:from )?(?:about |approximately |roughly )?$/i;
const between = /between[ \n](?:about |approximately |roughly )?$/i;
const movesTo = / ?(?:으로|로|까지|에(?!서)|수준으로)/y;
const spansTo = / ?(?:사이|범위|구간|박스|정도|수준|선)/y;

/** The range that starts with `first`; null where what follows it is no second end. */
export function readRange(text: string, first: Amount, floor: number, cell: boolean): Range | null {
  separator.lastIndex = first.to;
  const match = separator.exec(text);
  if (!match) return null;
  const start = separator.lastIndex;
  toDigit.lastIndex = start;
  if (!toDigit.test(text)) return null;
  const second = readAmount(text, toDigit.lastIndex, start, cell);
  if (!second || second.from !== start || first.bracketed || second.bracketed) return null;
  const { wave, dash, korean, english } = match.groups!;
  if (dash !== undefined && !sharesUnit(first, second)) return null;
  if (korean !== undefined && !koreanRange(text, korean.trim(), second.to)) return null;
  year.lastIndex = start;
  if (korean !== undefined && !first.numeral.bare && year.test(text)) return null;
  if (
    english !== undefined &&
    !englishRange(text.slice(Math.max(floor, first.from - 30), first.from), english, first, second)
  ) {
    return null;
  }
  if (wave !== undefined && !sharesUnit(first, second) && first.numeral.bare !== second.numeral.bare)
    return null;
  return unified(first, second);
}

/** `595억에서 2025년 4,190억까지`: the year belongs to what follows it. */
const year = /(?:19|20)\d\d년/y;

function koreanRange(text: string, word: string, end: number): boolean {
  movesTo.lastIndex = end;
  spansTo.lastIndex = end;
  if (spansTo.test(text)) return true;
  if (word === '에서') return !movesTo.test(text) && !/^ ?[가-힣]/.test(text.slice(end, end + 2));
  return word === '내지' || text.startsWith('까지', end);
}

function englishRange(left: string, word: string, first: Amount, second: Amount): boolean {
  if (word.trim() === 'and') return between.test(left) && (second.unit !== null || second.currency !== null);
  if (spans.test(left)) return true;
  if (moves.test(left) || !sharesUnit(first, second)) return false;
  return first.unit === null || first.currency !== null || first.unit.unit.kind === second.unit?.unit.kind;
}

/** Whether a unit or a currency stands at either end: two bare numbers with a dash are a score or a code. */
function sharesUnit(first: Amount, second: Amount): boolean {
  return Boolean(second.unit ?? second.currency ?? first.currency ?? first.unit) || second.numeral.scaled;
}

/** Gives each end what only the other says; null where their units differ. */
function unified(first: Amount, second: Amount): Range | null {
  const currency = first.currency ?? second.currency;
  const unit = second.unit ?? first.unit;
  const a = kindOf(first);
  const b = kindOf(second);
  if (a && b && !(comparable(a, b) && a.kind === b.kind)) return null;
  const scale = second.numeral.scale;
  const lifted = first.numeral.value.mul(scale);
  const lift =
    scale.compare(first.numeral.scale) > 0 && first.unit === null && lifted.compare(second.numeral.value) <= 0
      ? scale
      : Rational.one;
  const { numeral } = first;
  const scaled = {
    ...numeral,
    value: numeral.value.mul(lift),
    place: numeral.place.mul(lift),
    roundPlace: numeral.roundPlace.mul(lift),
    scaled: numeral.scaled || second.numeral.scaled,
  };
  return {
    from: { ...first, currency, unit: first.unit ?? unit, numeral: scaled },
    to: { ...second, currency, unit },
  };
}

function kindOf({ currency, unit }: Amount): Unit | null {
  return currency ? { kind: 'money', currency, per: null } : (unit?.unit ?? null);
}
