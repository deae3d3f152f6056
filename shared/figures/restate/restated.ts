import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import { type PlacedPassage, periodAround } from '../bind/outline.ts';
import { basisOf, windowOf } from '../bind/time.ts';
import { type Check, meets } from '../check.ts';
import { adjusted, bygone, hypothetical, otherVoice, runningTotal, yearlyMean } from '../gazetteer/cues.ts';
import { keptBy, keptByMembers, sameMembers } from '../keep.ts';
import type { Figure, Sentence } from '../passage.ts';
import { isBasePeriod } from '../prose/base-period.ts';
import type { TimeUnit } from '../quantity.ts';
import type { Period } from '../reader/period.ts';
import { settledIn } from '../relations/local.ts';
import type { Table } from '../table/table.ts';
import type { Verdict } from '../value.ts';
import { sayLike } from '../wording.ts';
import { attach } from './attachment.ts';
import {
  type Attached,
  convicted,
  expectedOf,
  firstSlip,
  isPast,
  provesLabel,
  type Restated,
  vouchesFor,
} from './evidence.ts';
import { type Candidate, candidatesFor, restates } from './explain.ts';
import { type Mention, mentionsIn, sameMentions } from './mention.ts';
import type { Slip } from './near-miss.ts';
import { indexSeries, type Series, type SeriesIndex } from './series.ts';
import { scaledValues, type TableScales, tableScales, votesOf } from './table-scale.ts';

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
  /** Those that tell what a table's bare numbers count in. */
  readonly voters: readonly Attached[];
  /** Those that are said of no real time, or that arithmetic in their own sentence has confirmed. */
  readonly unreal: ReadonlySet<Attached>;
}

/** What became of a sentence. */
interface Outcome {
  /** The figures that are none of their series' values. */
  readonly strays: readonly Restated[];
  readonly judged: readonly Judged[];
}

/**
 * Prose that restates a table: a figure whose sentence names a row must be one of the row's cells, or a change between
 * two of them. It clashes only where it is none of these, and where the sentence leaves no doubt that it means the row.
 * `implied` is the article's own subject. What an edit does not reach is taken over from the time before.
 */
export function restated(
  blocks: readonly BoundBlock[],
  implied: ReadonlySet<string>,
): readonly Check<Figure>[] {
  const tabled = blocks.flatMap(({ read }) => (read.tables.length > 0 ? [read] : []));
  if (tabled.length === 0) return [];
  const index = indexSeries(tabled);
  let at = 0;
  const sentences = blocks.flatMap((block) => {
    if (block.read.tables.length > 0) at += 1;
    return block.read.figures.length > 0 ? restatementsIn(block, index, at, implied) : [];
  });
  const scales = tableScales(sentences.flatMap(({ voters }) => voters));
  return checksOf(sentences.map((sentence) => outcomeOf(sentence, scales)));
}

const checksOf = keptByMembers((outcomes: readonly Outcome[]): readonly Check<Figure>[] => {
  const strays = new Map<Series, Set<string>>();
  for (const outcome of outcomes) for (const stray of outcome.strays) noteStray(strays, stray);
  return outcomes.flatMap(({ judged }) =>
    judged.filter(({ one, sure }) => sure || !hasManySides(strays, one)).map(toCheck),
  );
});

interface KeptRestatements {
  readonly index: SeriesIndex;
  readonly at: number;
  readonly mentions: readonly (readonly Mention[])[];
  readonly sentences: readonly Restatement[];
}

const keptRestatements = new WeakMap<BoundBlock, KeptRestatements>();

/** A block's sentences that name a series; the same ones as long as they name the same. */
function restatementsIn(
  block: BoundBlock,
  index: SeriesIndex,
  at: number,
  implied: ReadonlySet<string>,
): readonly Restatement[] {
  const before = keptRestatements.get(block);
  if (before?.index === index && before.at === at) return before.sentences;
  const mentions = block.prose.map(({ passage }) =>
    passage.figures.length > 0 ? mentionsIn(passage, index, at, implied) : [],
  );
  const same = before?.mentions.every((known, i) => sameMentions(known, mentions[i]!));
  const sentences = same
    ? before!.sentences
    : block.prose.flatMap((placed, i) => sentencesIn(placed, mentions[i]!, settledIn(block.read)));
  keptRestatements.set(block, { index, at, mentions: same ? before!.mentions : mentions, sentences });
  return sentences;
}

interface KeptOutcome {
  readonly tables: TableScales;
  readonly scales: readonly (number | null)[];
  readonly outcome: Outcome;
}

const keptOutcomes = new WeakMap<Restatement, KeptOutcome>();

/** Judges a sentence, again only where a table that it restates is now read at another scale. */
function outcomeOf(sentence: Restatement, tables: TableScales): Outcome {
  const before = keptOutcomes.get(sentence);
  if (before?.tables === tables) return before.outcome;
  const scales = sentence.attached.flatMap((one) => tablesOf(one).map((table) => tables.of(table, one)));
  if (before && sameMembers(before.scales, scales)) {
    keptOutcomes.set(sentence, { tables, scales, outcome: before.outcome });
    return before.outcome;
  }
  const all = sentence.attached.flatMap((one) => beside(one, (table) => tables.of(table, one)));
  const first = (one: Restated) =>
    all.find((other) => !other.match && other.attachment.mention === one.attachment.mention);
  const outcome = {
    strays: all.filter((one) => one.attachment.hold !== 'loose' && one === first(one)),
    judged: all.flatMap((one) => judge(one, all, sentence.unreal.has(one.attached)) ?? []),
  };
  keptOutcomes.set(sentence, { tables, scales, outcome });
  return outcome;
}

/** The tables of the series that a figure may restate. */
const tablesOf = keptBy(({ attachment }: Attached): readonly Table[] => [
  ...new Set(attachment.mention.series.flatMap(({ points }) => (points[0] ? [points[0].table] : []))),
]);

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
  placed: PlacedPassage,
  mentions: readonly Mention[],
  settled: ReadonlySet<Figure>,
): readonly Restatement[] {
  if (mentions.length === 0) return [];
  const { passage, headings, group } = placed;
  const { text } = passage.run;
  const above = [headings.at(-1), group].map((label) => label?.run.text ?? '').join('\n');
  const context = periodAround(placed);
  let past: Period | null = null;
  return passage.sentences.flatMap((sentence): readonly Restatement[] => {
    const named = mentions.filter(({ span }) => span.from >= sentence.from && span.to <= sentence.to);
    const outer = past ?? context;
    past = sentence.periods.findLast(isPast) ?? past;
    const years = yearsCompared(sentence.periods);
    const said = `${above}\n${text.slice(sentence.from, sentence.to)}`;
    const attached = sentence.figures.flatMap((figure, i): readonly Attached[] => {
      const { span, readings } = figure.quantity;
      const attachment = readings.length > 0 ? attach(text, sentence, named, span) : null;
      if (!attachment) return [];
      const since = sentence.figures[i - 1]?.quantity.span.to ?? sentence.from;
      const until = sentence.figures[i + 1]?.quantity.span.from ?? sentence.to;
      const own = sentence.periods.filter(
        (period) =>
          period.span.from >= since &&
          period.span.to <= until &&
          !(period.same && isBasePeriod(text, period)),
      );
      const elsewhen = own.length === 0;
      const before = elsewhen && sentence.korean ? carried(text, sentence, span.from) : undefined;
      const given = before ?? outer;
      const periods = elsewhen && given ? [given] : own;
      const clause = text.slice(sentence.from, span.from).split(';').length - 1;
      const stretch = windowOf(text, figure.quantity, sentence);
      const window = stretchOf(stretch);
      const yearly = stretch === '전년' || stretch === 'YOY';
      const lead = text.slice(Math.max(since, attachment.mention.span.from - 8), span.from);
      const grain =
        figure.quantity.per?.unit ?? basisOf(lead) ?? stretchSaid(text.slice(sentence.from, span.from));
      const votes = attachment.mention.series.flatMap(({ points }) => votesOf(figure.quantity, points));
      return [{ figure, attachment, periods, elsewhen, window, yearly, clause, years, grain, said, votes }];
    });
    if (attached.length === 0) return [];
    const before = text.slice(Math.max(0, sentence.from - 120), sentence.to);
    const unreal = hypothetical.test(text.slice(sentence.from, sentence.to)) || bygone.test(before);
    const qualified = qualifiersIn(text, sentence);
    const isQualified = (one: Attached) =>
      qualified.some(({ from, word }) => from < one.figure.quantity.span.from && !isSaidBy(word, one));
    return [
      {
        attached,
        voters: attached.filter(({ votes }) => votes.length > 0),
        unreal: new Set(attached.filter((one) => unreal || settled.has(one.figure) || isQualified(one))),
      },
    ];
  });
}

/** What makes a metric another one, unless the row or its columns say it, too: 컨센서스, 누적, 연평균, 제외. */
const qualifiers = [adjusted, otherVoice, runningTotal, yearlyMean];

/** The qualifiers of a sentence, each with where it begins to hold. */
const qualifiersIn = (text: string, { from, to }: Sentence) => {
  const said = text.slice(from, to);
  return qualifiers.flatMap((qualifier) => {
    const found = qualifier.exec(said);
    return found ? [{ from: from + found.index, word: found[0] }] : [];
  });
};

const isSaidBy = (word: string, { attachment }: Attached): boolean =>
  attachment.mention.series.some(
    ({ label, points }) => label.includes(word) || points.some(({ header }) => header.includes(word)),
  );

/** The period that a Korean sentence named before and goes on with. */
const carried = (text: string, { periods }: Sentence, to: number): Period | undefined =>
  periods.findLast(
    (period) =>
      period.year !== null && period.kind !== 'day' && period.span.to <= to && !isBasePeriod(text, period),
  );

/** `2026년 연간으로는 매출 61조 원, 영업이익 3조 원`: the whole of it is told of the year. */
const stretchSaid = (lead: string): TimeUnit | null =>
  /연간(?:으로|\s*기준|에는)|누적/.test(lead) ? 'year' : null;

function yearsCompared(periods: readonly Period[]): readonly number[] | null {
  const years = [...new Set(periods.flatMap(({ year }) => year ?? []))];
  return years.length === 2 ? years : null;
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

/** A day is what tables of a day measure anyway. */
function stretchOf(window: string | null): string | null {
  return window !== null && /^(?:당일|전일|YOY|QOQ|전년|연간)$/.test(window) ? null : window;
}

function beside(one: Attached, scaleOf: (table: Table) => number | null): readonly Restated[] {
  const { quantity } = one.figure;
  const all = one.attachment.mention.series.flatMap((series) =>
    candidatesFor(quantity, series, (point) => scaledValues(point, quantity, scaleOf(point.table))),
  );
  const candidates = all.filter(
    (candidate) => candidate.cell || isBetween(candidate, one.years, one.attachment.korean),
  );
  if (candidates.length === 0) return [];
  const among = (wanted: Verdict) =>
    candidates.find(({ value }) => restates(quantity, value) === wanted) ?? null;
  const exact = among('holds');
  if (
    !exact &&
    all.some((other) => !candidates.includes(other) && restates(quantity, other.value) === 'holds')
  )
    return [];
  return [{ ...one, attached: one, candidates, match: exact ?? among('loose'), exact: exact !== null }];
}

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

function judge(one: Restated, all: readonly Restated[], unreal: boolean): Judged | null {
  if (one.match) {
    const told = agrees(one, one.match);
    return told ? { one, expected: one.match, verdict: 'holds', sure: true, slip: null } : null;
  }
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

const toCheck = keptBy(({ one, expected: candidate, verdict, sure, slip }: Judged): Check<Figure> => {
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
    members: [one.figure, ...candidate.from.map((point) => point.figure)],
    verdict,
    declared: sure,
    derivation: [
      `${arithmetic} ${verdict === 'holds' && !one.exact ? '≈' : meets(verdict, 'exact', quantity.bound)} ${quantity.raw}`,
    ],
    message: message('figures.restated', { stated: quantity.raw, expected }),
  };
});
