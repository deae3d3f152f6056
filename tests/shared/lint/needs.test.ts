import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { bitsOf, kindsIn, kindsInArticle } from '../../../shared/lint/needs.ts';
import { optionsFor } from '../../../shared/lint/options.ts';
import { namedRules } from '../../../shared/lint/registry.ts';
import type { LintContext, Report, Rule, Told } from '../../../shared/lint/rule.ts';
import { rules } from '../../../shared/lint/rules/index.ts';
import { runRules } from '../../../shared/lint/run.ts';
import { type ArticleReading, readForRules } from '../../../shared/lint/text/article-reading.ts';
import { configOf, contextOf, libraryOf, unmark } from './run-rule.ts';

type All = Told<'library' | 'path' | 'today'>;

/** Texts that every rule finds something in, each by its own example. */
const samples = namedRules.flatMap(({ id, docs }) =>
  docs.examples.map((example) => ({ text: unmark(example.wrong).text, config: configOf(id, example) })),
);

/** What a rule reports, whatever it needs. */
function reports(rule: Rule, reading: ArticleReading, context: LintContext): readonly Report[] {
  const options = optionsFor(rule, context.config);
  const told = context as All;
  if (rule.scope === 'article') return rule.check(reading, told, options);
  return reading.blocks.flatMap(({ reading: block }) => rule.check(block, told, options));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('what %s needs', (_, rule) => {
  it('is there wherever the rule finds something', () => {
    const needed = bitsOf(rule.needs);
    for (const { text, config } of samples) {
      const context = contextOf(config);
      const reading = readForRules(readArticle(text));
      const lacking = (there: number) => (needed & ~there) !== 0;
      if (rule.scope === 'article') {
        if (lacking(kindsInArticle(reading))) expect(reports(rule, reading, context), text).toEqual([]);
        continue;
      }
      for (const { reading: block } of reading.blocks) {
        const found = rule.check(block, context as All, optionsFor(rule, context.config));
        if (lacking(kindsIn(block))) expect(found, block.text).toEqual([]);
      }
    }
  });

  it('is all that its findings hang on beside the text and the settings', () => {
    const needs: readonly string[] = rule.needs;
    for (const { text, config } of samples) {
      const here = contextOf(config);
      const elsewhere: LintContext = {
        config: here.config,
        path: needs.includes('path') ? here.path : 'elsewhere/2020-01-01-other.md',
        library: needs.includes('library') ? here.library : libraryOf({}),
        today: needs.includes('today') ? here.today : '1999-01-01',
      };
      const reading = readForRules(readArticle(text));
      expect(reports(rule, reading, elsewhere), text).toEqual(reports(rule, reading, here));
    }
  });
});

describe('what is run', () => {
  /** A rule that counts how often it is run. */
  function counting(needs: Rule['needs'], scope: 'block' | 'article' = 'block') {
    const runs = { count: 0 };
    const check = () => {
      runs.count += 1;
      return [];
    };
    const docs = { title: { ko: '', en: '' }, why: { ko: '', en: '' }, examples: [] };
    return { runs, rule: { id: 'test/counting', severity: 'info', scope, needs, docs, check } as Rule };
  }
  const reading = (text: string) => readForRules(readArticle(text));

  it('is no rule on a block that it has seen, unless what it needs changed', () => {
    const quiet = counting(['korean']);
    const asking = counting(['korean', 'library']);
    const both = [quiet.rule, asking.rule];
    const text = reading('# 제목\n\n첫 문단\n');
    const context = contextOf();
    runRules(both, text, context);
    const first = quiet.runs.count;
    expect(asking.runs.count).toBe(first);
    runRules(both, text, context);
    expect([quiet.runs.count, asking.runs.count]).toEqual([first, first]);
    runRules(both, text, { ...context, library: libraryOf({ 'new.md': '새 글' }) });
    expect([quiet.runs.count, asking.runs.count]).toEqual([first, 2 * first]);
    runRules(both, text, { ...context, config: { ...context.config } });
    expect([quiet.runs.count, asking.runs.count]).toEqual([2 * first, 3 * first]);
  });

  it('is no rule where there is nothing of what it needs', () => {
    for (const scope of ['block', 'article'] as const) {
      const tables = counting(['tables'], scope);
      const digits = counting(['korean', 'digits'], scope);
      const library = counting(['library'], scope);
      const all = [tables.rule, digits.rule, library.rule];
      runRules(all, reading('표도 숫자도 없는 글\n'), { ...contextOf(), library: null });
      expect(all.map((_, at) => [tables, digits, library][at]!.runs.count)).toEqual([0, 0, 0]);
      runRules(all, reading('| 1 | 글 |\n'), contextOf());
      expect(all.map((_, at) => [tables, digits, library][at]!.runs.count)).toEqual([1, 1, 1]);
    }
  });

  it('leaves nothing of an old library, place or day in findings', () => {
    const article = readArticle(
      '# 운임\n\n[표](./새-글.md) [나](./home.md)\n\n| 항목 | 2026 | 2027 |\n|---|---|---|\n| 매출 | 1 | 2 |\n',
    );
    const ids = (change: Partial<LintContext>) =>
      lint(article, { ...contextOf(), ...change })
        .findings.map(({ ruleId }) => ruleId)
        .filter((id) => /missing-article|self|forecast-mark/.test(id));
    expect(ids({})).toEqual(['links/missing-article', 'links/self', 'structure/forecast-mark']);
    const library = libraryOf({ '새-글.md': '새 글', 'home.md': '이 글' });
    expect(ids({ library })).toEqual(['links/self', 'structure/forecast-mark']);
    expect(ids({ library, path: '다른-글.md' })).toEqual(['structure/forecast-mark']);
    expect(ids({ library, path: '다른-글.md', today: '2028-01-01' })).toEqual([]);
    expect(ids({ library: null })).toEqual(['links/self', 'structure/forecast-mark']);
  });
});
