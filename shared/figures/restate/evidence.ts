import { significantDigits } from '../printed.ts';
import type { Period } from '../reader/period.ts';
import { type Slip, slipOf } from '../slip.ts';
import type { Restated } from './attached.ts';
import type { Candidate } from './explain.ts';
import { saysHeader } from './header.ts';
import type { Point } from './series.ts';
import { isJust, isYearApart, isYearBefore, sameYear } from './times.ts';

/** A slip of the pen on one of the values. Two digits alone may be a chance, so they must be a cell's, and close to it. */
export function firstSlip(one: Restated): Slip | null {
  const { quantity } = one.figure;
  const many = significantDigits(quantity) > 2;
  for (const { value, cell } of candidatesInSense(one)) {
    if (!many && (!cell || one.attachment.hold === 'loose')) continue;
    const slip = slipOf(quantity, value);
    // A difference that happens to be a tenth of it is none: `$1.99` for the year, of quarters that differ by $0.20.
    if (slip === 'scale' && !cell && !quantity.scaled) continue;
    if (slip) return slip;
  }
  return null;
}

/** A figure of the same sentence that agrees with the same table shows that the sentence restates it. */
export function vouchesFor(other: Restated, one: Restated): boolean {
  const table = other.match?.from[0]?.table;
  return (
    table !== undefined &&
    other.exact &&
    (other.match!.cell || other.figure.quantity.change?.role === 'by') &&
    other.attachment.hold !== 'loose' &&
    significantDigits(other.figure.quantity) >= (isOneOfMany(other) ? 3 : 2) &&
    one.candidates.some(({ from }) => from[0]!.table === table)
  );
}

/** Among the changes between any two of many columns some have two digits in common with any figure. */
const isOneOfMany = ({ match, candidates }: Restated): boolean =>
  !match!.cell && candidates.length > mostChanges;
const mostChanges = 6;

/** A figure that agrees with the very row shows that a longer name means it: `Modules` in `modules product sales`. */
export function provesLabel(other: Restated, one: Restated): boolean {
  return (
    other.attachment.mention === one.attachment.mention &&
    other.exact &&
    other.clause === one.clause &&
    !isChance(other) &&
    significantDigits(other.figure.quantity) >=
      (one.attachment.hold === 'loose' || isOneOfMany(other) ? 3 : 2)
  );
}

/** Two rates of a table are a few points apart wherever one looks. */
function isChance({ match }: Restated): boolean {
  return match !== null && !match.cell && match.from[0]!.figure.quantity.unit.kind === 'percent';
}

/** Whether a table tells what a value came to a year later, so that it may be the one of `the prior year`. */
function hasYearBehind({ attachment }: Restated, point: Point): boolean {
  return attachment.mention.series.some(
    ({ points }) =>
      points.includes(point) &&
      points.some((other) =>
        point.periods.some((base) => other.periods.some((end) => isYearApart(base, end))),
      ),
  );
}

function candidatesInSense({ figure: { quantity }, candidates, yearly }: Restated): readonly Candidate[] {
  const change = quantity.change?.role === 'by' || (yearly && quantity.unit.kind === 'percent');
  const level = quantity.change?.role === 'to' || quantity.role !== null;
  const fitting = candidates.filter(({ sense }) =>
    change ? sense === 'change' : level ? sense === 'level' : true,
  );
  return fitting.length > 0 ? fitting : candidates;
}

/** `해양 매출은 7.4% 줄었다`: a column of the row whose header the sentence says. */
const isNamed = ({ said }: Restated, { cell, from: [point] }: Candidate): boolean =>
  cell && point !== undefined && /[가-힣A-Za-z]{2}/.test(point.header) && saysHeader(said, point.header);

/** The value that the figure most likely should have been: of the stated time, else the nearest. */
export function expectedOf(one: Restated): Candidate | null {
  const point = one.figure.quantity.readings[0]?.point?.abs();
  if (!point) return null;
  const inSense = candidatesInSense(one);
  const among = (is: (own: Period, period: Period) => boolean) =>
    inSense.filter(({ from, cell }) =>
      one.periods.some((period) => {
        const point = !cell && one.bases.includes(period) ? from[0]! : from.at(-1)!;
        return point.periods.some((own) => is(own, period));
      }),
    );
  const just = one.attachment.korean ? among(isJust) : [];
  const inTime = just.length > 0 ? just : among(sameYear);
  const before = one.attachment.korean ? [] : one.periods.filter(isYearBefore);
  const pool =
    before.length > 0 && before.length === one.periods.length
      ? inSense.filter(({ cell, from }) => !cell || hasYearBehind(one, from[0]!))
      : inTime.length > 0
        ? inTime
        : inSense;
  const named = one.attachment.korean ? pool.filter((candidate) => isNamed(one, candidate)) : [];
  return nearest(named.length > 0 ? named : pool, point.toNumber());
}

/** The cell that is nearest to what is stated, by their ratio; where there is no cell, the nearest that is worked out. */
function nearest(pool: readonly Candidate[], stated: number): Candidate | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of pool) {
    if (best?.cell && !candidate.cell) continue;
    const worked = candidate.value.strict.middle()?.abs().toNumber() ?? 0;
    const distance = Math.abs(Math.log((worked || 1e-12) / (stated || 1e-12)));
    if (best && best.cell === candidate.cell && distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}
