import { editsOf, sampleOf } from './sample.ts';
import { type Engine, shippedEngine } from './shipped.ts';
import { median, ms, percentile, printTable, race, ratio } from './stats.ts';

/** Where a writer types in the middle of the article. */
const edits = {
  korean: [
    { name: 'a letter in a heading', place: /\n# [^\n]+/, typed: '가' },
    { name: 'a letter in a paragraph', place: /다\.(?=\n)/, typed: '가' },
    { name: 'a digit in a figure', place: /\n\n[^\n|]*\d(?=[조억%])/, typed: '1' },
    { name: 'a digit in a table', place: /\n\|[^\n]*\d(?=[^\n]*\|\n)/, typed: '1' },
  ],
  english: [
    { name: 'a letter in a heading', place: /\n# [^\n]+/, typed: 'a' },
    { name: 'a letter in a paragraph', place: /[a-z](?=\.\n)/, typed: 'a' },
    { name: 'a digit in a figure', place: /\n\n[^\n|]*\d(?= million)/, typed: '1' },
    { name: 'a digit in a table', place: /\n\| [A-Z][^\n]*\d(?=[^\n]*\|\n)/, typed: '1' },
  ],
} as const;

/** An article with all its blocks parsed and none of its figures read. */
function parsed({ readArticle }: Engine, text: string) {
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
  const engine = await shippedEngine();
  const { parseMarkdown, readFigures } = engine;
  const text = sampleOf(6_000);
  timed(() => parsed(engine, text), readFigures, 20);
  const stages: number[] = [];
  const { parse } = await race(
    {
      parse: () => parseMarkdown(text),
      // Only the stage itself is timed; the article is fresh each time.
      figures: () => stages.push(...timed(() => parsed(engine, text), readFigures, 1)),
    },
    60,
  );
  const [stage, markdown] = [median(stages), median(parse!)];
  printTable('Figures of one article, 6 KB (median, ms)', [
    ['', 'ms', 'to mdast'],
    ['parse to mdast', ms(markdown), ''],
    ['figures: read, bind, tie out', ms(stage), ratio(stage, markdown)],
  ]);

  // The worst that an English text may be: each copy of the page names its rows as all the others do.
  for (const [language, name] of [
    ['korean', 'a 300 KB article'],
    ['english', '300 KB of English filings'],
  ] as const) {
    const rows = edits[language].map(({ name, place, typed }) => {
      const edit = editsOf(engine, sampleOf(300_000, language), place, typed);
      const next = (article = edit.next()) => {
        for (const { block } of article.blocks) block.root;
        return article;
      };
      const [first] = timed(() => next(edit.article()), readFigures, 1);
      const taken = timed(() => next(), readFigures, 40);
      return [name, ms(median(taken)), ms(percentile(taken, 0.95)), ratio(median(taken), first!)];
    });
    printTable(`Figures re-checked after one key in ${name} (ms)`, [
      ['', 'p50', 'p95', 'to first reading'],
      ...rows,
      ['one frame', '16.7', '', ''],
    ]);
  }

  const growth = [10_000, 100_000, 1_000_000].map((bytes) => {
    const long = sampleOf(bytes);
    const size = Buffer.byteLength(long);
    return { size, taken: median(timed(() => parsed(engine, long), readFigures, bytes > 500_000 ? 2 : 5)) };
  });
  const perKilobyte = growth.map(({ size, taken }) => taken / (size / 1000));
  printTable('Figures stage as the article grows', [
    ['', 'ms', 'ms a KB', 'a KB, to 10 KB'],
    ...growth.map(({ size, taken }, at) => [
      `${Math.round(size / 1000)} KB`,
      ms(taken),
      perKilobyte[at]!.toFixed(3),
      ratio(perKilobyte[at]!, perKilobyte[0]!),
    ]),
  ]);
}
