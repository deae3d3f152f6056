import { describe, expect, it } from 'vitest';
import { check } from './marked.ts';

const table = (head: string, ...rows: string[]) =>
  [`| ${head} |`, `|${' --- |'.repeat(head.split('|').length)}`, ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );

function leaves(articles: readonly string[]): void {
  it.each(articles)('leaves %# alone', (article) => {
    expect(check(article).extra).toEqual([]);
  });
}

function finds(articles: readonly string[]): void {
  it.each(articles)('finds %#', (article) => {
    const { missed, extra } = check(article);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });
}

describe('change columns beside the rows of an identity', () => {
  const rows = (profit: string, margin: string) => [
    '매출액 | 5,200 | 5,000 | 4,000 | 4.0% | 30.0%',
    `영업이익 | ${profit} | 450 | 300 | 15.6% | 73.3%`,
    `영업이익률 | ${margin} | 9.0% | 7.5% | 1.0%p | 2.5%p`,
  ];
  leaves([
    table('(억원) | 3Q26 | 2Q26 | 3Q25 | QoQ | YoY', ...rows('520', '10.0%')),
    table('(억원) | 3Q26 | 2Q26 | 3Q25 | 전분기 대비 | 전년 대비', ...rows('520', '10.0%')),
    table(
      '($m) | 3Q26 | 3Q25 | Y/Y',
      'Revenue | 520 | 400 | 30.0%',
      'Operating income | 52 | 30 | 73.3%',
      'Operating margin | 10.0% | 7.5% | 2.5pp',
    ),
    table(
      '(십억원, %) | 3Q26 | 컨센서스 대비',
      '매출액 | 520 | 4.0',
      '영업이익 | 52 | 30.0',
      '영업이익률 | 10.0 | 2.0',
    ),
    table(
      '회사 | 매출 증감률 | 영업이익 증감률 | 영업이익률',
      '가나 | 12% | 30% | 8%',
      '다라 | 5% | 9% | 11%',
    ),
  ]);
  finds([
    table('(억원) | 3Q26 | 2Q26 | 3Q25 | QoQ | YoY', ...rows('520', '⟦13.0%⟧')),
    table(
      '($m) | 3Q26 | 3Q25 | Y/Y',
      'Revenue | 520 | 400 | 30.0%',
      'Operating income | 52 | 30 | 73.3%',
      'Operating margin | ⟦14.0%⟧ | 7.5% | 2.5pp',
    ),
  ]);
});

describe('losses written with a triangle', () => {
  leaves([
    table('부문 | 영업이익', '백화점 | 500', '온라인 | △120', '조정 | △30', '합계 | 350'),
    table('부문 | 매출', '가 | 400', '나 | 300', '소계 | 700', '내부거래 | △50', '합계 | 650'),
  ]);
  finds([table('부문 | 영업이익', '백화점 | 500', '온라인 | △120', '조정 | △30', '합계 | ⟦420⟧')]);
});
