import type { Interval } from './interval.ts';
import { keptBy } from './keep.ts';
import type { LedgerCheck, LedgerEntry } from './ledger.ts';
import type { Bound, Quantity, TimeUnit, Unit } from './quantity.ts';
import { Rational } from './rational.ts';

/** A stretch of numbers as decimals with at most six places, in the unit as it is spoken: 35 for 35%. Null: no end. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a figure was read as, as plain data. */
export interface FigureValue {
  readonly unit: Unit;
  /** Each way to read it, the likeliest first; both ends are the same where it is one number. */
  readonly readings: readonly Stretch[];
  readonly bound: Bound;
  readonly hedged: boolean;
  readonly per: TimeUnit | null;
}

/** A line of the ledger that can be posted from a worker: an entry with its value and its checks as plain data. */
export interface LedgerLine extends Omit<LedgerEntry, 'quantity'> {
  readonly value: FigureValue;
}

/** An entry of the ledger as plain data. */
export function toLedgerLine({
  span,
  raw,
  quantity,
  reading,
  key,
  parts,
  state,
  checks,
}: LedgerEntry): LedgerLine {
  const plain = checks.map(toPlainCheck);
  return { span, raw, reading, key, parts, state, checks: plain, value: toFigureValue(quantity) };
}

/** The same object for all figures of a check, so that it is posted once. */
const toPlainCheck = keptBy(
  ({ relation, holds, derivation, message, places }: LedgerCheck): LedgerCheck => ({
    relation,
    holds,
    derivation,
    message,
    places,
  }),
);

/** What a quantity was read as, as plain data; ends are rounded to six places. */
export const toFigureValue = keptBy((quantity: Quantity): FigureValue => {
  const { unit, readings, range, bound, hedged, per } = quantity;
  const inHundredths = unit.kind === 'percent' || unit.kind === 'percentPoint' || unit.kind === 'fraction';
  const factor = Rational.of(inHundredths ? 100 : 1);
  const say = (value: Rational) => value.mul(factor).toFixed(6);
  const ends = ({ lo, hi }: Interval): Stretch => ({ from: lo && say(lo.value), to: hi && say(hi.value) });
  return {
    unit,
    readings:
      range?.from.point && range.to.point
        ? [{ from: say(range.from.point), to: say(range.to.point) }]
        : readings.map(({ point, strict }) => (point ? { from: say(point), to: say(point) } : ends(strict))),
    bound,
    hedged,
    per: per?.unit ?? null,
  };
});
