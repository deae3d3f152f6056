import { Interval } from './interval.ts';
import { signOf, tellingDigits } from './printed.ts';
import type { Quantity } from './quantity.ts';
import { Rational } from './rational.ts';
import type { Value } from './value.ts';

/** A slip that leaves its trace in the digits. */
export type Slip = 'scale' | 'sign' | 'digits';

/** A thousand is a step of English scales, ten thousand of Korean ones; other steps need more digits to be no chance. */
const scales = [3, 4, 6, 8].map((exponent) => Rational.power10(exponent));
const steps = [1, 2].map((exponent) => Rational.power10(exponent));

/** Whether a figure is a value with a slip of the pen: `$586 billion` for 586 million, `-3.1%` for `+3.1%`, 62.6 for 26.6. */
export function slipOf(quantity: Quantity, value: Value): Slip | null {
  const stated = quantity.readings[0];
  const point = stated?.point;
  const worked = value.strict.middle();
  if (!stated || !point || !worked || point.sign() === 0 || worked.sign() === 0) return null;
  const size = stated.strict.lo && stated.strict.hi ? stated.strict : null;
  if (!size) return null;
  const same = (factor: Rational, by: 'mul' | 'div') => {
    const moved = worked.abs()[by](factor);
    const slack = stated.unitLastPlace;
    return point.abs().sub(moved).abs().compare(slack) <= 0 && tellingDigits(quantity) >= 2;
  };
  if (
    signOf(quantity) !== null &&
    point.sign() !== worked.sign() &&
    !size.disjoint(Interval.point(worked.neg()))
  )
    return 'sign';
  if (
    (tellingDigits(quantity) > 2 ? [...scales, ...steps] : scales).some(
      (factor) => same(factor, 'mul') || same(factor, 'div'),
    )
  )
    return 'scale';
  return swapped(point.abs(), worked.abs(), stated.unitLastPlace) ? 'digits' : null;
}

/** Two neighbouring digits changed places, at the precision of the figure. */
function swapped(stated: Rational, worked: Rational, unit: Rational): boolean {
  if (unit.sign() === 0) return false;
  const [a, b] = [stated.div(unit).toFixed(0), worked.div(unit).toFixed(0)];
  if (a.length !== b.length || a.length < 2 || a === b) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether one digit of a figure of three or more is another than a value's, at the precision of the figure. */
export function isDigitOff(quantity: Quantity, value: Value): boolean {
  const stated = quantity.readings[0];
  const [point, worked] = [stated?.point, value.strict.middle()];
  if (!stated || !point || !worked || stated.unitLastPlace.sign() === 0 || tellingDigits(quantity) < 3)
    return false;
  const [a, b] = [point, worked].map((one) => one.abs().div(stated.unitLastPlace).toFixed(0));
  return a!.length === b!.length && [...a!].filter((digit, i) => digit !== b![i]).length === 1;
}

/** A step of Korean scales is ten thousand, of English ones a thousand; ten and a hundred come of mixing the two. */
const shifts = [1, 2, 3, 4, 6, 8].map((exponent) => [exponent, Rational.power10(exponent)] as const);

const half = Rational.of(1, 2);

/**
 * By how many powers of ten a figure is off from another whose digits it shares: +1 for $250억 beside $25억. Null where
 * the digits are not the same. One digit alone may be a chance: the caller says what else makes them one figure.
 */
export function slippedBy(stated: Quantity, other: Quantity): number | null {
  const [a, b] = [stated.readings[0]?.point?.abs(), other.readings[0]?.point?.abs()];
  const [unitA, unitB] = [stated.readings[0]?.unitLastPlace, other.readings[0]?.unitLastPlace];
  if (!a || !b || !unitA || !unitB || a.sign() === 0 || b.sign() === 0) return null;
  const meets = (x: Rational, y: Rational, slack: Rational) => x.sub(y).abs().compare(slack.mul(half)) <= 0;
  for (const [exponent, factor] of shifts) {
    if (meets(a, b.mul(factor), Rational.max(unitA, unitB.mul(factor)))) return exponent;
    if (meets(a.mul(factor), b, Rational.max(unitA.mul(factor), unitB))) return -exponent;
  }
  return null;
}
