import { flatMap } from '../../flat-map.ts';
import { keptBy } from '../keep.ts';
import { isOfLength } from '../prose/length-said.ts';
import { mayBeSame, type Period } from '../reader/period.ts';
import { sameYear } from '../restate/times.ts';
import { rankOf } from '../table/time.ts';
import type { Claim } from './claims.ts';
import type { Clause } from './clauses.ts';
import type { Line } from './lines.ts';
import type { Lookup } from './lookup.ts';
import type { Worth } from './worth.ts';

const startsFrom =
  /\b(?:from|over|than|above|below|versus|vs\.?|against|compared\s+(?:to|with))\s+(?:in\s+|at\s+|(?:that|those|the\s+\w+)\s+(?:of|in|for|at)\s+)?(?:the\s+(?:end\s+of\s+)?)?$/i;

/** Whether a value is of the time that its clause tells, or of the latest where it tells none. */
export function isInTime(worth: Worth, claim: Claim, index: Lookup): boolean {
  if (!worth.from.every((cell) => isOfLength(cell, worth.line.cells, claim.length))) return false;
  const dated = datedIn(claim.clause);
  const { cells } = worth.line;
  const ranks = ranksOf(worth.line);
  const last = worth.from.at(-1)!;
  if (dated.length === 0) return isOfNow(worth, claim, ranks);
  if (worth.kind === 'change' && worth.from.length === 2) {
    const [base, end] = worth.from;
    const { text } = claim.placed.passage.run;
    const isBase = ({ span }: Period) => startsFrom.test(text.slice(Math.max(0, span.from - 40), span.from));
    return (
      dated.every((period) => isOf(isBase(period) ? base! : end!, period)) &&
      // Where only its base is named, it is the change from there to the latest.
      (dated.every(isBase) ? rankOf(end!.periods[0]) === Math.max(...ranks) : isStep(worth, ranks))
    );
  }
  if (last.periods.length > 0) return dated.some((period) => isOf(last, period));
  if (ranks.length > 0)
    return worth.kind === 'change' && dated.every((period) => cells.some((cell) => isOf(cell, period)));
  const above = index.timesOf(worth.line);
  return dated.every((period) => above.some((own) => sameTime(own, period)));
}

/** The times that a clause tells outright. */
const datedIn = keptBy(({ periods }: Clause): readonly Period[] =>
  periods.filter(({ relative }) => relative === null),
);

/** Where the cells of a line stand in time. */
const ranksOf = keptBy(({ cells }: Line): readonly number[] =>
  flatMap(cells, ({ periods }) => rankOf(periods[0]) ?? []),
);

/** A sentence without a time goes on with the one that opened a sentence before it, else with the latest of the table. */
function isOfNow(worth: Worth, { carried }: Claim, ranks: readonly number[]): boolean {
  if (!carried.every((period) => worth.line.cells.some((cell) => isOf(cell, period)))) return false;
  const own = worth.from.at(-1)!.periods;
  if (own.length === 0 || worth.kind === 'level') return true;
  const ends = rankOf(own[0]) === Math.max(...ranks);
  return ends && (worth.kind === 'share' || worth.from.length < 2 || isStep(worth, ranks));
}

/** From one column to the next, in time. */
function isStep({ from }: Worth, ranks: readonly number[]): boolean {
  const [a, b] = [rankOf(from[0]!.periods[0]) ?? 0, rankOf(from[1]!.periods[0]) ?? 0];
  return !ranks.some((rank) => rank > a && rank < b);
}

const isOf = ({ periods }: Worth['from'][number], period: Period) =>
  periods.some((own) => sameTime(own, period));

/** A fiscal year may end in the January or February after it. */
const sameTime = (own: Period, period: Period) =>
  mayBeSame(own, period) ||
  sameYear(own, period) ||
  (period.fiscal &&
    period.kind === 'year' &&
    own.year === (period.year ?? 0) + 1 &&
    own.month !== null &&
    own.month <= 2);
