import { revision } from '../gazetteer/cues.ts';
import { leavesUnsaid, tellsStretch } from '../gazetteer/stretches.ts';
import { significantDigits } from '../printed.ts';
import { isOfLength } from '../prose/length-said.ts';
import type { Quantity } from '../quantity.ts';
import { mayBeSame, type Period } from '../reader/period.ts';
import type { Slip } from '../slip.ts';
import type { Restated } from './attached.ts';
import { type Candidate, isNear } from './explain.ts';
import { saysHeader, saysOneOf } from './header.ts';
import { type Mention, timesIn } from './mention.ts';
import type { Series } from './series.ts';
import { isAmong, isDated, isPast, isYearApart, sameYear } from './times.ts';

/** Whether there is no doubt that the sentence means this series. */
export function convicted(one: Restated, expected: Candidate, slip: Slip | null, vouched: boolean): boolean {
  const { attachment, figure, periods, window } = one;
  const { bound, range } = figure.quantity;
  if (bound !== 'exact' || range || significantDigits(figure.quantity) < 2 || one.unplaced) return false;
  if (one.otherMeasure || !isAsLong(one, expected)) return false;
  if (periods.length > 0 && !periods.some((period) => knows(one, period))) return false;
  if (one.anchors.length > 0 && !one.anchors.some((period) => sharesLength(one, period))) return false;
  if (!sharesGrain(one) || !namesColumn(one, expected) || !namesSection(one, expected)) return false;
  if (figure.quantity.role === 'from' && revision.test(one.said)) return false;
  if (!isOfUnit(figure.quantity, expected) || isOutset(one, expected)) return false;
  if (!tellsGrowth(one, expected) || !isWantedChange(one, expected)) return false;
  if (slip !== null) return true;
  if (attachment.korean && expected.from.some(({ header }) => leavesUnsaid(one.said, header))) return false;
  if (window !== null && !saysWindow(one, expected, window)) return false;
  if (!isNear(figure.quantity, expected.value) || finer(figure.quantity, expected)) return false;
  if (vouched) return true;
  const { mention, leads, terse, korean, aside } = attachment;
  if (aside) return false;
  const dated = periods.some((period) => isDated(period) || isAmong(timesIn(mention), period));
  if (terse && mention.metricOnly && dated) return true;
  if (mention.metricOnly && (korean ? !dated : !leads)) return false;
  if (korean && (periods.length === 0 || one.elsewhen) && hasSeveralTimes(mention, expected)) return false;
  if (korean) return leads || mention.words >= 2 || dated;
  return periods.length > 0 ? mention.words >= 2 : mention.words >= 3 && leads;
}

/** `올해 들어 2,890원에서 3,320원으로`: where something started is in no table of now. */
const isOutset = ({ attachment, figure: { quantity } }: Restated, { from }: Candidate): boolean =>
  attachment.korean && quantity.role === 'from' && from.every(({ periods }) => periods.length === 0);

/** Points may restate a cell that leaves out their sign; one that says percent holds another value. */
const isOfUnit = ({ unit }: Quantity, { cell, from: [point] }: Candidate): boolean =>
  !cell || unit.kind !== 'percentPoint' || point?.figure.quantity.unit.kind !== 'percent';

/** A row of several quarters: a sentence that says no time may tell of any other. */
const hasSeveralTimes = ({ series }: Mention, { from }: Candidate): boolean =>
  series.some(
    ({ points }) =>
      points.includes(from[0]!) && points.filter((point) => point.periods.length > 0).length > 1,
  );

/**
 * A change of amounts needs a word that says so: `Adjusted EBITDA of $44.6 million, or 14.3% of net sales, compared to
 * $37.7 million, or 12.8%` gives none.
 */
function tellsGrowth(
  { attachment, figure: { quantity }, sense, said }: Restated,
  { cell, sense: wanted, from }: Candidate,
): boolean {
  if (quantity.unit.kind !== 'percent' || wanted !== 'change') return true;
  if (attachment.korean)
    return cell || quantity.change !== null || quantity.sign !== 'none' || koreanMovement.test(said);
  if (cell && from[0]!.figure.quantity.unit.kind !== 'percent') return true;
  return sense === 'change' || (sense === 'unknown' && movement.test(said) && !shareOfWhole.test(said));
}

const movement =
  /\b(?:increas|decreas|declin|improv|rose|ris(?:e|en|ing)|gr(?:ew|ow)|f[ae]ll|drop|climb|chang|gain|jump|up|down|higher|lower)/i;
const koreanMovement =
  /성장|증가|감소|증감|상승|하락|등락|변화율|늘|줄|올랐|올라|내렸|내려|대비|보다|[YQM]o[YQM]/i;
const shareOfWhole = /(?:%|percent)\s+of\b/i;

/**
 * Whether a change worked out from two cells can be the one that the sentence tells: up to the time that it names and,
 * `전년 동월 대비`, from a year before. A table of the last months holds no such base, and columns that are no points in
 * time (기초 · 신계약 · 상각) hold no change at all.
 */
function isWantedChange(
  { periods, bases, yearly, attachment }: Restated,
  { cell, from }: Candidate,
): boolean {
  if (cell) return true;
  const [base, end] = from.map((point) => point.periods[0] ?? null);
  if (!base || !end) return !attachment.korean && !yearly;
  if (yearly && !isYearApart(base, end)) return false;
  if (periods.length === 0) return !attachment.korean;
  return periods.some((period) => {
    const point = bases.includes(period) ? base : end;
    return mayBeSame(point, period) || sameYear(point, period);
  });
}

/** `분기 매출` is none of the years of a table. */
function sharesGrain({ grain, attachment }: Restated): boolean {
  const kinds = attachment.mention.series.flatMap(({ points }) =>
    points.flatMap(({ periods }) => periods.map(({ kind }) => kind)),
  );
  if (attachment.mention.series.some(({ points }) => points.some(({ header }) => /누적|YTD/i.test(header))))
    return true;
  return grain === null || kinds.length === 0 || kinds.some((kind) => kind === grain);
}

const isAsLong = ({ attachment, length }: Restated, { from }: Candidate): boolean =>
  from.every((point) => {
    const row = attachment.mention.series.find(({ points }) => points.includes(point));
    return isOfLength(point, row?.points ?? [], length);
  });

/** A quarter’s figure is none of a table of years; a balance sheet’s day and its year go together. */
function sharesLength({ attachment }: Restated, { kind }: Period): boolean {
  const kinds = attachment.mention.series.flatMap(({ points }) =>
    points.flatMap(({ periods }) => periods.map((period) => period.kind)),
  );
  const same = (other: Period['kind']) =>
    other === kind || [other, kind].every((one) => one === 'year' || one === 'day');
  return kinds.length === 0 || kinds.some(same);
}

/** Columns that a bare value of a row is taken from: a quote has no other. */
const plainColumn =
  /종가|현재|주가|가격|지수|값|수치|금액|시세|레벨|\b(?:price|close|value|level|last)\b|^$/i;

/**
 * A row of many metrics is named by an entity: `가나ETF 40%` may be any of its metrics or none, unless the sentence names
 * the column.
 */
function namesColumn({ said, attachment }: Restated, { cell, sense, from }: Candidate): boolean {
  const [point] = from;
  if (!cell || sense !== 'level' || !point || plainColumn.test(point.header)) return true;
  if (point.periods.length > 0) return !attachment.korean || saysHeader(said, point.header);
  if (
    attachment.mention.metricOnly ||
    attachment.mention.series.some((series) => series.points.includes(point) && hasPeriods(series))
  )
    return true;
  return saysOneOf(said, point.header);
}

/**
 * A name that several sections of a table have, `Rail` under `Sales` and under `Assets`, stands for the one that the
 * sentence names.
 */
function namesSection({ said, attachment, candidates }: Restated, { from }: Candidate): boolean {
  if (attachment.korean) return true;
  const series = attachment.mention.series.filter(({ points }) =>
    candidates.some((candidate) => points.includes(candidate.from[0]!)),
  );
  if (new Set(series.map(({ section }) => section)).size < 2) return true;
  const own = series.find(({ points }) => points.includes(from[0]!))?.section;
  return (
    own
      ?.toLowerCase()
      .match(/[a-z]{4,}/g)
      ?.some((word) => said.toLowerCase().includes(word)) ?? false
  );
}

const hasPeriods = ({ points }: Series) => points.some(({ periods }) => periods.length > 0);

/** Whether the column that it should come from measures over the same stretch. */
function saysWindow({ attachment }: Restated, { from }: Candidate, window: string): boolean {
  if (attachment.mention.series.every(({ label }) => tellsStretch(label, window))) return true;
  return from.some(({ header }) => tellsStretch(header, window));
}

/** To restate is to round: a figure with more digits than the cell tells of something else. */
function finer({ readings }: Quantity, { cell, value }: Candidate): boolean {
  const { lo, hi } = value.strict;
  const unit = readings[0]?.unitLastPlace;
  return cell && lo !== null && hi !== null && unit !== undefined && unit.compare(hi.value.sub(lo.value)) < 0;
}

function knows(one: Restated, period: Period): boolean {
  return one.attachment.mention.series.some((series) => {
    const dated = series.points.some((point) => point.periods.length > 0);
    return series.points.some(
      (point) =>
        (!dated &&
          point.periods.length === 0 &&
          !isPast(period) &&
          !((one.elsewhen || !one.attachment.korean) && period.kind === 'day')) ||
        point.periods.some((own) => mayBeSame(own, period) || sameYear(own, period)),
    );
  });
}
