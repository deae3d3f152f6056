import { message } from '../../i18n/index.ts';
import { type PlacedFigures, type PlacedPassage, periodAround } from '../bind/outline.ts';
import { basisOf, windowOf } from '../bind/time.ts';
import { type Check, equals } from '../check.ts';
import { bygone, hypothetical } from '../gazetteer/cues.ts';
import type { Period } from '../reader/period.ts';
import type { Verdict } from '../value.ts';
import { sayLike } from '../wording.ts';
import type { PhraseIndex } from '../words/phrase-index.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
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
import { mentionsIn } from './mention.ts';
import type { Slip } from './near-miss.ts';
import { indexSeries, type Series } from './series.ts';
import { ScaleVotes } from './table-scale.ts';

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
      placed.passage.figures.length === 0 ? [] : sentencesIn(placed, block.first, index, implied),
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
  placed: PlacedPassage,
  first: number,
  index: PhraseIndex<Series>,
  implied: ReadonlySet<string>,
): readonly Restatement[] {
  const { passage, headings, group } = placed;
  const { text } = passage.run;
  const above = [headings.at(-1), group].map((label) => label?.run.text ?? '').join('\n');
  const context = periodAround(placed);
  const mentions = mentionsIn(passage, index, first + (passage.figures[0]?.index ?? 0), implied);
  if (mentions.length === 0) return [];
  let past: Period | null = null;
  return passage.sentences.map((sentence) => {
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
      const own = sentence.periods.filter((period) => period.span.from >= since && period.span.to <= until);
      const elsewhen = own.length === 0;
      const periods = elsewhen && outer ? [outer] : own;
      const clause = text.slice(sentence.from, span.from).split(';').length - 1;
      const window = stretchOf(windowOf(text, figure.quantity, sentence));
      const lead = text.slice(Math.max(since, attachment.mention.span.from - 8), span.from);
      const grain = figure.quantity.per?.unit ?? basisOf(lead);
      const id = first + figure.index;
      return [{ id, figure, attachment, periods, elsewhen, window, clause, years, grain, said }];
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

function beside(one: Attached, votes: ScaleVotes): readonly Restated[] {
  const { quantity } = one.figure;
  const all = one.attachment.mention.series.flatMap((series) =>
    candidatesFor(quantity, series, (point) => votes.scaled(point, quantity, one.id)),
  );
  const candidates = all.filter(
    (candidate) => candidate.cell || isBetween(candidate, one.years, one.attachment.korean),
  );
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
