import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { isRule } from '../../../shared/lint/registry.ts';
import type { LintContext, Rule } from '../../../shared/lint/rule.ts';
import { rules } from '../../../shared/lint/rules/index.ts';
import { runRules } from '../../../shared/lint/run.ts';
import { applyIgnores } from '../../../shared/lint/suppressions.ts';
import { readForRules } from '../../../shared/lint/text/article-reading.ts';
import { commonPieces, examplesOf, mixtureOf, piecesOf, runsOf, sourcesIn } from './hostile-text.ts';
import { contextOf } from './run-rule.ts';

const big = 1_000_000;

/** Four times the text may take eight times as long: noise, not the sixteen of a quadratic rule. */
const mostGrowth = 8;

/** All that rules can look at: every pack, house terms, a template, and a library in which no link leads anywhere. */
const settings = contextOf({
  profile: 'ad',
  packs: ['kr', 'us', 'uk', 'eu'],
  terms: [{ use: '총주주환원율', avoid: ['가가', '투자 투자', '율 율'] }],
  allow: ['대박', '성장율 성장율'],
  entities: [{ name: '가가', aliases: ['AWS은'] }],
  templates: { 분석: { sections: ['a', 'b'] } },
  template: '분석',
  options: {
    'prose/certainty': { words: ['대박', '가가가', '율 율'] },
    'prose/number-style': { commas: 'with', carry: true, groups: 'joined', unit: 'spaced' },
    'prose/unattributed-passive': { sources: ['가온', '율 율'] },
    'prose/mixed-endings': { style: 'plain' },
    'structure/leftover': { words: ['확인', '??'] },
    'structure/comment': { allow: ['more', '<<'] },
  },
});
const library: LintContext['library'] = {
  has: () => false,
  articles: Array.from({ length: 2000 }, (_, n) => ({ path: `글-${n}.md`, title: `가나다 ${n}` })),
  anchors: () => new Set(Array.from({ length: 200 }, (_, n) => `가나다-${n}`)),
};

/** Settings of their own, since findings are kept for a block and its settings. */
const newContext = (): LintContext => ({
  ...settings,
  config: { ...settings.config },
  path: '글.md',
  library,
});

/** Processor time in milliseconds, so that other work on the machine does not count. */
function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const read = (text: string) => readForRules(readArticle(text));

/** How much longer each rule takes, alone, for four times the text; what takes no longer than two plain passes is 1. */
function growths(
  which: readonly Rule[],
  make: (size: number) => string,
  size: number,
): ReadonlyMap<Rule, number> {
  const [little, much] = [read(make(size / 4)), read(make(size))];
  const pass = time(() => little.article.text.match(/[^\n]/g)?.length);
  return new Map(
    which.map((rule) => {
      const [before, after] = [little, much].map((reading) => {
        const context = newContext();
        return time(() => applyIgnores(runRules([rule], reading, context), reading, context, isRule));
      });
      return [rule, after! / Math.max(before!, 2 * pass)];
    }),
  );
}

/** The rules that grow faster than the text however often they are tried: one slow run may be the machine's. */
function superlinear(which: readonly Rule[], make: (size: number) => string, size = big): readonly string[] {
  let suspects = which;
  const seen: string[] = [];
  for (let round = 0; round < 4 && suspects.length > 0; round++) {
    const found = [...growths(suspects, make, size)].filter(([, growth]) => growth > mostGrowth);
    suspects = found.map(([rule]) => rule);
    seen.splice(0, seen.length, ...found.map(([rule, growth]) => `${rule.id} ×${growth.toFixed(1)}`));
  }
  return seen;
}

const halves =
  (one: (size: number) => string, other: (size: number) => string) =>
  (size: number): string =>
    `${one(size / 2)}\n\n${other(size / 2)}`;

const dictionaries = [
  'words/finance.ts',
  'words/loanwords.ts',
  'words/spelling.ts',
  'words/variants.ts',
  'disclosure/triggers.ts',
  'packs/statements/advice.ts',
];

describe('no rule grows faster than 1 MB of hostile text', { timeout: 120_000 }, () => {
  it.each(commonPieces.map((pieces) => [pieces]))('made of %j', (pieces) => {
    const make = halves(
      (size) => runsOf(pieces, size),
      (size) => mixtureOf(pieces, size),
    );
    expect(make(big).length).toBeGreaterThanOrEqual(big);
    expect(superlinear(rules, make)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('made of what %s looks for', (_, rule) => {
    expect(superlinear([rule], (size) => examplesOf(rule, size))).toEqual([]);
  });

  // A quarter of the size tells a quadratic rule as well, and there are many files.
  it.each([...sourcesIn('rules'), ...dictionaries])('made of the words in %s', (file) => {
    const pieces = piecesOf(file);
    const make = halves(
      (size) => runsOf(pieces, size),
      (size) => mixtureOf(pieces, size),
    );
    expect(superlinear(rules, make, big / 4)).toEqual([]);
  });
});
