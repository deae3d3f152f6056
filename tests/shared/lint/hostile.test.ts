import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { rules } from '../../../shared/lint/rules/index.ts';
import { runRules } from '../../../shared/lint/run.ts';
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
  ['<!-- tickmark-ignore a: b -->\n', '- [a](b.md)\n', '대박 ', '가,', 'A.', 'the ', '성장율', '강기 '],
];

/** Each piece over and over for an eighth of a megabyte, on lines of its own. */
const textOf = (row: readonly string[]) =>
  row.map((piece) => piece.repeat(Math.ceil(131_072 / piece.length))).join('\n\n');

describe('1 MB of hostile text', () => {
  // A quadratic rule takes minutes for one of the pieces and a linear one well under a second: the limit says hang.
  it.each(pieces)('does not hang any rule: %j %j %j %j %j %j %j %j', { timeout: 60_000 }, (...row) => {
    const text = textOf(row);
    expect(text.length).toBeGreaterThan(1_000_000);
    const findings = runRules(rules, readForRules(readArticle(text)), contextOf());
    expect(findings.every(({ span }) => span.from >= 0 && span.to <= text.length)).toBe(true);
  });
});
