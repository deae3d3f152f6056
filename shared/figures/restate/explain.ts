import { keptBy } from '../keep.ts';
import { signOf, sizeOf } from '../printed.ts';
import { comparable, type Quantity } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { timeOrder } from '../table/time.ts';
import {
  compareValues,
  cutOff,
  difference,
  growth,
  negative,
  roughly,
  times,
  type Value,
  type Verdict,
} from '../value.ts';
import type { Point, Series } from './series.ts';

/** A value that a sentence about a series may state: a cell, a change between two cells, or a growth. */
export interface Candidate {
  readonly value: Value;
  readonly sense: 'level' | 'change';
  readonly from: readonly Point[];
  /** A cell that states it, rather than arithmetic on cells. */
  readonly cell: boolean;
}

const widest = 8;

/** The values of a cell, all readings; null where they are not known well enough to compare. */
export type CellValues = (point: Point) => readonly Value[] | null;

/** The cells of a series that a figure of this unit may restate. */
export function cellsFor(
  quantity: Quantity,
  series: Pick<Series, 'points'>,
  valuesOf: CellValues,
): readonly Candidate[] {
  const out: Candidate[] = [];
  const kind = quantity.unit.kind;
  for (const point of series.points) {
    const unit = point.figure.quantity.unit;
    if (fits(quantity, point)) {
      for (const value of valuesOf(point) ?? []) {
        out.push({ value, sense: point.role === 'change' ? 'change' : 'level', from: [point], cell: true });
      }
    } else if (kind === 'percent' && unit.kind === 'plain' && point.role === 'change') {
      const [value] = point.figure.quantity.readings;
      if (value)
        out.push({ value: times(value, Rational.of(1, 100)), sense: 'change', from: [point], cell: true });
    }
  }
  return out;
}

/** The changes between two cells of a series that a figure of this unit may state. */
export function changesFor(quantity: Quantity, series: Series, valuesOf: CellValues): readonly Candidate[] {
  const out: Candidate[] = [];
  const levels = series.points.filter((point) => point.role !== 'change' || isFlow(point));
  for (const [i, a] of levels.entries()) {
    const until = levels.length > widest ? Math.min(i + 2, levels.length) : levels.length;
    for (let j = i + 1; j < until; j++) {
      const b = levels[j]!;
      const order = timeOrder(a, b);
      if (order <= 0) addChange(out, quantity, a, b, valuesOf);
      if (order >= 0) addChange(out, quantity, b, a, valuesOf);
    }
  }
  return out;
}

/** `Increase in inventories` in a column of a year: an amount of the year, which goes up and down as any other. */
export const isFlow = ({ periods, figure }: Point): boolean =>
  periods.length > 0 &&
  figure.quantity.unit.kind !== 'percent' &&
  figure.quantity.unit.kind !== 'percentPoint';

/** Whether a figure may restate a cell, by what the two count in. */
export function fits(quantity: Quantity, { figure, role }: Pick<Point, 'figure' | 'role'>): boolean {
  const [a, b] = [quantity.unit, figure.quantity.unit];
  if (a.kind === 'percent' || b.kind === 'percent') {
    return (
      (a.kind === b.kind || (a.kind === 'percentPoint' && role === 'change')) &&
      quantity.unit.kind !== 'plain'
    );
  }
  if (a.kind === 'percentPoint' || b.kind === 'percentPoint') return a.kind === b.kind;
  if (a.kind === 'duration' || b.kind === 'duration') return false;
  if (a.kind === 'multiple' || b.kind === 'multiple') return a.kind === b.kind;
  return comparable(a, b);
}

function addChange(out: Candidate[], quantity: Quantity, from: Point, to: Point, valuesOf: CellValues): void {
  const [a, b] = [from.figure.quantity, to.figure.quantity];
  // `약 7,398` may be what it is from a twentieth less to a twentieth more: its change is any change.
  if (!comparable(a.unit, b.unit) || a.unit.kind !== b.unit.kind || a.hedged || b.hedged) return;
  const kind = quantity.unit.kind;
  const rate = a.unit.kind === 'percent';
  const grows = kind === 'percent' && !rate;
  if (!grows && !(rate ? kind === 'percentPoint' || kind === 'percent' : fits(quantity, to))) return;
  const [x, y] =
    kind === 'percent' ? [a.readings[0], b.readings[0]] : [valuesOf(from)?.[0], valuesOf(to)?.[0]];
  if (!x || !y) return;
  const value = grows ? growth(y, x) : difference(y, x);
  if (value && !(grows && vague(value))) out.push({ value, sense: 'change', from: [from, to], cell: false });
}

/** A growth of small whole numbers may be almost anything. */
function vague({ strict }: Value): boolean {
  return !strict.lo || !strict.hi || strict.hi.value.sub(strict.lo.value).compare(widestGrowth) > 0;
}

const widestGrowth = Rational.of(1, 5);

/** Whether two ranges have both of their ends in common, and not only some of what lies between; true of anything else. */
export const sameEnds = ({ range: a }: Quantity, { range: b }: Quantity): boolean =>
  !a || !b || (compareValues([a.from], [b.from]) !== 'apart' && compareValues([a.to], [b.to]) !== 'apart');

/** Within a factor of four: what is farther off is more likely something else. */
export function isNear(quantity: Quantity, { strict }: Value): boolean {
  const [stated, worked] = [sizeOf(quantity), strict.middle()?.abs().toNumber() ?? 0];
  return stated > 0 && worked > 0 && stated / worked < 4 && worked / stated < 4;
}

/**
 * How a figure stands to a value. A sentence says the size of a change and leaves the sign to its verb, so an unsigned
 * figure is compared by size; a truncated figure may be almost a whole last digit short.
 */
export function restates(quantity: Quantity, value: Value): Verdict {
  const readings = truncatedReadings(quantity);
  const verdict = compareValues(readings, [value]);
  if (verdict === 'holds' || signOf(quantity) !== null) return verdict;
  // What lies above 0 on both sides cannot agree with the sign turned.
  if (isPositive(value) && readings.every(isPositive)) return verdict;
  const flipped = compareValues(readings, [negative(value)]);
  return flipped === 'holds' || verdict === 'apart' ? flipped : verdict;
}

const isPositive = ({ lax }: Value): boolean => lax.lo !== null && lax.lo.value.sign() > 0;

/** 0% does not say which way it was cut off. */
const truncatedReadings = keptBy(({ readings }: Quantity): readonly Value[] =>
  readings.map((reading) => (reading.point?.sign() ? cutOff(reading) : roughly(reading))),
);
