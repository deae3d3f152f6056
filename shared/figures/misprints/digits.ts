import { keptBy } from '../keep.ts';
import { printedDigits } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import type { Rational } from '../rational.ts';

/** A figure by the digits that were printed of it. */
export interface Digits {
  /** What figures of the same digits have in common. */
  readonly key: string;
  /** What it may be held against: percentages or points of as many decimals, or amounts whatever they count in. */
  readonly kind: string;
  /** Without a point, the zeros in front and, of an amount, those behind. */
  readonly text: string;
  /** With the zeros behind, as far as they were printed. */
  readonly whole: string;
}

/** Fewer digits than this meet others by chance. */
const fewest = 2;

const amounts: ReadonlySet<Quantity['unit']['kind']> = new Set([
  'money',
  'plain',
  'points',
  'exchange',
  'measure',
  'count',
  'shares',
]);

const isRate = ({ kind }: Quantity['unit']): boolean => kind === 'percent' || kind === 'percentPoint';

/** The value that a figure states, exactly or roughly, of a kind that tables tell: `약 4%`, `12.5배`; null where it states none. */
export function valueStated({
  unit,
  readings: [reading],
  bound,
  range,
}: Quantity): { readonly point: Rational; readonly unitLastPlace: Rational } | null {
  if (!isRate(unit) && !amounts.has(unit.kind) && unit.kind !== 'multiple') return null;
  if (!reading?.point || bound !== 'exact' || range || reading.unitLastPlace.sign() === 0) return null;
  return { point: reading.point, unitLastPlace: reading.unitLastPlace };
}

/** The digits of a percentage or an amount that states one exact value; null of anything else. */
export const digitsOf = keptBy((quantity: Quantity): Digits | null => {
  const { unit, hedged } = quantity;
  const value = valueStated(quantity);
  if (!value || hedged || unit.kind === 'multiple') return null;
  const { point, unitLastPlace } = value;
  const whole = point.abs().div(unitLastPlace).toFixed(0);
  if (whole.length < fewest) return null;
  const rate = isRate(unit);
  const kind = rate ? `${unit.kind} ${unitLastPlace.toString()}` : 'amount';
  const text = rate ? whole : whole.replace(/0+$/, '');
  return { key: `${kind} ${text}`, kind, text, whole };
});

/** What figures of one value have in common, as they print it; null where they state none. */
export const keyOf = (quantity: Quantity): string | null =>
  digitsOf(quantity)?.key ??
  (valueStated(quantity) ? `${quantity.unit.kind} ${printedDigits(quantity)}` : null);

/** The keys under which digits find others that are one stroke of the pen away. */
export interface Strokes {
  /** Those that have one of their digits changed. */
  readonly changed: readonly string[];
  /** Those that have two neighbours swapped. */
  readonly swapped: readonly string[];
}

/** The strokes of some digits: a key of changed ones has `_` in the place of one digit. */
export const strokesOf = keptBy(
  (digits: Digits): Strokes => ({ changed: changedOnce(digits), swapped: swappedOnce(digits) }),
);

function changedOnce({ kind, text, whole }: Digits): readonly string[] {
  const keys: string[] = [];
  for (const digits of text === whole ? [text] : [text, whole])
    for (let i = 0; i < digits.length; i++) keys.push(`${kind} ${digits.slice(0, i)}_${digits.slice(i + 1)}`);
  return keys;
}

function swappedOnce({ kind, text }: Digits): readonly string[] {
  const keys: string[] = [];
  for (let i = 1; i < text.length; i++)
    if (text[i] !== text[i - 1])
      keys.push(`${kind} ${text.slice(0, i - 1)}${text[i]}${text[i - 1]}${text.slice(i + 1)}`);
  return keys;
}
