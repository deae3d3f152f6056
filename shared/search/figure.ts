import { comparable, type Quantity, type Unit } from '../figures/quantity.ts';
import { Rational } from '../figures/rational.ts';
import { readNumeral } from '../figures/reader/numeral.ts';
import { overlap, type Span } from '../span.ts';
import { figuresNear, lineAt } from './figures-near.ts';
import type { Match } from './hits.ts';

/** Finds a figure in a text by what it says, at most so many times, in the order of the text. */
export type FindFigure = (text: string, most: number) => Match[];

/**
 * How to find a figure however it is written: `$2.5bn`, `25억 달러`, `$2,500 million`, and in a table that counts in
 * millions `2,500`. Null for what has no value and unit of its own (`30`, `수백억`): then its spelling is all there is.
 */
export function figureFinder(figure: string): FindFigure | null {
  const wanted = figuresNear(figure, { from: 0, to: figure.length })[0]?.quantity;
  const digits = wanted && wanted.unit.kind !== 'plain' ? digitsOf(valuesOf(wanted)[0]) : null;
  if (!wanted || digits === null) return null;
  const mayBe = numeralTest(wanted);
  const candidate = new RegExp(`${candidates(digits)}|${inWords(wanted)}`, 'g');
  return (text, most) => {
    const found: Match[] = [];
    let end = -1;
    candidate.lastIndex = 0;
    for (let match = candidate.exec(text); match && found.length < most; match = candidate.exec(text)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (place.from < end || !mayBe(text, place)) continue;
      const same = figuresNear(text, place).find(
        (one) => overlap(one, place) && saysTheSame(wanted, one.quantity),
      );
      if (!same) continue;
      found.push({ from: same.from, to: same.to, groups: [text.slice(same.from, same.to)] });
      end = same.to;
    }
    return found;
  };
}

/** The figure at an offset of a text, as a query that finds it again wherever it stands; null where there is none. */
export function figureAt(text: string, at: number, spell: (quantity: Quantity) => string): string | null {
  const here = figuresNear(text, { from: at, to: at }).find(({ from, to }) => from <= at && at <= to);
  if (!here) return null;
  const written = text.slice(here.from, here.to).replace(/\s+/g, ' ');
  const reads = (query: string) => {
    const read = figuresNear(query, { from: 0, to: query.length })[0]?.quantity;
    return read !== undefined && saysTheSame(here.quantity, read);
  };
  if (reads(written)) return written;
  // A cell's unit may stand in the header or the caption only.
  const spelled = spell(here.quantity);
  return reads(spelled) ? spelled : written;
}

function saysTheSame(a: Quantity, b: Quantity): boolean {
  return sameUnit(a.unit, b.unit) && signsFit(a, b) && sameValues(valuesOf(a), valuesOf(b), a.range !== null);
}

/** A bare number is another figure: it may count anything. */
function sameUnit(a: Unit, b: Unit): boolean {
  return (a.kind === 'plain') === (b.kind === 'plain') && comparable(a, b);
}

/** A range is found whole; one number also where it is the end of a range. */
function sameValues(wanted: readonly Rational[], found: readonly Rational[], isRange: boolean): boolean {
  const among = (value: Rational) => found.some((other) => other.abs().equals(value.abs()));
  return wanted.length > 0 && (isRange ? wanted.every(among) : wanted.some(among));
}

function valuesOf({ readings, range }: Quantity): readonly Rational[] {
  if (range) return [range.from, range.to].flatMap(({ point }) => point ?? []);
  return readings.flatMap(({ point }) => point ?? []);
}

/** `5% 감소`, `△5%` and `-5%` are one figure; `+5%` is another. */
function signsFit(a: Quantity, b: Quantity): boolean {
  const [one, other] = [signOf(a), signOf(b)];
  return one === null || other === null || one === other;
}

function signOf({ sign, change }: Quantity): 'up' | 'down' | null {
  if (sign === 'minus') return 'down';
  if (sign === 'plus') return 'up';
  if (sign !== 'none' || change?.role !== 'by') return null;
  return change.direction === 'up' || change.direction === 'down' ? change.direction : null;
}

/** The digits that every way to print a number has in common: `25` of 2,500,000,000 and of 0.25. */
function digitsOf(value: Rational | undefined): string | null {
  if (!value) return null;
  const printed = value.abs().toFixed(mostPlaces);
  if (!Rational.parse(printed).equals(value.abs())) return null;
  const [whole, fraction = ''] = printed.split('.');
  const digits = `${whole}${fraction}`.replace(/^0+|0+$/g, '');
  return digits === '' || digits.length > mostDigits ? null : digits;
}

const mostPlaces = 12;
const mostDigits = 18;

/**
 * Where these digits stand as a number of their own, whatever groups, scales and zeros are between and around them:
 * a quick first look that leaves nearly all of a text unread.
 */
function candidates(digits: string): string {
  const [first, ...rest] = [...digits].map((digit) => `[${digit}${fullWidth(digit)}]`);
  const between = '(?:[,.]| ?[십백천만억조경] ?){0,3}';
  const tail = rest.map((digit) => (digit.startsWith('[0') ? '(?:[,.]?0)?' : `${between}${digit}`)).join('');
  const starts = '(?<=(?<!\\d[.,]?)(?:0?\\.0*)?.)';
  return `${first}${starts}${tail}(?:[,.]?0)*(?![.,]?\\d)`;
}

/** What may go on with a number, or scale it, further off: the end of a range, a mark of Markdown, a bracket. */
const goesOn = /^\s?(?:[-~∼〜～–—*_`\\()[\]|]|to\b|에서|부터|내지)/;

/**
 * A second look, still much quicker than reading a sentence: whether the number printed at a place comes to the
 * figure's value. Yes where that cannot be told from the number alone.
 */
function numeralTest(wanted: Quantity): (text: string, place: Span) => boolean {
  const { kind } = wanted.unit;
  const isRatio = kind === 'percent' || kind === 'percentPoint' || kind === 'fraction';
  const values = valuesOf(wanted).flatMap((value) =>
    (isRatio ? ratios : [Rational.one]).map((times) => value.abs().mul(times)),
  );
  return (text, { from, to }) => {
    let start = from;
    while (/[0.]/.test(text[start - 1] ?? '')) start -= 1;
    const numeral = readNumeral(text, start, kind === 'money');
    if (!numeral || goesOn.test(text.slice(Math.max(numeral.to, to), numeral.to + 4))) return true;
    return values.some((value) => value.equals(numeral.value)) || isBareCell(text, numeral);
  };
}

/** Printed as a part of one, as 할, in percent, in basis points. */
const ratios = [0, 1, 2, 4].map(Rational.power10);

/** Whether a number stands alone in the cell of a table, whose unit may then stand elsewhere. */
function isBareCell(text: string, { from, to }: Span): boolean {
  if (/[^\s|]/.test(text.slice(to, to + 8).split(/[|\n]/)[0]!)) return false;
  const line = lineAt(text, from);
  return text.slice(line.from, line.to).includes('|');
}

const fullWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

/** The figures that are most often said in words, for the same first look. */
const words: readonly (readonly [value: Rational, said: string])[] = [
  [Rational.of(1, 2), '절반|[Hh]alf'],
  [Rational.of(2), '두 ?배|갑절|[Tt]wice|[Dd]oubl'],
];

function inWords(wanted: Quantity): string {
  const said = words.filter(([value]) => valuesOf(wanted).some((one) => one.abs().equals(value)));
  return said.map(([, pattern]) => pattern).join('|') || '(?!)';
}
