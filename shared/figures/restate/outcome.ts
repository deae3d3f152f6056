import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import { keptBy, sameMembers } from '../keep.ts';
import type { Table } from '../table/table.ts';
import type { Restated } from './attached.ts';
import { firstSlip } from './evidence.ts';
import { comparedWith, type Judged, judge, tablesOf } from './judge.ts';
import type { Restatement } from './restatement.ts';
import type { Series } from './series.ts';
import type { TableScales } from './table-scale.ts';

/** What became of a sentence. */
export interface Outcome {
  /** The figures that are none of their series' values. */
  readonly strays: readonly Restated[];
  readonly judged: readonly Judged[];
}

interface KeptOutcomes {
  readonly ballots: readonly (object | undefined)[];
  readonly outcomes: readonly Outcome[];
}

const keptOutcomesOf = beside<readonly Restatement[], KeptOutcomes>();

/** Judges the sentences of a stretch, again only where the votes for a table that one of them restates have changed. */
export function outcomesOf(sentences: readonly Restatement[], tables: TableScales): readonly Outcome[] {
  const ballots = tablesNamed(sentences).map((table) => tables.ballotOf(table));
  const before = keptOutcomesOf.get(sentences);
  if (before && sameMembers(before.ballots, ballots)) return before.outcomes;
  const outcomes = sentences.map((sentence) => outcomeOf(sentence, tables));
  keptOutcomesOf.set(sentences, { ballots, outcomes });
  return outcomes;
}

const tablesNamed = keptBy((sentences: readonly Restatement[]): readonly Table[] => [
  ...new Set(flatMap(sentences, ({ attached }) => flatMap(attached, tablesOf))),
]);

interface KeptOutcome {
  readonly scales: readonly (number | null)[];
  readonly outcome: Outcome;
}

const keptOutcomes = beside<Restatement, KeptOutcome>();

/** Judges a sentence, again only where a table that it restates is now read at another scale. */
function outcomeOf(sentence: Restatement, tables: TableScales): Outcome {
  const scales = flatMap(sentence.attached, (one) =>
    flatMap(tablesOf(one), (table) => [tables.of(table, one), Number(tables.isSure(table, one))]),
  );
  const before = keptOutcomes.get(sentence);
  if (before && sameMembers(before.scales, scales)) return before.outcome;
  const all = flatMap(sentence.attached, (one) => comparedWith(one, (table) => tables.of(table, one)));
  const first = (one: Restated) =>
    all.find((other) => !other.match && other.attachment.mention === one.attachment.mention);
  const outcome = {
    strays: all.filter((one) => one.attachment.hold !== 'loose' && one === first(one)),
    judged: flatMap(
      all,
      (one) => judge(one, all, sentence.unreal.has(one.attached) || isOneOfSeveral(one, all), tables) ?? [],
    ),
  };
  keptOutcomes.set(sentence, { scales, outcome });
  return outcome;
}

/**
 * Whether its sentence has another figure that is none of the same row's values, either: one slip of the pen is likely,
 * two in a sentence are not, so that it tells of something else than the row.
 */
function isOneOfSeveral(one: Restated, all: readonly Restated[]): boolean {
  const isStray = ({ match, attachment, figure }: Restated) =>
    match === null &&
    attachment.hold !== 'loose' &&
    figure.quantity.unit.kind === one.figure.quantity.unit.kind;
  return (
    isStray(one) &&
    firstSlip(one) === null &&
    all.some(
      (other) =>
        other !== one &&
        isStray(other) &&
        other.attachment.mention.series.some((series) => one.attachment.mention.series.includes(series)),
    )
  );
}

/** Takes note of a figure that is none of its series' values. */
export function noteStray(strays: Map<Series, Set<string>>, { attachment, figure }: Restated): void {
  for (const series of attachment.mention.series) {
    strays.set(series, (strays.get(series) ?? new Set()).add(figure.quantity.raw));
  }
}

/** A label whose figures disagree with the table in several ways has a side that was not understood. */
export function hasManySides(
  strays: ReadonlyMap<Series, ReadonlySet<string>>,
  { attachment }: Restated,
): boolean {
  return attachment.mention.series.some((series) => (strays.get(series)?.size ?? 0) > 1);
}
