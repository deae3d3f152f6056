import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { BlockFigures } from '../block-figures.ts';
import type { Check } from '../check.ts';
import { keptBy, keptByMembers, meetsAny, sameMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { settledIn } from '../relations/local.ts';
import type { Stretch, Stretches } from '../stretches.ts';
import type { Attached } from './attached.ts';
import { toCheck } from './judge.ts';
import { type Mention, mentionsIn, sameMentions } from './mention.ts';
import { hasManySides, noteStray, type Outcome, outcomesOf } from './outcome.ts';
import { ofItsSubject, type Restatement, sentencesIn } from './restatement.ts';
import { exchanged, indexSeries, type Series, type SeriesIndex } from './series.ts';
import { countVotes } from './table-scale.ts';

/**
 * Prose that restates a table: a figure whose sentence names a row must be one of the row's cells, or a change between
 * two of them. It clashes only where it is none of these, and where the sentence leaves no doubt that it means the row.
 * `implied` is the article's own subject. What an edit does not reach is taken over from the time before.
 */
export function restated(blocks: Stretches, implied: ReadonlySet<string>): readonly Check<Figure>[] {
  const tabled = flatMap(blocks.all, (stretch) => stretch.tabled);
  if (tabled.length === 0) return [];
  const index = indexSeries(tabled);
  const sentences = blocks.mapPlaced((stretch, at) => restatementsIn(stretch, index, at, implied));
  const scales = scalesBy(flatMap(sentences, votersIn));
  return checksOf(flatMap(sentences, (own) => outcomesOf(own, scales)));
}

const scalesBy = countVotes();

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

/** What was read of a stretch or block, and of which series: as long as these are the same, so is the rest. */
interface Kept {
  readonly index: SeriesIndex;
  /** How many blocks with tables stand before. */
  readonly at: number;
  readonly sentences: readonly Restatement[];
  /** The blocks whose tables are named. */
  readonly named: ReadonlySet<BlockFigures>;
}

const keptStretches = beside<Stretch, Kept>();

/** The sentences of a stretch that name a series, with `at` blocks with tables before it. */
function restatementsIn(
  stretch: Stretch,
  index: SeriesIndex,
  at: number,
  implied: ReadonlySet<string>,
): readonly Restatement[] {
  const before = keptStretches.get(stretch);
  if (before && namesTheSame(before, index, at)) {
    if (before.index !== index) keptStretches.set(stretch, { ...before, index });
    return before.sentences;
  }
  const read = flatMap(stretch.placed(at), ({ block, at: tables }) =>
    block.read.figures.length > 0 ? [restatementsOf(block, index, tables, implied)] : [],
  );
  const all = flatMap(read, ({ sentences }) => sentences);
  const sentences = before && sameMembers(before.sentences, all) ? before.sentences : all;
  const named = new Set(flatMap(read, (block) => [...block.named]));
  keptStretches.set(stretch, { index, at, sentences, named });
  return sentences;
}

/** Whether the same series are named as before: none of them was changed, and no label anywhere. */
function namesTheSame({ index: before, at, named }: Kept, index: SeriesIndex, place: number): boolean {
  if (at !== place) return false;
  if (before === index) return true;
  const gone = exchanged(before, index);
  return gone !== null && !meetsAny(gone, named);
}

interface KeptBlock extends Kept {
  readonly mentions: readonly (readonly Mention[])[];
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
  const kept =
    before && namesTheSame(before, index, at)
      ? { ...before, index }
      : readAgain(block, before, index, at, implied);
  keptBlocks.set(block, kept);
  return kept;
}

function readAgain(
  block: BoundBlock,
  before: KeptBlock | undefined,
  index: SeriesIndex,
  at: number,
  implied: ReadonlySet<string>,
): KeptBlock {
  const read = block.prose.map((placed) =>
    placed.passage.figures.length > 0
      ? ofItsSubject(placed, mentionsIn(placed.passage, index, at, implied), index)
      : [],
  );
  const same = before?.mentions.every((known, i) => sameMentions(known, read[i]!));
  const mentions = same ? before!.mentions : read;
  const sentences = same
    ? before!.sentences
    : flatMap(block.prose, (placed, i) => sentencesIn(placed, mentions[i]!, settledIn(block.read)));
  const named = new Set(
    flatMap(mentions, (all) => flatMap(all, ({ series }) => series.map((one) => one.block))),
  );
  return { index, at, mentions, sentences, named };
}
