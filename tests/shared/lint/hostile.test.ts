import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { isRule } from '../../../shared/lint/registry.ts';
import type { LintContext } from '../../../shared/lint/rule.ts';
import { rules } from '../../../shared/lint/rules/index.ts';
import { runRules } from '../../../shared/lint/run.ts';
import { applyIgnores } from '../../../shared/lint/suppressions.ts';
import { readForRules } from '../../../shared/lint/text/article-reading.ts';
import { contextOf } from './run-rule.ts';

/** Pieces that patterns start on, go on with or nearly end on. */
const pieces = [
  ['가', '1', '[', '](', '![', '<', '<a', '<!--'],
  ['`', '**', '*a', '__a', '~~', '|', '- ', '#'],
  ['\r', ' ', '니다', '. ', '"', '“가', '1,', '$1'],
  ['약 1 ', '투자 ', '목표가 1', '단기 (', 'https://a', 'not ', '율 ', 'AWS은'],
  ['1~', '{{', '\\', '> ', '+ 1\n', '2025. 3. ', ': ', 'Q1: '],
  ['---\n', '| a |\n|-|\n', '예상 1%', '필자는 ', '은 는 ', '\u200b', '## a\n', '**상황:**A'],
  [
    '<!-- tickmark-ignore prose/loanword: b -->\n\n컨텐츠 ',
    '[^1]',
    '[a]: b\n',
    '| **',
    '**가',
    '“',
    '(주)',
    '하는 것으로 알려졌다 ',
  ],
  ['<!-- tickmark-ignore a: b -->\n', '- [a](b.md)\n', '대박 ', '가,', 'A.', 'the ', '성장율', '강기 '],
];

/** All that rules can look at: every pack, house terms, a template, and a library in which no link leads anywhere. */
const context: LintContext = {
  ...contextOf({
    profile: 'ad',
    packs: ['kr', 'us', 'uk', 'eu'],
    terms: [{ use: '총주주환원율', avoid: ['가가', '투자 투자', '율 율'] }],
    allow: ['대박', '성장율 성장율'],
    entities: [{ name: '가가', aliases: ['AWS은'] }],
    templates: { 분석: { sections: ['a', 'b'] } },
    template: '분석',
  }),
  path: '글.md',
  library: {
    has: () => false,
    articles: Array.from({ length: 2000 }, (_, n) => ({ path: `글-${n}.md`, title: `가나다 ${n}` })),
  },
};

/** Each piece over and over for an eighth of a megabyte, on lines of its own. */
const textOf = (row: readonly string[]) =>
  row.map((piece) => piece.repeat(Math.ceil(131_072 / piece.length))).join('\n\n');

describe('1 MB of hostile text', () => {
  // A quadratic rule takes minutes for one of the pieces and a linear one well under a second: the limit says hang.
  it.each(pieces)('does not hang any rule: %j %j %j %j %j %j %j %j', { timeout: 60_000 }, (...row) => {
    const text = textOf(row);
    expect(text.length).toBeGreaterThan(1_000_000);
    const reading = readForRules(readArticle(text));
    const findings = applyIgnores(runRules(rules, reading, context), reading, context, isRule);
    expect(findings.every(({ span }) => span.from >= 0 && span.to <= text.length)).toBe(true);
  });
});
