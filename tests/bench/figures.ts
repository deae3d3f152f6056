import { readArticle } from '../../shared/article/article.ts';
import { readFigures } from '../../shared/figures/index.ts';
import { parseMarkdown } from '../../shared/markdown/dialect.ts';
import { editsOf, sampleOf } from './sample.ts';
import { median, ms, percentile, printTable, race, ratio } from './stats.ts';

/** An article with all its blocks parsed and none of its figures read. */
function parsed(text: string) {
  const article = readArticle(text);
  for (const { block } of article.blocks) block.root;
  return article;
}

/** Milliseconds that `stage` takes on a fresh preparation each time; the preparation is not counted. */
function timed<T>(prepare: () => T, stage: (value: T) => unknown, rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const value = prepare();
    const began = performance.now();
    stage(value);
    return performance.now() - began;
  });
}

/** The figures stage beside the parse that comes before it, after an edit, and as the article grows. */
export async function benchFigures(): Promise<void> {
  const text = sampleOf(6_000);
  timed(() => parsed(text), readFigures, 20);
  const stage = median(timed(() => parsed(text), readFigures, 40));
  const parse = median((await race({ parse: () => parseMarkdown(text) }, 40)).parse!);
  printTable('Figures of one article, 6 KB (median, ms)', [
    ['', 'ms', 'to mdast'],
    ['parse to mdast', ms(parse), ''],
    ['figures: read, bind, tie out', ms(stage), ratio(stage, parse)],
  ]);

  const edit = editsOf(sampleOf(300_000));
  readFigures(edit.article());
  const edits = timed(edit.next, readFigures, 40);
  printTable('Figures after one letter typed in a 300 KB article (ms)', [
    ['', 'p50', 'p95', 'one frame'],
    ['re-check', ms(median(edits)), ms(percentile(edits, 0.95)), '16.7'],
  ]);

  const growth = [10_000, 100_000, 1_000_000].map((bytes) => {
    const long = sampleOf(bytes);
    const size = Buffer.byteLength(long);
    return { size, taken: median(timed(() => parsed(long), readFigures, bytes > 500_000 ? 2 : 5)) };
  });
  const perKilobyte = growth.map(({ size, taken }) => taken / (size / 1000));
  printTable('Figures stage as the article grows', [
    ['', 'ms', 'ms a KB', 'to 10 KB'],
    ...growth.map(({ size, taken }, at) => [
      `${Math.round(size / 1000)} KB`,
      ms(taken),
      perKilobyte[at]!.toFixed(3),
      ratio(perKilobyte[at]!, perKilobyte[0]!),
    ]),
  ]);
}
