import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../../../shared/article/article.ts';
import { readFigures } from '../../../../shared/figures/index.ts';
import { Rational } from '../../../../shared/figures/rational.ts';
import { once } from '../../../../shared/once.ts';

/** A section of an article; its figures differ from copy to copy, its labels do not. */
const section = (copy: number) => `## ${copy + 1}장

2025년 매출은 ${500 + copy}억 원이고 영업이익은 60억 원, 영업이익률은 12%였다. 주가는 40,000원에서 46,000원으로 15% 올랐다.

| 항목 | 2024년 | 2025년 | 증감률 |
|---|---|---|---|
| 매출 | 400억 원 | ${500 + copy}억 원 | 25% |
| 수주잔고 | 1,${100 + copy} | 1,234 | 12% |

수주잔고는 1,234억 원이다. AI 매출 비중은 12%에서 2027년 25%로 높아질 전망이다.

- 월 매출 $25억
- 목표가 $220 (현재가 대비 10% 상승)

`;
const articleOf = (copies: number) =>
  `# 누리전자 점검\n\n${Array.from({ length: copies }, (_, copy) => section(copy)).join('')}`;

/** How often numbers are made or compared while figures are read: the same on every machine. */
function workOf(article: Article): number {
  const { of } = Rational;
  const { compare } = Rational.prototype;
  let calls = 0;
  Rational.of = (num, den) => {
    calls += 1;
    return of(num, den);
  };
  Rational.prototype.compare = function (other) {
    calls += 1;
    return compare.call(this, other);
  };
  try {
    readFigures(article);
  } finally {
    Rational.of = of;
    Rational.prototype.compare = compare;
  }
  return calls;
}

/** The work after `insert` was typed behind the words `behind` in the middle of an article that was read before. */
function workOfEdit(copies: number, behind: string, insert: string): number {
  const text = articleOf(copies);
  const before = readArticle(text);
  readFigures(before);
  const at = text.indexOf(behind, text.indexOf(`## ${copies / 2}장`)) + behind.length;
  return workOf(readArticle(text.slice(0, at) + insert + text.slice(at), before));
}

describe('the work that figures take', () => {
  const whole = once(() => workOf(readArticle(articleOf(24))));

  it('grows with the length of the article, and no faster', () => {
    const [one, two] = [12, 24].map((copies) => workOf(readArticle(articleOf(copies))));
    expect(one).toBeGreaterThan(1000);
    expect(two! / one!).toBeLessThan(2.5);
  });

  it.each([
    ['a letter in a sentence', '수주잔고는 1,234억 원이다.', '가'],
    ['a digit of a figure', '영업이익은 6', '1'],
    ['a word of a heading', '장', ' 요약'],
    ['a cell of a table', '| 수주잔고 | 1,', '9'],
    ['a new paragraph', '수주잔고는 1,234억 원이다.', '\n\n2025년 매출은 70억 원이다.\n\n'],
  ])('after an edit is a small part of the first reading: %s', (_, behind, insert) => {
    expect(workOfEdit(24, behind, insert)).toBeLessThan(whole() / 3);
  });
});
