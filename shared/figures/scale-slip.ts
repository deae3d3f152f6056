import { printedDigits, type Quantity } from './quantity.ts';
import { Rational } from './rational.ts';

/** A step of Korean scales is ten thousand, of English ones a thousand; ten and a hundred come of mixing the two. */
const slips = [1, 2, 3, 4, 6, 8] as const;
const factors = slips.map((exponent) => [exponent, Rational.power10(exponent)] as const);

/**
 * By how many powers of ten a figure is off from another whose digits it shares: +1 for $250억 beside $25억. Null where
 * the digits are not the same. One digit alone may be a chance: the caller says what else makes them one figure.
 */
export function slippedBy(stated: Quantity, other: Quantity): number | null {
  const [a, b] = [stated.readings[0]?.point?.abs(), other.readings[0]?.point?.abs()];
  const [unitA, unitB] = [stated.readings[0]?.unitLastPlace, other.readings[0]?.unitLastPlace];
  if (!a || !b || !unitA || !unitB || a.sign() === 0 || b.sign() === 0) return null;
  for (const [exponent, factor] of factors) {
    const half = Rational.of(1, 2);
    const meets = (x: Rational, y: Rational, slack: Rational) => x.sub(y).abs().compare(slack.mul(half)) <= 0;
    if (meets(a, b.mul(factor), Rational.max(unitA, unitB.mul(factor)))) return exponent;
    if (meets(a.mul(factor), b, Rational.max(unitA.mul(factor), unitB))) return -exponent;
  }
  return null;
}

/** How many digits of a figure say something: 2 for `$2,500`. */
export function tellingDigits(quantity: Quantity): number {
  return printedDigits(quantity).replace(/^0+|0+$/g, '').length;
}
