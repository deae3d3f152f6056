import { message } from '../../i18n/index.ts';
import type { PlacedFigures } from '../bind/outline.ts';
import type { Check } from '../check.ts';
import { hypothetical } from '../gazetteer/cues.ts';
import type { Figure, Passage } from '../passage.ts';
import { mayBeSame, type Period } from '../reader/period.ts';
import type { Verdict } from '../value.ts';
import { sayLike } from '../wording.ts';
import { type Attachment, attach, mentionsIn } from './attachment.ts';
import { type Candidate, candidatesFor, restates } from './explain.ts';
import { type Slip, slipOf } from './near-miss.ts';
import { indexSeries, type Series } from './series.ts';

/** A figure of a sentence beside the series that it is about. */
interface Restated {
  readonly id: number;
  readonly figure: Figure;
  readonly attachment: Attachment;
  readonly candidates: readonly Candidate[];
  /** The candidate that it agrees with. */
  readonly match: Candidate | null;
  readonly periods: readonly Period[];
}

/**
 * Prose that restates a table: a figure whose sentence names a row must be one of the row's cells, or a change between
 * two of them. It clashes only where it is none of these, and where the sentence leaves no doubt that it means the row.
 */
export function restated(blocks: readonly PlacedFigures[]): readonly Check<number>[] {
  const index = indexSeries(blocks);
  const checks: Check<number>[] = [];
  for (const { read, first } of blocks) {
    for (const passage of read.passages) {
      if (passage.run.kind !== 'cell' && passage.figures.length > 0) {
        checks.push(...inPassage(passage, first, (p) => mentionsIn(p, index)));
      }
    }
  }
  return checks;
}

function inPassage(
  passage: Passage,
  first: number,
  mentions: (passage: Passage) => ReturnType<typeof mentionsIn>,
): readonly Check<number>[] {
  const named = mentions(passage);
  if (named.length === 0) return [];
  return passage.sentences.flatMap((sentence) => {
    const text = passage.run.text.slice(sentence.from, sentence.to);
    const figures = passage.figures.filter(
      ({ quantity: { span } }) => span.from >= sentence.from && span.from < sentence.to,
    );
    const restated = figures.flatMap((figure, i): readonly Restated[] => {
      const attachment = attach(passage, named, figure.quantity.span, sentence);
      if (!attachment || !figure.quantity.readings.length) return [];
      const candidates = attachment.mention.series.flatMap((series: Series) =>
        candidatesFor(figure.quantity, series),
      );
      if (candidates.length === 0) return [];
      const match =
        candidates.find(({ value }) => restates(figure.quantity, value) === 'holds') ??
        candidates.find(({ value }) => restates(figure.quantity, value) === 'loose') ??
        null;
      const until = figures[i + 1]?.quantity.span.from ?? sentence.to;
      const since = figures[i - 1]?.quantity.span.to ?? sentence.from;
      const periods = passage.periods.filter(({ span }) => span.from >= since && span.to <= until);
      return [{ id: first + figure.index, figure, attachment, candidates, match, periods }];
    });
    return restated.flatMap((one) => judge(one, restated, hypothetical.test(text)));
  });
}

function judge(one: Restated, all: readonly Restated[], unreal: boolean): readonly Check<number>[] {
  const { match } = one;
  if (match) return [toCheck(one, match, 'holds', true)];
  if (unreal) return [];
  const expected = expectedOf(one);
  if (!expected) return [];
  const slips = candidatesInSense(one).map((candidate) => slipOf(one.figure.quantity, candidate.value));
  const slip = slips.find((found) => found !== null) ?? null;
  const beside = all.filter(
    (other) =>
      other !== one &&
      other.match &&
      other.attachment.mention === one.attachment.mention &&
      telling(other.figure),
  );
  return convicted(one, slip, beside.length)
    ? [toCheck(one, expected, 'apart', beside.length > 0 || slip !== null)]
    : [];
}

/** A figure with one digit agrees too easily to vouch for the ones beside it. */
function telling({ quantity }: Figure): boolean {
  return quantity.raw.replace(/\D/g, '').length >= 2;
}

/** Whether there is no doubt that the sentence means this series. */
function convicted(one: Restated, slip: Slip | null, beside: number): boolean {
  const { attachment, figure, periods } = one;
  if (figure.quantity.bound !== 'exact' || figure.quantity.range) return false;
  if (periods.length > 0 && !periods.some((period) => knows(one, period))) return false;
  if (attachment.aside) return attachment.hold === 'tight' && slip !== null;
  if (beside > 0) return attachment.hold !== 'foreign' || slip !== null;
  if (slip !== null) return attachment.hold === 'tight';
  return attachment.hold === 'tight' && attachment.mention.words >= 2 && periods.length > 0;
}

function knows({ attachment }: Restated, period: Period): boolean {
  return attachment.mention.series.some((series) =>
    series.points.some(
      (point) =>
        point.periods.length === 0 ||
        point.periods.some((own) => sameYear(own, period) || mayBeSame(own, period)),
    ),
  );
}

const sameYear = (a: Period, b: Period) => a.year !== null && a.year === b.year;

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

function toCheck(one: Restated, candidate: Candidate, verdict: Verdict, sure: boolean): Check<number> {
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
    relation: 'figures/restated',
    members: [one.id, ...candidate.from.map((point) => point.id)],
    verdict,
    declared: sure,
    derivation: [`${arithmetic} ${verdict === 'holds' ? '=' : '≠'} ${quantity.raw}`],
    message: message('figures.restated', { stated: quantity.raw, expected }),
  };
}
