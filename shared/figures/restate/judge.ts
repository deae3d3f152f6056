import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import { type Check, meets, sayAlike, sayEquation } from '../check.ts';
import { keptBy, sameMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import type { Quantity } from '../quantity.ts';
import type { Rational } from '../rational.ts';
import type { Slip } from '../slip.ts';
import type { Table } from '../table/table.ts';
import { timeOrder } from '../table/time.ts';
import type { Value, Verdict } from '../value.ts';
import { sayLike } from '../wording.ts';
import { isCellOf } from './any-cell.ts';
import type { Attached, Restated } from './attached.ts';
import { isCarriedOn } from './carried-on.ts';
import { convicted } from './conviction.ts';
import { expectedOf, firstSlip, provesLabel, vouchesFor } from './evidence.ts';
import { type Candidate, cellsFor, changesFor, restates, sameEnds } from './explain.ts';
import type { Point } from './series.ts';
import { scaledValues, type TableScales, takesScale } from './table-scale.ts';

/** A figure, and what its series says of it. */
export interface Judged {
  readonly one: Restated;
  readonly expected: Candidate;
  readonly verdict: Verdict;
  /** The sentence or the digits themselves prove it. */
  readonly sure: boolean;
  readonly slip: Slip | null;
}

/**
 * Whether a change between two cells is between the years that the sentence compares; in Korean each of its clauses may
 * tell of the change up to its own year.
 */
function isBetween({ from }: Candidate, years: readonly number[] | null, korean: boolean): boolean {
  const own = from.map((point) => point.periods[0]?.year);
  return (
    years === null ||
    own.some((year) => year === undefined || year === null) ||
    own.every((year) => years.includes(year!)) ||
    (korean && years.includes(own.at(-1)!))
  );
}

/** A figure beside what it may restate of its series; none where nothing there can be held against it. */
export function comparedWith(one: Attached, scaleOf: (table: Table) => number | null): readonly Restated[] {
  const { quantity } = one.figure;
  const all: Candidate[] = [];
  const valuesOf = (point: Point) => scaledValues(point, quantity, scaleOf(point.table));
  for (const series of one.attachment.mention.series) {
    const cells = cellsFor(quantity, series, valuesOf);
    // Most figures restate a cell. What comes of arithmetic on the cells matters only to one that does not.
    const cell =
      all.length === 0 &&
      cells.find(
        ({ value, from }) =>
          restates(quantity, value) === 'holds' && sameEnds(quantity, from[0]!.figure.quantity),
      );
    if (cell) return [{ ...one, attached: one, candidates: cells, match: cell, exact: true }];
    all.push(...cells, ...changesFor(quantity, series, valuesOf));
  }
  const candidates = all.filter(
    (candidate) => candidate.cell || isBetween(candidate, one.years, one.attachment.korean),
  );
  if (candidates.length === 0) return [];
  const { match, exact } = bestOf(quantity, candidates);
  if (
    !exact &&
    all.some((other) => !candidates.includes(other) && restates(quantity, other.value) === 'holds')
  )
    return [];
  return [{ ...one, attached: one, candidates, match, exact }];
}

/** The first candidate that a figure restates digit by digit; where none is, the first that it does but for rounding. */
function bestOf(
  quantity: Quantity,
  candidates: readonly Candidate[],
): { readonly match: Candidate | null; readonly exact: boolean } {
  let loose: Candidate | null = null;
  for (const candidate of candidates) {
    const { value, from, cell } = candidate;
    const verdict = restates(quantity, value);
    if (verdict === 'apart' || (verdict === 'loose' && loose)) continue;
    if (cell && !sameEnds(quantity, from[0]!.figure.quantity)) continue;
    if (verdict === 'holds') return { match: candidate, exact: true };
    if (cell && endAlike(quantity, value)) continue;
    loose = candidate;
  }
  return { match: loose, exact: false };
}

/** `1,800억` beside 1,700: whether both end at the same place, so that one value is not rounded to both. */
function endAlike({ readings: [own], hedged, bound }: Quantity, { strict }: Value): boolean {
  const cell = strict.middle();
  if (!own?.point || !cell || hedged || bound !== 'exact' || own.unitLastPlace.sign() === 0) return false;
  const [stated, printed] = [own.point, cell].map((value) => value.div(own.unitLastPlace));
  return printed!.isWhole() && zerosOf(stated!) === zerosOf(printed!);
}

const zerosOf = (whole: Rational): number => /0*$/.exec(whole.toFixed(0))![0].length;

/**
 * Whether a match is worth a tick. Arithmetic on cells that fits only if their digits were rounded away fits almost
 * anything, and so does `$25억 이상` far below the cell.
 */
function agrees({ figure: { quantity }, exact }: Restated, { cell, value }: Candidate): boolean {
  if (!exact && !cell) return false;
  const [stated, worked] = [quantity.readings[0]?.point?.toNumber(), value.strict.middle()?.toNumber()];
  if (quantity.bound === 'exact' || !stated || !worked) return true;
  return worked / stated < widestBound && stated / worked < widestBound;
}

/** `80억 이상` may be said of 100억, hardly of 200억. */
const widestBound = 1.5;

/** Null where it neither agrees beyond chance nor clashes beyond doubt. */
export function judge(
  one: Restated,
  all: readonly Restated[],
  unreal: boolean,
  tables: TableScales,
): Judged | null {
  if (one.match) {
    const told = agrees(one, one.match);
    return told ? { one, expected: one.match, verdict: 'holds', sure: true, slip: null } : null;
  }
  const others = all.filter((other) => other !== one);
  const expected = comesTo(one, others) ?? expectedOf(one);
  if (!expected || unreal) return null;
  const { table } = expected.from[0]!;
  if (!one.attachment.korean && isCellOf(table, one.figure.quantity, tables.of(table, one))) return null;
  const slip = firstSlip(one);
  const { quantity } = one.figure;
  if (slip === null && one.attachment.korean) {
    const beside = all.map(({ figure }) => figure);
    if (isPrinted(one) || isCarriedOn(one.figure, expected.value, beside)) return null;
  }
  const guessed = (point: Point) => takesScale(point, quantity) && !tables.isSure(point.table, one);
  if (slip === 'scale' && !one.attachment.korean && expected.from.some(guessed)) return null;
  if (others.some((other) => leads(other, one, expected) || tells(other, one, expected))) return null;
  const vouched = others.some((other) => vouchesFor(other, one));
  const proven = others.some((other) => provesLabel(other, one));
  const named =
    one.attachment.hold === 'tight' || (proven && (one.attachment.hold === 'foreign' || slip !== null));
  if (!named || !convicted(one, expected, slip, vouched)) return null;
  return { one, expected, verdict: 'apart', sure: vouched || slip !== null, slip };
}

/** Whether a cell of its tables, of whatever row, is printed with the same digits: `국고 3년 2.782%(+6.5bp), 10년(+3.5bp)`. */
function isPrinted(one: Restated): boolean {
  const digits = numeral(one.figure);
  return (
    digits.length > 1 &&
    tablesOf(one.attached).some(({ rows }) =>
      rows.some(({ cells }) => cells.some((cell) => cell !== null && numeral(cell) === digits)),
    )
  );
}

const numeral = ({ quantity }: Figure): string => quantity.raw.replace(/[^\d.]/g, '');

/** `560억 원에서 320억 원으로 바뀐다`: where what it came from is the cell, what it comes to is not. */
const leads = ({ match, figure }: Restated, one: Restated, { from: [point] }: Candidate): boolean =>
  figure.quantity.role === 'from' && one.figure.quantity.role === 'to' && match?.from[0] === point;

/** `OPM이 16.2%에서 13.7%로`: behind the cell of one time comes that of the next, where the row has just one later. */
function comesTo(one: Restated, others: readonly Restated[]): Candidate | null {
  if (!one.attachment.korean || one.figure.quantity.role !== 'to') return null;
  const { index } = one.figure;
  const start = others.find(
    ({ figure, exact, attachment }) =>
      exact &&
      figure.index === index - 1 &&
      figure.quantity.role === 'from' &&
      attachment.mention === one.attachment.mention,
  )?.match;
  if (!start?.cell) return null;
  const [from] = start.from;
  const later = one.candidates.filter(
    ({ cell, sense, from: [to] }) =>
      cell && sense === 'level' && to!.table === from!.table && timeOrder(from!, to!) < 0,
  );
  return later.length === 1 ? later[0]! : null;
}

/** An English sentence tells a value once: a second figure is another measure of it, or a part. */
const tells = ({ match, exact, figure }: Restated, one: Restated, { from }: Candidate): boolean =>
  !one.attachment.korean &&
  match !== null &&
  exact &&
  figure.quantity.unit.kind === one.figure.quantity.unit.kind &&
  sameMembers(match.from, from);

/** What was judged, as a check. */
export const toCheck = keptBy(({ one, expected: candidate, verdict, sure, slip }: Judged): Check<Figure> => {
  const { quantity } = one.figure;
  const worked = candidate.value.strict.middle();
  const expected = worked ? sayLike(quantity, worked) : (candidate.from[0]?.figure.quantity.raw ?? '');
  const [from, to] = candidate.from.map((point) => point.figure.quantity);
  const sign = verdict === 'holds' && !one.exact ? '≈' : meets(verdict, 'exact', quantity.bound);
  const arithmetic =
    quantity.unit.kind === 'percent' && from?.unit.kind !== 'percent'
      ? `${to?.raw} ÷ ${from?.raw} − 1`
      : `${to?.raw} − ${from?.raw}`;
  return {
    relation: slip === 'scale' ? 'figures/scale' : 'figures/restated',
    members: [one.figure, ...candidate.from.map((point) => point.figure)],
    verdict,
    declared: sure,
    derivation: [
      candidate.cell && from
        ? sayAlike(from, sign, quantity)
        : sayEquation(arithmetic, expected, sign, quantity.raw),
    ],
    message: message('figures.restated', { stated: quantity.raw, expected }),
  };
});

/** The tables of the series that a figure may restate. */
export const tablesOf = keptBy(({ attachment }: Attached): readonly Table[] => [
  ...new Set(flatMap(attachment.mention.series, ({ points }) => (points[0] ? [points[0].table] : []))),
]);
