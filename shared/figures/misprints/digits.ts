import type { Quantity } from '../quantity.ts';

/** A figure by the digits that were printed of it. */
export interface Digits {
  /** What it may be held against: percentages of as many decimals, or amounts whatever they count in. */
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

/** The digits of a percentage or an amount that states one exact value; null of anything else. */
export function digitsOf({ unit, readings: [reading], bound, range, hedged }: Quantity): Digits | null {
  if (!reading?.point || bound !== 'exact' || range || hedged || reading.unitLastPlace.sign() === 0)
    return null;
  if (unit.kind !== 'percent' && !amounts.has(unit.kind)) return null;
  const whole = reading.point.abs().div(reading.unitLastPlace).toFixed(0);
  if (whole.length < fewest) return null;
  return unit.kind === 'percent'
    ? { kind: `percent ${reading.unitLastPlace.toString()}`, text: whole, whole }
    : { kind: 'amount', text: whole.replace(/0+$/, ''), whole };
}

export const keyOf = ({ kind, text }: Digits): string => `${kind} ${text}`;

/** The keys under which digits find others that have one of their digits changed. */
export const changedOnce = ({ kind, text, whole }: Digits): readonly string[] =>
  (text === whole ? [text] : [text, whole]).flatMap((digits) =>
    Array.from(digits, (_, i) => `${kind} ${digits.slice(0, i)}_${digits.slice(i + 1)}`),
  );

/** The keys of the digits with two neighbours swapped. */
export const swappedOnce = ({ kind, text }: Digits): readonly string[] =>
  Array.from(text.slice(1), (digit, i) =>
    digit === text[i] ? [] : [`${kind} ${text.slice(0, i)}${digit}${text[i]}${text.slice(i + 2)}`],
  ).flat();

/** The sign that is printed; null where none is. */
export const signOf = ({ sign }: Quantity): 'plus' | 'minus' | null =>
  sign === 'plus' || sign === 'minus' ? sign : null;

/** Which way a change went, by its printed sign or else its verb; null where nothing says. */
export function wayOf(quantity: Quantity): 'up' | 'down' | null {
  const sign = signOf(quantity);
  if (sign !== null) return sign === 'plus' ? 'up' : 'down';
  const { change } = quantity;
  return change?.role === 'by' && (change.direction === 'up' || change.direction === 'down')
    ? change.direction
    : null;
}
