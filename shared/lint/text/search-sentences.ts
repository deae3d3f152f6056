import { beside } from '../../beside.ts';
import { keptByMembers } from '../../figures/keep.ts';
import { flatMap } from '../../flat-map.ts';
import type { ArticleReading, PlacedSentence } from './article-reading.ts';
import type { BlockReading } from './block-reading.ts';
import { compact, lower, type Sentence } from './sentences.ts';

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
  mayFind: (run: Run) => boolean = () => true,
): SentenceSearch<R> {
  const foundIn = beside<Run, readonly { readonly at: number; readonly found: R }[]>().keeper((run) =>
    mayFind(run)
      ? flatMap(run.sentences, ({ sentence, block }, at) => {
          const found = look(sentence, block);
          return found === null ? [] : [{ at, found }];
        })
      : [],
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

/**
 * Searches for the words that a pattern finds in a sentence. Most patterns find nothing in most articles: many sentences
 * are asked at once, each on a line of its own.
 */
export function patternSearch(pattern: RegExp): SentenceSearch<string> {
  const anywhere = new RegExp(pattern.source, `${pattern.flags}m`);
  return sentenceSearch(
    ({ text }) => pattern.exec(text)?.[0] || null,
    ({ text }) => anywhere.test(text),
  );
}

/** Blocks one behind the other: a long article has thousands, and each search would ask all of them at every key. */
export interface Run {
  readonly sentences: readonly { readonly sentence: Sentence; readonly block: BlockReading }[];
  /** Those of its sentences, a stop between two, so that what a pattern asks of its surroundings ends there. */
  readonly text: string;
  /** The same as `compact` and `lower` have it. */
  readonly compact: string;
  readonly lower: string;
}

const runOf = keptByMembers((blocks: readonly BlockReading[]): Run => {
  const sentences = flatMap(blocks, (block) => block.sentences.map((sentence) => ({ sentence, block })));
  const text = sentences.map(({ sentence }) => sentence.text).join('\n.\n');
  return { sentences, text, compact: compact(text), lower: lower(text) };
});

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
