import { Interval } from './interval.ts';
import type { Quantity, Reading } from './quantity.ts';
import { Rational } from './rational.ts';

/** What a figure may stand for, or what was worked out from figures, at both tiers. `lax` includes `strict`. */
export interface Value {
  readonly strict: Interval;
  readonly lax: Interval;
}

/**
 * How a stated value stands to an expected one. `holds`: they overlap as printed. `loose`: only if digits were
 * rounded away. `apart`: not even then, under no reading.
 */
export type Verdict = 'holds' | 'loose' | 'apart';

/** The verdict over every pair of readings: the kindest one counts. */
export function compareValues(stated: readonly Value[], expected: readonly Value[]): Verdict {
  let best: Verdict = 'apart';
  for (const a of stated) {
    for (const b of expected) {
      if (!a.strict.disjoint(b.strict)) return 'holds';
      if (!a.lax.disjoint(b.lax)) best = 'loose';
    }
  }
  return best;
}

type Operation = (...operands: Interval[]) => Interval | null;

/** Works out a relation at both tiers; null where it has no value, as in a division by an interval around 0. */
export function combine(operation: Operation, ...operands: readonly Value[]): Value | null {
  const strict = operation(...operands.map((operand) => operand.strict));
  const lax = operation(...operands.map((operand) => operand.lax));
  return strict && lax ? { strict, lax } : null;
}

/** `to − from`. */
export const difference = (to: Value, from: Value): Value => ({
  strict: to.strict.sub(from.strict),
  lax: to.lax.sub(from.lax),
});

const unity = Interval.point(Rational.one);

/** `to ÷ from − 1`. Null where the base reaches 0; a loss has no growth rate, so a negative base gives none either. */
export function growth(to: Value, from: Value): Value | null {
  if ((from.strict.lo?.value.sign() ?? -1) <= 0) return null;
  return combine((a, b) => quotientShift(a!, b!), to, from);
}

function quotientShift(to: Interval, from: Interval): Interval | null {
  const ratio = to.div(from);
  return ratio?.sub(unity) ?? null;
}

/** `a × b`. */
export const product = (a: Value, b: Value): Value => ({
  strict: a.strict.mul(b.strict),
  lax: a.lax.mul(b.lax),
});

/** `a ÷ b`; null where `b` reaches 0. */
export const quotient = (a: Value, b: Value): Value | null => combine((x, y) => x!.div(y!), a, b);

/** Of at least one value. */
export const sum = (values: readonly Value[]): Value =>
  values.reduce((total, value) => ({
    strict: total.strict.add(value.strict),
    lax: total.lax.add(value.lax),
  }));

/** The value times a whole or fractional constant. */
export function times(value: Value, factor: Rational): Value {
  const by = Interval.point(factor);
  return { strict: value.strict.mul(by), lax: value.lax.mul(by) };
}

/** A figure that may be so much of its last digit further off than as it is printed. */
export function widened(reading: Reading, lastDigits: Rational): Reading {
  const slack = reading.unitLastPlace.mul(lastDigits);
  return { ...reading, strict: reading.strict.widen(slack), lax: reading.lax.widen(slack) };
}

const half = Rational.of(1, 2);

/** A ratio worked out on unrounded amounts, or cut off rather than rounded, may be a last digit off instead of half of one. */
export const roughly = (reading: Reading): Reading => widened(reading, half);

/**
 * What a figure may have been cut off from, besides what rounds to it: it lies further from 0. 21% may have been 21.9%,
 * never 20.1%.
 */
export function cutOff(reading: Reading): Reading {
  const step = reading.unitLastPlace.mul(Rational.of(reading.point?.sign() ?? 0, 2));
  const reach = (interval: Interval) => interval.hull(interval.shift(step));
  return { ...reading, strict: reach(reading.strict), lax: reach(reading.lax) };
}

/** Both: worked out on unrounded amounts, and cut off. */
export const veryRoughly = (reading: Reading): Reading => widened(reading, Rational.one);

/** Whether all of `a` lies above all of `b`. */
export function exceeds(a: Interval, b: Interval): boolean {
  return a.lo !== null && b.hi !== null && a.disjoint(b) && a.lo.value.compare(b.hi.value) >= 0;
}

/** The value with its sign turned. */
export const negative = (value: Value): Value => ({ strict: value.strict.neg(), lax: value.lax.neg() });

/**
 * The yearly rate that compounds to a total growth over `years`, widened by 1e-6, more than a float's root can be
 * off, so that the result holds every rate that fits.
 */
export function compoundYearly(total: Value, years: number): Value {
  const root = (interval: Interval) =>
    Interval.closed(
      yearlyRate(interval.lo?.value ?? Rational.zero, years),
      yearlyRate(interval.hi?.value ?? Rational.zero, years),
    ).widen(Rational.power10(-6));
  return { strict: root(total.strict), lax: root(total.lax) };
}

function yearlyRate(total: Rational, years: number): Rational {
  const grown = 1 + total.toNumber();
  return Rational.parse((grown > 0 ? grown ** (1 / years) - 1 : -1).toFixed(9));
}

/** The readings of a change with the sign of its verb: `5% 감소` is −5%. */
export function signedReadings({ readings, change, sign }: Quantity): readonly Value[] {
  const falls = change?.role === 'by' && change.direction === 'down' && sign !== 'minus' && sign !== 'plus';
  return falls ? readings.map(negative) : readings;
}

/** Nobody writes `2조 원` for 1조 6,000억: an amount of one digit is a tenth off at most, which is half of a fifth. */
const coarsest = Rational.of(1, 5);
const amounts: ReadonlySet<Quantity['unit']['kind']> = new Set(['money', 'shares', 'count']);

/** The first reading of a figure that a sentence reckons with: an amount of one digit is told less roughly than that digit could be. */
export function reckonedWith({ readings, unit, hedged, bound }: Quantity): Reading {
  const reading = readings[0]!;
  if (hedged || bound !== 'exact' || !amounts.has(unit.kind)) return reading;
  const place = reading.point?.abs().mul(coarsest);
  if (!place || place.sign() === 0 || place.compare(reading.unitLastPlace) >= 0) return reading;
  const near = Interval.around(reading.point!, place.mul(half));
  const within = (tier: Interval) => tier.intersect(near) ?? tier;
  return { ...reading, strict: within(reading.strict), lax: within(reading.lax), unitLastPlace: place };
}

/** What a figure is at most off where it was reckoned with: a base in 3억 and what came of it in 1,350만. */
const mostOff = Rational.of(1, 25);

/** A figure as it is printed, though it be a round one: what is worked out from it is told to more digits. */
export function asPrinted({ readings: [reading], hedged }: Quantity): Value | null {
  const { point, strict, lax } = reading ?? {};
  if (!reading || !point || !strict || !lax) return null;
  if (hedged) return { strict, lax };
  const { lo } = strict;
  const slack = lo ? point.sub(lo.value).abs() : Rational.zero;
  const only = Interval.around(point, Rational.min(slack, point.abs().mul(mostOff)));
  return { strict: only, lax: only };
}
