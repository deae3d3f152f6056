import { defaultConfig } from '../../shared/lint/lint-config.ts';
import type { LintContext } from '../../shared/lint/rule.ts';
import { loadPeer } from './peers.ts';
import { editsOf, sampleOf, sizes } from './sample.ts';
import { shippedEngine } from './shipped.ts';
import { median, ms, printTable, race, ratio } from './stats.ts';

const context: LintContext = { path: null, library: null, today: '2026-11-22', config: defaultConfig };

/** textlint with two general rules: what its own documentation starts with. */
async function textlint(): Promise<(text: string) => Promise<unknown>> {
  const { TextlintKernel } = await loadPeer<{
    TextlintKernel: new () => { lintText(text: string, options: unknown): Promise<unknown> };
  }>('@textlint/kernel');
  const { default: markdown } = await loadPeer<{ default: unknown }>('@textlint/textlint-plugin-markdown');
  const { default: length } = await loadPeer<{ default: unknown }>('textlint-rule-sentence-length');
  const { default: noTodo } = await loadPeer<{ default: unknown }>('textlint-rule-no-todo');
  const unwrap = (module: unknown) => (module as { default?: unknown }).default ?? module;
  const kernel = new TextlintKernel();
  return (text) =>
    kernel.lintText(text, {
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin: unwrap(markdown) }],
      rules: [
        { ruleId: 'sentence-length', rule: unwrap(length) },
        { ruleId: 'no-todo', rule: unwrap(noTodo) },
      ],
    });
}

/** Lint of one article in a warm process: all of Tickmark's rules beside two linters of Markdown. */
export async function benchLint(): Promise<void> {
  const { lint: markdownlint } = await loadPeer<{ lint(options: unknown): unknown }>('markdownlint/sync');
  const runTextlint = await textlint();
  const engine = await shippedEngine();
  const { lint, parseMarkdown, readArticle } = engine;
  for (const { name, bytes } of sizes.slice(0, 2)) {
    const text = sampleOf(bytes);
    const edits = editsOf(engine, text);
    const samples = await race(
      {
        'Tickmark, all rules': () => lint(readArticle(text), context),
        'Tickmark, one letter typed': () => lint(edits.next(), context),
        'mdast of the same text': () => parseMarkdown(text),
        'markdownlint 0.40': () => markdownlint({ strings: { article: text } }),
        'textlint 15.8, two rules': () => runTextlint(text),
      },
      bytes < 100_000 ? 25 : 4,
    );
    const baseline = median(samples['mdast of the same text']!);
    printTable(`Lint of one article, ${name} (median of a warm process, ms)`, [
      ['', 'ms', 'to mdast'],
      ...Object.entries(samples).map(([who, taken]) => [
        who,
        ms(median(taken)),
        ratio(median(taken), baseline),
      ]),
    ]);
  }
}
