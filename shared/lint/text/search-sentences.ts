import { beside } from '../../beside.ts';
import { keptByMembers } from '../../figures/keep.ts';
import { flatMap } from '../../flat-map.ts';
import type { ArticleReading, PlacedSentence } from './article-reading.ts';
import type { BlockReading } from './block-reading.ts';
import type { Sentence } from './sentences.ts';

/** A sentence, and what was found in it. */
export interface Found<R> {
  readonly sentence: PlacedSentence;
  readonly found: R;
}

/** Searches an article, as far as whoever asks goes on asking: in the order of the text. */
export type SentenceSearch<R> = (reading: ArticleReading) => Iterable<Found<R>>;

/**
 * Searches sentence by sentence, each once for as long as its block lives: after a key only the sentences around it are
 * searched again. `look` gives null where nothing is found; what stands around the block must not matter to it.
 */
export function sentenceSearch<R>(
  look: (sentence: Sentence, block: BlockReading) => R | null,
): SentenceSearch<R> {
  const foundIn = beside<Run, readonly { readonly at: number; readonly found: R }[]>().keeper(
    ({ sentences }) =>
      flatMap(sentences, ({ sentence, block }, at) => {
        const found = look(sentence, block);
        return found === null ? [] : [{ at, found }];
      }),
  );
  return function* search(reading) {
    const { sentences } = reading;
    let before = 0;
    for (const run of runsOf(reading)) {
      for (const { at, found } of foundIn(run)) yield { sentence: sentences[before + at]!, found };
      before += run.sentences.length;
    }
  };
}

/** Blocks one behind the other: a long article has thousands, and each search would ask all of them at every key. */
interface Run {
  readonly sentences: readonly { readonly sentence: Sentence; readonly block: BlockReading }[];
}

const runOf = keptByMembers(
  (blocks: readonly BlockReading[]): Run => ({
    sentences: flatMap(blocks, (block) => block.sentences.map((sentence) => ({ sentence, block }))),
  }),
);

/** A run ends at a heading, so that a block which is put in leaves the runs behind it as they are. */
const shortest = 16;
const longest = 64;

const runsOf = beside<ArticleReading, readonly Run[]>().keeper(({ blocks }) => {
  const all = blocks.map(({ reading }) => reading);
  const out: Run[] = [];
  let from = 0;
  for (let at = 1; at <= all.length; at++) {
    const isEnd = at === all.length || at - from >= longest;
    if (!isEnd && !(at - from >= shortest && all[at]!.text.startsWith('#'))) continue;
    out.push(runOf(all.slice(from, at)));
    from = at;
  }
  return out;
});
