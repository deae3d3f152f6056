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

describe('a segment beside the row of the company', () => {
  const quarters = table(
    '(억원) | 3Q26 | 2Q26 | 3Q25',
    '매출 | 8,200 | 7,900 | 7,100',
    '영업이익 | 574 | 490 | 398',
    '영업이익률 | 7.0% | 6.2% | 5.6%',
  );
  leaves([
    `# 바다중공업\n\n3분기 매출은 8,200억원이다.\n\n${quarters}\n\n3분기 해양 부문은 매출 1,100억원에 영업이익률 5.1%다.`,
    `# 바다중공업\n\n${quarters}\n\n2026년 연간으로는 매출 3.19조원, 영업이익률 9.4%로 본다.`,
    `# 바다중공업\n\n${quarters}\n\n3Q26 매출은 8,200억원이다. 필자는 해양의 영업이익률을 12.4%로 추정한다.`,
    `# 바다중공업\n\n${quarters}\n\n경쟁사 누리중공업은 매출 7,100억원, 영업이익률 6.6%였다.`,
    `# 새빛 HBM 공급\n\n- 매출: 2024년 10조 원에서 2025년 12조 원으로 20% 증가\n- HBM 매출: 2024년 2조 원에서 2025년 3조 원으로 50% 증가`,
    `${table('| Q3 2026 | Q2 2026 | Q3 2025', 'NOI margin | 65.0% | 64.5% | 64.1%', 'Occupancy | 93.6% | 93.1% | 92.7%')}\n\nRetail occupancy is 85.4%, up 30 basis points; the portfolio as a whole stands at 93.6%.`,
  ]);
  finds([
    `# 바다중공업\n\n${quarters}\n\n3Q26 매출은 8,200억원, 영업이익률은 ⟦9.0%⟧다.`,
    `# 바다중공업\n\n${quarters}\n\n3Q26 바다중공업의 영업이익은 ⟦754억원⟧이다.`,
  ]);
});

describe('a spread told behind the two rates', () => {
  leaves([
    '# 금리\n\n5년물은 2.80%에서 2.95%로 15bp 올라, 장단기 금리차가 40bp에서 31bp로 줄었다.',
    'The yield rose from 3.10% to 3.25%, and the spread narrowed from 45 basis points to 38 basis points.',
  ]);
  finds(['# 금리\n\n5년물은 2.80%에서 2.95%로 ⟦25bp⟧ 올랐다.']);
});

describe('shares of different markets', () => {
  leaves([
    '# 새빛 메모리\n\n새빛의 HBM 점유율은 55%인데 DRAM 전체로는 36%, NAND는 21%다.',
    '# 새빛 메모리\n\n점유율은 국내 61%, 북미 38%, 유럽 24%다.',
    '# 새빛 메모리\n\n**시장 점유율:** 새빛 45%, 다온 35%. 한 해 전에는 새빛 40%였다.',
    'Larkfield holds a share of 55% of servers, 36% of laptops and 21% of phones.',
  ]);
  finds(['# 클라우드\n\n**클라우드 점유율:** 가나 ⟦52%⟧, 다라 ⟦34%⟧, 마바 ⟦29%⟧']);
});

describe('what others expect', () => {
  leaves([
    '# 새빛 메모리\n\n- 영업이익: 9조 700억원\n\n## 전망\n\n내년 영업이익 38조원을 본다. 증권사 평균은 매출 90조원, 영업이익 36조 5,000억원이다.',
    '# 새빛 메모리\n\n- 영업이익: 9조 700억원\n\n## 눈높이\n\n시장 눈높이는 영업이익 9조 5,000억원이었다.',
  ]);
});
