import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { BlockFigures } from '../block-figures.ts';
import { type Check, meets } from '../check.ts';
import { keptBy, keptByMembers, sameMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { settledIn } from '../relations/local.ts';
import type { Stretch, Stretches } from '../stretches.ts';
import type { Table } from '../table/table.ts';
import type { Verdict } from '../value.ts';
import { sayLike } from '../wording.ts';
import { isCellOf } from './any-cell.ts';
import type { Attached, Restated } from './attached.ts';
import { isCarriedOn } from './carried-on.ts';
import { convicted } from './conviction.ts';
import { expectedOf, firstSlip, provesLabel, vouchesFor } from './evidence.ts';
import { type Candidate, cellsFor, changesFor, restates } from './explain.ts';
import { type Mention, mentionsIn, sameMentions } from './mention.ts';
import type { Slip } from './near-miss.ts';
import { ofItsSubject, type Restatement, sentencesIn } from './restatement.ts';
import { exchanged, indexSeries, type Point, type Series, type SeriesIndex } from './series.ts';
import { countVotes, scaledValues, type TableScales, takesScale } from './table-scale.ts';

interface Judged {
  readonly one: Restated;
  readonly expected: Candidate;
  readonly verdict: Verdict;
  /** The sentence or the digits themselves prove it. */
  readonly sure: boolean;
  readonly slip: Slip | null;
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
export function restated(blocks: Stretches, implied: ReadonlySet<string>): readonly Check<Figure>[] {
  const tabled = flatMap(blocks.all, tablesIn);
  if (tabled.length === 0) return [];
  const index = indexSeries(tabled);
  let at = 0;
  const sentences = blocks.all.map((stretch) => {
    const own = restatementsIn(stretch, index, at, implied);
    at += tablesIn(stretch).length;
    return own;
  });
  const scales = scalesBy(flatMap(sentences, votersIn));
  return checksOf(flatMap(sentences, (own) => outcomesOf(own, scales)));
}

const scalesBy = countVotes();

/** What was read of the blocks with tables. */
const tablesIn = keptBy(({ blocks }: Stretch): readonly BlockFigures[] =>
  flatMap(blocks, ({ read }) => (read.tables.length > 0 ? [read] : [])),
);

const votersIn = keptBy((sentences: readonly Restatement[]): readonly Attached[] =>
  flatMap(sentences, ({ voters }) => voters),
);

const checksOf = keptByMembers((outcomes: readonly Outcome[]): readonly Check<Figure>[] => {
  const strays = new Map<Series, Set<string>>();
  for (const outcome of outcomes) for (const stray of outcome.strays) noteStray(strays, stray);
  return flatMap(outcomes, ({ judged }) =>
    judged.filter(({ one, sure }) => sure || !hasManySides(strays, one)).map(toCheck),
  );
});

interface KeptStretch {
  readonly index: SeriesIndex;
  readonly at: number;
  readonly sentences: readonly Restatement[];
  /** The blocks whose tables its sentences name. */
  readonly named: ReadonlySet<BlockFigures>;
}

const keptStretches = beside<Stretch, KeptStretch>();

/** The sentences of a stretch that name a series, with `at` blocks with tables before it. */
function restatementsIn(
  stretch: Stretch,
  index: SeriesIndex,
  at: number,
  implied: ReadonlySet<string>,
): readonly Restatement[] {
  const before = keptStretches.get(stretch);
  if (before?.at === at && namesTheSame(before, index)) {
    if (before.index !== index) keptStretches.set(stretch, { ...before, index });
    return before.sentences;
  }
  let tables = at;
  const read = flatMap(stretch.blocks, (block) => {
    if (block.read.tables.length > 0) tables += 1;
    return block.read.figures.length > 0 ? [restatementsOf(block, index, tables, implied)] : [];
  });
  const all = flatMap(read, ({ sentences }) => sentences);
  const sentences = before && sameMembers(before.sentences, all) ? before.sentences : all;
  const mentions = flatMap(read, (block) => block.mentions.flat());
  const named = new Set(flatMap(mentions, ({ series }) => series.map(({ block }) => block)));
  keptStretches.set(stretch, { index, at, sentences, named });
  return sentences;
}

/** Whether a stretch names the same series as before: none of those that it names was changed, and no label anywhere. */
function namesTheSame({ index: before, named }: KeptStretch, index: SeriesIndex): boolean {
  if (before === index) return true;
  const gone = exchanged(before, index);
  return gone !== null && [...gone].every((block) => !named.has(block));
}

interface KeptBlock {
  readonly index: SeriesIndex;
  readonly at: number;
  readonly mentions: readonly (readonly Mention[])[];
  readonly sentences: readonly Restatement[];
}

const keptBlocks = beside<BoundBlock, KeptBlock>();

/** A block's sentences that name a series; the same ones as long as they name the same. */
function restatementsOf(
  block: BoundBlock,
  index: SeriesIndex,
  at: number,
  implied: ReadonlySet<string>,
): KeptBlock {
  const before = keptBlocks.get(block);
  if (before?.index === index && before.at === at) return before;
  const mentions = block.prose.map((placed) =>
    placed.passage.figures.length > 0
      ? ofItsSubject(placed, mentionsIn(placed.passage, index, at, implied), index)
      : [],
  );
  const same = before?.mentions.every((known, i) => sameMentions(known, mentions[i]!));
  const sentences = same
    ? before!.sentences
    : flatMap(block.prose, (placed, i) => sentencesIn(placed, mentions[i]!, settledIn(block.read)));
  const kept = { index, at, mentions: same ? before!.mentions : mentions, sentences };
  keptBlocks.set(block, kept);
  return kept;
}

interface KeptOutcomes {
  readonly ballots: readonly (object | undefined)[];
  readonly outcomes: readonly Outcome[];
}

const keptOutcomesOf = beside<readonly Restatement[], KeptOutcomes>();

/** Judges the sentences of a stretch, again only where the votes for a table that one of them restates have changed. */
function outcomesOf(sentences: readonly Restatement[], tables: TableScales): readonly Outcome[] {
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
    tablesOf(one).flatMap((table) => [tables.of(table, one), Number(tables.isSure(table, one))]),
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

/** The tables of the series that a figure may restate. */
const tablesOf = keptBy(({ attachment }: Attached): readonly Table[] => [
  ...new Set(flatMap(attachment.mention.series, ({ points }) => (points[0] ? [points[0].table] : []))),
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

function comparedWith(one: Attached, scaleOf: (table: Table) => number | null): readonly Restated[] {
  const { quantity } = one.figure;
  const all: Candidate[] = [];
  const valuesOf = (point: Point) => scaledValues(point, quantity, scaleOf(point.table));
  for (const series of one.attachment.mention.series) {
    const cells = cellsFor(quantity, series, valuesOf);
    // Most figures restate a cell. What comes of arithmetic on the cells matters only to one that does not.
    const cell = all.length === 0 && cells.find(({ value }) => restates(quantity, value) === 'holds');
    if (cell) return [{ ...one, attached: one, candidates: cells, match: cell, exact: true }];
    all.push(...cells, ...changesFor(quantity, series, valuesOf));
  }
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

function judge(one: Restated, all: readonly Restated[], unreal: boolean, tables: TableScales): Judged | null {
  if (one.match) {
    const told = agrees(one, one.match);
    return told ? { one, expected: one.match, verdict: 'holds', sure: true, slip: null } : null;
  }
  const expected = expectedOf(one);
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
  const others = all.filter((other) => other !== one);
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

/** An English sentence tells a value once: a second figure is another measure of it, or a part. */
const tells = ({ match, exact, figure }: Restated, one: Restated, { from }: Candidate): boolean =>
  !one.attachment.korean &&
  match !== null &&
  exact &&
  figure.quantity.unit.kind === one.figure.quantity.unit.kind &&
  sameMembers(match.from, from);

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
