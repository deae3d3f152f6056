import { keptByText } from './keep.ts';
import type { Quantity } from './quantity.ts';

/** Of as many texts as the figures of a long article: each is held against many cells. */
const digitsOf = keptByText(4_000, (raw) => raw.replace(/\D/g, ''));

/** The digits that are printed: `12345` for `$123.45`. */
export const printedDigits = ({ raw }: Pick<Quantity, 'raw'>): string => digitsOf(raw);

/** How many digits are printed, without the zeros in front: 4 for `$2,500`, 2 for `0.50%`. */
export const significantDigits = (quantity: Quantity): number =>
  printedDigits(quantity).replace(/^0+/, '').length;

/** How many of them say something, without the zeros behind as well: 2 for `$2,500`. */
export const tellingDigits = (quantity: Quantity): number =>
  printedDigits(quantity).replace(/^0+|0+$/g, '').length;

/** How large it is, whatever its sign; 0 where no number is printed. */
export const sizeOf = ({ readings: [reading] }: Pick<Quantity, 'readings'>): number =>
  reading?.point?.abs().toNumber() ?? 0;

/** Whether two figures of the same digits may be of one size: not `0.057` and `0.57`; amounts may count in units of their own. */
export const mayBeOneSize = (a: Quantity, b: Quantity): boolean =>
  a.scaled || b.scaled || a.unit.kind !== b.unit.kind || sizeOf(a) === sizeOf(b);

/** The sign that is printed; null where none is. */
export const signOf = ({ sign }: Pick<Quantity, 'sign'>): 'plus' | 'minus' | null =>
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
