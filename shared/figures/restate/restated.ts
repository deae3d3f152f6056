import { message } from '../../i18n/index.ts';
import { type PlacedFigures, periodAround } from '../bind/outline.ts';
import { windowOf } from '../bind/time.ts';
import { type Check, equals } from '../check.ts';
import { bygone, hypothetical } from '../gazetteer/cues.ts';
import type { Figure, Passage } from '../passage.ts';
import type { Quantity } from '../quantity.ts';
import { mayBeSame, type Period } from '../reader/period.ts';
import type { Value, Verdict } from '../value.ts';
import { sayLike } from '../wording.ts';
import type { PhraseIndex } from '../words/phrase-index.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { type Attachment, attach } from './attachment.ts';
import { type Candidate, candidatesFor, restates } from './explain.ts';
import { mentionsIn } from './mention.ts';
import { type Slip, slipOf } from './near-miss.ts';
import { indexSeries, type Series } from './series.ts';
import { ScaleVotes, significantDigits } from './table-scale.ts';

/** A figure of a sentence, and the series that the sentence names. */
interface Attached {
  readonly id: number;
  readonly figure: Figure;
  readonly attachment: Attachment;
  /** Over what stretch a change is measured, where the sentence says. */
  readonly window: string | null;
  readonly periods: readonly Period[];
  /** Its time is not in the sentence: a label or heading above gives it. */
  readonly elsewhen: boolean;
  /** How many semicolons stand before it in its sentence. */
  readonly clause: number;
  /** The two years that the sentence compares, where it names just two. */
  readonly years: readonly number[] | null;
}

/** The same beside what it may restate of the series. */
interface Restated extends Attached {
  readonly candidates: readonly Candidate[];
  /** The candidate that it agrees with. */
  readonly match: Candidate | null;
  /** It agrees as printed, digit by digit. */
  readonly exact: boolean;
}

interface Judged {
  readonly one: Restated;
  readonly expected: Candidate;
  readonly verdict: Verdict;
  /** The sentence or the digits themselves prove it. */
  readonly sure: boolean;
  readonly slip: Slip | null;
}

/** The figures of one sentence that restate something. */
interface Restatement {
  readonly attached: readonly Attached[];
  readonly unreal: boolean;
}

/**
 * Prose that restates a table: a figure whose sentence names a row must be one of the row's cells, or a change between
 * two of them. It clashes only where it is none of these, and where the sentence leaves no doubt that it means the row.
 * `settled` are figures that arithmetic in their own sentence has confirmed; `implied` the article's own subject.
 */
export function restated(
  blocks: readonly PlacedFigures[],
  settled: ReadonlySet<number>,
  implied: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly Check<number>[] {
  const index = indexSeries(blocks, vocabulary);
  const sentences = blocks.flatMap((block) =>
    block.prose.flatMap((placed) =>
      placed.passage.figures.length === 0
        ? []
        : sentencesIn(placed.passage, block.first, index, periodAround(placed), implied),
    ),
  );
  const votes = new ScaleVotes();
  for (const { attached } of sentences) {
    for (const { id, figure, attachment } of attached) {
      for (const { points } of attachment.mention.series) votes.add(id, figure.quantity, points);
    }
  }
  const judged: Judged[] = [];
  const strays = new Map<Series, Set<string>>();
  for (const { attached, unreal } of sentences) {
    const all = attached.flatMap((one) => beside(one, votes));
    for (const one of all) {
      const first = all.find((other) => !other.match && other.attachment.mention === one.attachment.mention);
      if (one === first && one.attachment.hold !== 'loose') noteStray(strays, one);
      const verdict = judge(one, all, unreal || settled.has(one.id));
      if (verdict) judged.push(verdict);
    }
  }
  return judged.filter(({ one, sure }) => sure || !hasManySides(strays, one)).map(toCheck);
}

function noteStray(strays: Map<Series, Set<string>>, { attachment, figure }: Restated): void {
  for (const series of attachment.mention.series) {
    strays.set(series, (strays.get(series) ?? new Set()).add(figure.quantity.raw));
  }
}

/** A label whose figures disagree with the table in several ways has a side that was not understood. */
function hasManySides(strays: ReadonlyMap<Series, ReadonlySet<string>>, { attachment }: Restated): boolean {
  return attachment.mention.series.some((series) => (strays.get(series)?.size ?? 0) > 1);
}

function sentencesIn(
  passage: Passage,
  first: number,
  index: PhraseIndex<Series>,
  context: Period | null,
  implied: ReadonlySet<string>,
): readonly Restatement[] {
  const { text } = passage.run;
  const mentions = mentionsIn(passage, index, first + (passage.figures[0]?.index ?? 0), implied);
  if (mentions.length === 0) return [];
  let past: Period | null = null;
  return passage.sentences.map((sentence) => {
    const named = mentions.filter(({ span }) => span.from >= sentence.from && span.to <= sentence.to);
    const outer = past ?? context;
    past = sentence.periods.findLast(isPast) ?? past;
    const years = yearsCompared(sentence.periods);
    const attached = sentence.figures.flatMap((figure, i): readonly Attached[] => {
      const { span, readings } = figure.quantity;
      const attachment = readings.length > 0 ? attach(text, sentence, named, span) : null;
      if (!attachment) return [];
      const since = sentence.figures[i - 1]?.quantity.span.to ?? sentence.from;
      const until = sentence.figures[i + 1]?.quantity.span.from ?? sentence.to;
      const own = sentence.periods.filter((period) => period.span.from >= since && period.span.to <= until);
      const elsewhen = own.length === 0;
      const periods = elsewhen && outer ? [outer] : own;
      const clause = text.slice(sentence.from, span.from).split(';').length - 1;
      const window = stretchOf(windowOf(text, figure.quantity, sentence));
      return [{ id: first + figure.index, figure, attachment, periods, elsewhen, window, clause, years }];
    });
    const before = text.slice(Math.max(0, sentence.from - 120), sentence.to);
    const unreal = hypothetical.test(text.slice(sentence.from, sentence.to)) || bygone.test(before);
    return { attached, unreal };
  });
}

function yearsCompared(periods: readonly Period[]): readonly number[] | null {
  const years = [...new Set(periods.flatMap(({ year }) => year ?? []))];
  return years.length === 2 ? years : null;
}

/** Whether a change between two cells is between the years that the sentence compares. */
function isBetween({ from }: Candidate, years: readonly number[] | null): boolean {
  const own = from.map((point) => point.periods[0]?.year);
  return (
    years === null ||
    own.some((year) => year === undefined || year === null) ||
    own.every((year) => years.includes(year!))
  );
}

/** A day is what tables of a day measure anyway. */
function stretchOf(window: string | null): string | null {
  return window !== null && /^(?:당일|전일|YOY|QOQ|전년|연간)$/.test(window) ? null : window;
}

function beside(one: Attached, votes: ScaleVotes): readonly Restated[] {
  const { quantity } = one.figure;
  const all = one.attachment.mention.series.flatMap((series) =>
    candidatesFor(quantity, series, (point) => votes.scaled(point, quantity, one.id)),
  );
  const candidates = all.filter((candidate) => candidate.cell || isBetween(candidate, one.years));
  if (candidates.length === 0) return [];
  const among = (wanted: Verdict) =>
    candidates.find(({ value }) => restates(quantity, value) === wanted) ?? null;
  const exact = among('holds');
  return [{ ...one, candidates, match: exact ?? among('loose'), exact: exact !== null }];
}

function judge(one: Restated, all: readonly Restated[], unreal: boolean): Judged | null {
  if (one.match) return { one, expected: one.match, verdict: 'holds', sure: true, slip: null };
  const expected = expectedOf(one);
  if (!expected || unreal) return null;
  const slip = firstSlip(one);
  const others = all.filter((other) => other !== one);
  const vouched = others.some((other) => vouchesFor(other, one));
  const proven = others.some((other) => provesLabel(other, one));
  const named =
    one.attachment.hold === 'tight' || (proven && (one.attachment.hold === 'foreign' || slip !== null));
  if (!named || !convicted(one, expected, slip, vouched)) return null;
  return { one, expected, verdict: 'apart', sure: vouched || slip !== null, slip };
}

/** A slip of the pen on one of the values. Two digits alone may be a chance, so they must be a cell's, and close to it. */
function firstSlip(one: Restated): Slip | null {
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
function vouchesFor(other: Restated, one: Restated): boolean {
  const table = other.match?.from[0]?.table;
  return (
    table !== undefined &&
    other.exact &&
    (other.match!.cell || other.figure.quantity.change?.role === 'by') &&
    other.attachment.hold !== 'loose' &&
    significantDigits(other.figure.quantity) >= 2 &&
    one.candidates.some(({ from }) => from[0]!.table === table)
  );
}

/** A figure that agrees with the very row shows that a longer name means it: `Modules` in `modules product sales`. */
function provesLabel(other: Restated, one: Restated): boolean {
  return (
    other.attachment.mention === one.attachment.mention &&
    other.exact &&
    other.clause === one.clause &&
    !isChance(other) &&
    significantDigits(other.figure.quantity) >= (one.attachment.hold === 'loose' ? 3 : 2)
  );
}

/** Two rates of a table are a few points apart wherever one looks. */
function isChance({ match }: Restated): boolean {
  return match !== null && !match.cell && match.from[0]!.figure.quantity.unit.kind === 'percent';
}

/** Whether there is no doubt that the sentence means this series. */
function convicted(one: Restated, expected: Candidate, slip: Slip | null, vouched: boolean): boolean {
  const { attachment, figure, periods, window } = one;
  const { bound, range } = figure.quantity;
  if (bound !== 'exact' || range || significantDigits(figure.quantity) < 2) return false;
  if (periods.length > 0 && !periods.some((period) => knows(one, period))) return false;
  if (slip !== null) return true;
  if (window !== null && !saysWindow(one, expected, window)) return false;
  if (!near(figure.quantity, expected.value) || finer(figure.quantity, expected)) return false;
  if (vouched) return true;
  const { mention, leads, korean, aside } = attachment;
  if (aside) return false;
  if (mention.metricOnly && (korean ? !periods.some(isDated) : !leads)) return false;
  if (korean) return leads || mention.words >= 2 || periods.some(isDated);
  return periods.length > 0 ? mention.words >= 2 : mention.words >= 3 && leads;
}

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
const isPast = ({ relative }: Period) => relative !== null && relative.offset < 0 && relative.unit !== 'year';

/** A balance sheet's day and its year go together; a quarter and its year do not. */
const sameYear = (a: Period, b: Period) =>
  a.year !== null &&
  a.year === b.year &&
  (a.kind === b.kind || [a.kind, b.kind].every((kind) => kind === 'year' || kind === 'day'));

function candidatesInSense({ figure: { quantity }, candidates }: Restated): readonly Candidate[] {
  const change = quantity.change?.role === 'by';
  const level = quantity.change?.role === 'to' || quantity.role !== null;
  const fitting = candidates.filter(({ sense }) =>
    change ? sense === 'change' : level ? sense === 'level' : true,
  );
  return fitting.length > 0 ? fitting : candidates;
}

/** The value that the figure most likely should have been: of the stated time, else the nearest. */
function expectedOf(one: Restated): Candidate | null {
  const point = one.figure.quantity.readings[0]?.point?.abs();
  if (!point) return null;
  const inTime = candidatesInSense(one).filter(({ from }) =>
    one.periods.some((period) => from[from.length - 1]!.periods.some((own) => sameYear(own, period))),
  );
  const pool = inTime.length > 0 ? inTime : candidatesInSense(one);
  const distance = ({ value }: Candidate) => {
    const worked = value.strict.middle()?.abs().toNumber() ?? 0;
    const stated = point.toNumber();
    return Math.abs(Math.log((worked || 1e-12) / (stated || 1e-12)));
  };
  return pool.toSorted((a, b) => Number(b.cell) - Number(a.cell) || distance(a) - distance(b))[0] ?? null;
}

function toCheck({ one, expected: candidate, verdict, sure, slip }: Judged): Check<number> {
  const { quantity } = one.figure;
  const worked = candidate.value.strict.middle();
  const expected = worked ? sayLike(quantity, worked) : (candidate.from[0]?.figure.quantity.raw ?? '');
  const [from, to] = candidate.from.map((point) => point.figure.quantity.raw);
  const arithmetic = candidate.cell
    ? from
    : quantity.unit.kind === 'percent'
      ? `${to} ÷ ${from} − 1 = ${expected}`
      : `${to} − ${from} = ${expected}`;
  return {
    relation: slip === 'scale' ? 'figures/scale' : 'figures/restated',
    members: [one.id, ...candidate.from.map((point) => point.id)],
    verdict,
    declared: sure,
    derivation: [`${arithmetic} ${equals(verdict)} ${quantity.raw}`],
    message: message('figures.restated', { stated: quantity.raw, expected }),
  };
}
