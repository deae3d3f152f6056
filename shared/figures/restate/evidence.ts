import type { Figure } from '../passage.ts';
import type { Quantity, TimeUnit } from '../quantity.ts';
import { mayBeSame, type Period } from '../reader/period.ts';
import type { Value } from '../value.ts';
import type { Attachment } from './attachment.ts';
import type { Candidate } from './explain.ts';
import type { Mention } from './mention.ts';
import { type Slip, slipOf } from './near-miss.ts';
import type { Sense } from './sense.ts';
import type { Point, Series } from './series.ts';
import { significantDigits, type Voter } from './table-scale.ts';

/** A figure of a sentence, and the series that the sentence names. */
export interface Attached extends Voter {
  readonly figure: Figure;
  readonly attachment: Attachment;
  /** It is compared with what was told before, and the sentence does not say of when it is. */
  readonly unplaced: boolean;
  /** The periods that the text goes on with where the figure names none of its own, or only `the prior year`. */
  readonly anchors: readonly Period[];
  /** What a percentage of an English sentence tells of an amount; null in Korean. */
  readonly sense: Sense | null;
  /** Over what stretch a change is measured, where the sentence says. */
  readonly window: string | null;
  /** The sentence measures the change from a year before. */
  readonly yearly: boolean;
  readonly periods: readonly Period[];
  /** Its time is not in the sentence: a label or heading above gives it. */
  readonly elsewhen: boolean;
  /** How many semicolons stand before it in its sentence. */
  readonly clause: number;
  /** 월, 분기 or 연, where the words before the figure give it a rate. */
  readonly grain: TimeUnit | null;
  /** Its sentence, and the heading and label that it stands under. */
  readonly said: string;
  /** The two years that the sentence compares, where it names just two. */
  readonly years: readonly number[] | null;
}

/** The same beside what it may restate of the series. */
export interface Restated extends Attached {
  readonly attached: Attached;
  readonly candidates: readonly Candidate[];
  /** The candidate that it agrees with. */
  readonly match: Candidate | null;
  /** It agrees as printed, digit by digit. */
  readonly exact: boolean;
}

/** A slip of the pen on one of the values. Two digits alone may be a chance, so they must be a cell's, and close to it. */
export function firstSlip(one: Restated): Slip | null {
  const { quantity } = one.figure;
  const many = significantDigits(quantity) > 2;
  for (const { value, cell } of candidatesInSense(one)) {
    if (!many && (!cell || one.attachment.hold === 'loose')) continue;
    const slip = slipOf(quantity, value);
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

/** Whether there is no doubt that the sentence means this series. */
export function convicted(one: Restated, expected: Candidate, slip: Slip | null, vouched: boolean): boolean {
  const { attachment, figure, periods, window } = one;
  const { bound, range } = figure.quantity;
  if (bound !== 'exact' || range || significantDigits(figure.quantity) < 2 || one.unplaced) return false;
  if (periods.length > 0 && !periods.some((period) => knows(one, period))) return false;
  if (one.anchors.length > 0 && !one.anchors.some((period) => sharesLength(one, period))) return false;
  if (!sharesGrain(one) || !namesColumn(one, expected) || !namesSection(one, expected)) return false;
  if (figure.quantity.role === 'from' && revision.test(one.said)) return false;
  if (!isOfUnit(figure.quantity, expected) || isOutset(one, expected)) return false;
  if (!tellsGrowth(one, expected) || !isWantedChange(one, expected)) return false;
  if (slip !== null) return true;
  if (window !== null && !saysWindow(one, expected, window)) return false;
  if (!near(figure.quantity, expected.value) || finer(figure.quantity, expected)) return false;
  if (vouched) return true;
  const { mention, leads, terse, korean, aside } = attachment;
  if (aside) return false;
  if (terse && mention.metricOnly && periods.some(isDated)) return true;
  if (mention.metricOnly && (korean ? !periods.some(isDated) : !leads)) return false;
  if (korean && (periods.length === 0 || one.elsewhen) && hasSeveralTimes(mention, expected)) return false;
  if (korean) return leads || mention.words >= 2 || periods.some(isDated);
  return periods.length > 0 ? mention.words >= 2 : mention.words >= 3 && leads;
}

/** `올해 들어 2,890원에서 3,320원으로`: where something started is in no table of now. */
const isOutset = ({ attachment, figure: { quantity } }: Restated, { from }: Candidate): boolean =>
  attachment.korean && quantity.role === 'from' && from.every(({ periods }) => periods.length === 0);

/** A change of an estimate: what it was before stands in no table of what it is. */
const revision =
  /\b(?:rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)?|cut(?:s|ting)?|trim(?:s|med)?|revis(?:e[sd]?|ing|ion))\b|상향|하향|조정|올려 ?잡|낮춰 ?잡/i;

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
function isWantedChange({ periods, yearly, attachment }: Restated, { cell, from }: Candidate): boolean {
  if (cell) return true;
  const [base, end] = from.map((point) => point.periods[0] ?? null);
  if (!base || !end) return !attachment.korean && !yearly;
  if (yearly && !isYearApart(base, end)) return false;
  if (periods.length === 0) return !attachment.korean;
  return periods.some((period) => mayBeSame(end, period) || sameYear(end, period));
}

const isYearApart = (base: Period, end: Period) =>
  base.year !== null &&
  end.year === base.year + 1 &&
  base.quarter === end.quarter &&
  base.month === end.month &&
  base.half === end.half;

/** `분기 매출` is none of the years of a table. */
function sharesGrain({ grain, attachment }: Restated): boolean {
  const kinds = attachment.mention.series.flatMap(({ points }) =>
    points.flatMap(({ periods }) => periods.map(({ kind }) => kind)),
  );
  if (attachment.mention.series.some(({ points }) => points.some(({ header }) => /누적|YTD/i.test(header))))
    return true;
  return grain === null || kinds.length === 0 || kinds.some((kind) => kind === grain);
}

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
  if (point.periods.length > 0) return !attachment.korean || saysOneOf(said, point.header, timeOfHeader);
  if (
    attachment.mention.metricOnly ||
    attachment.mention.series.some((series) => series.points.includes(point) && hasPeriods(series))
  )
    return true;
  return saysOneOf(said, point.header, null);
}

/** What a header may say beside its period without naming another metric or version. */
const timeOfHeader =
  /\d+\s*(?:분기|반기|월|년|일)|[상하]반기|연간|분기|누적|실적|확정|잠정|예상|전망|추정|금액|기준|단위|[가-힣]+원|당기|전기|결산/g;

/** Whether a text says a word of a header; true where the header has none. */
function saysOneOf(said: string, header: string, without: RegExp | null): boolean {
  const bare = without ? header.replace(without, ' ') : header;
  const words = bare.match(/[가-힣]{2,}|[A-Za-z]{3,}/g) ?? [];
  return words.length === 0 || words.some((word) => said.toLowerCase().includes(word.toLowerCase()));
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
  if (attachment.mention.series.every(({ label }) => label.replace(/\s/g, '').includes(window))) return true;
  return from.some((point) => point.header.replace(/\s/g, '').includes(window));
}

/** To restate is to round: a figure with more digits than the cell tells of something else. */
function finer({ readings }: Quantity, { cell, value }: Candidate): boolean {
  const { lo, hi } = value.strict;
  const unit = readings[0]?.unitLastPlace;
  return cell && lo !== null && hi !== null && unit !== undefined && unit.compare(hi.value.sub(lo.value)) < 0;
}

/** Within a factor of four: what is farther off is more likely something else. */
function near({ readings }: Quantity, value: Value): boolean {
  const stated = readings[0]?.point?.abs().toNumber() ?? 0;
  const worked = value.strict.middle()?.abs().toNumber() ?? 0;
  return stated > 0 && worked > 0 && stated / worked < 4 && worked / stated < 4;
}

function knows(one: Restated, period: Period): boolean {
  return one.attachment.mention.series.some((series) => {
    const dated = series.points.some((point) => point.periods.length > 0);
    return series.points.some(
      (point) =>
        (!dated &&
          point.periods.length === 0 &&
          !isPast(period) &&
          !(one.elsewhen && period.kind === 'day')) ||
        point.periods.some((own) => mayBeSame(own, period) || sameYear(own, period)),
    );
  });
}

/** It names its year, as a table's header does. */
const isDated = ({ year }: Period) => year !== null;

/** 전일, 지난주: a table without dates is about now. */
export const isPast = ({ relative }: Period) =>
  relative !== null && relative.offset < 0 && relative.unit !== 'year';

/** A balance sheet's day and its year go together; a quarter and its year do not. */
const sameYear = (a: Period, b: Period) =>
  a.year !== null &&
  a.year === b.year &&
  (a.kind === b.kind || [a.kind, b.kind].every((kind) => kind === 'year' || kind === 'day'));

/** `a year earlier`, `the prior year`: told from another time, which the sentence may leave to the reader. */
const isYearBefore = ({ relative }: Period) => relative?.unit === 'year' && relative.offset === -1;

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

/** The value that the figure most likely should have been: of the stated time, else the nearest. */
export function expectedOf(one: Restated): Candidate | null {
  const point = one.figure.quantity.readings[0]?.point?.abs();
  if (!point) return null;
  const inSense = candidatesInSense(one);
  const inTime = inSense.filter(({ from }) =>
    one.periods.some((period) => from[from.length - 1]!.periods.some((own) => sameYear(own, period))),
  );
  const before = one.attachment.korean ? [] : one.periods.filter(isYearBefore);
  const pool =
    before.length > 0 && before.length === one.periods.length
      ? inSense.filter(({ cell, from }) => !cell || hasYearBehind(one, from[0]!))
      : inTime.length > 0
        ? inTime
        : inSense;
  const distance = ({ value }: Candidate) => {
    const worked = value.strict.middle()?.abs().toNumber() ?? 0;
    const stated = point.toNumber();
    return Math.abs(Math.log((worked || 1e-12) / (stated || 1e-12)));
  };
  return pool.toSorted((a, b) => Number(b.cell) - Number(a.cell) || distance(a) - distance(b))[0] ?? null;
}
