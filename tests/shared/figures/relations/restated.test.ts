import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../shared/article/article.ts';
import { readFigures } from '../../../../shared/figures/index.ts';
import { check, finds, leaves, table } from './marked.ts';

const income = `| (in thousands) | 2025 | 2024 |
|---|---:|---:|
| Subscription revenue | 48,200 | 40,100 |
| Selling and marketing | 12,640 | 11,900 |
| Valuation allowance | 5,637 | 11,017 |
| Free cash flow | 9,310 | 7,450 |
`;
const three = `| (in millions) | 2025 | 2024 | 2023 |
|---|---:|---:|---:|
| Net sales | 4,900 | 4,400 | 4,000 |
`;
const market = `| 항목 | 종가 | 등락 | 등락률 |
|---|---:|---:|---:|
| 나스닥 | 22,541.30 | +180.20 | +0.81% |
| 다우존스 | 48,120.55 | -96.10 | -0.20% |
| VIX (공포지수) | 18.42 | -0.77 | -4.01% |
`;

describe('prose that restates a table', () => {
  it.each([
    `${income}\nSubscription revenue increased $8.1 million to ⟦$84.2 million⟧ in 2025 compared to $40.1 million in 2024.`,
    `${income}\nSelling and marketing expenses were $12.6 million in 2025 compared to ⟦$9.1 million⟧ in 2024.`,
    `${three}\nNet sales rose ⟦$700 million⟧ in 2025, compared with an increase of $400 million, or 10.0 percent, in 2024.`,
    `${income}\nSubscription revenue was $48.2 million in 2025, up ⟦31.0%⟧.`,
    `${income}\nSubscription revenue rose to ⟦$84.2 million⟧ in 2025, of which $31.5 million was up for renewal.`,
    `${income}\nIt is likely that they expire, and a ⟦$5.6 billion⟧ valuation allowance has been recorded.`,
    `${income}\nFree cash flow was ⟦$13.9 million⟧ in 2025, compared to $7.5 million in 2024.`,
    `${market}\n뉴욕 증시는 엇갈렸다. 나스닥 ⟦+1.18%⟧, 다우 -0.20%.`,
    `${market}\n- 변동성: VIX 18.42 (⟦+4.01%⟧)`,
    `| 지표 | 2024 | 2025E |\n|---|---|---|\n| 매출 | 4,200억 | 5,040억 |\n\n2025년 매출이 ⟦35%⟧ 늘어날 전망이다.`,
  ])('finds %#', (article) => {
    const { missed, extra } = check(article);
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });

  it.each([
    `${income}\nSubscription revenue increased $8.1 million to $48.2 million in 2025 compared to $40.1 million in 2024.`,
    `${income}\nSubscription revenue increased 20% in 2025, primarily due to a $6.0 million increase from new customers.`,
    `${income}\nEuropean subscription revenue was $15.3 million in 2025.`,
    `${income}\nSubscription revenue was $33.0 million in 2022.`,
    `${income}\nSelling and marketing expenses rose on a $0.4 million increase in travel.`,
    `${income}\nFree cash flow excluding the settlement was $11.0 million in 2025.`,
    `${income}\nA valuation allowance of $5.6 million and $11.0 million remained at year end 2025 and 2024.`,
    `${three}\nNet sales rose $500 million in 2025, compared with an increase of $400 million, or 10.0 percent, in 2024.`,
    `${income}\nSubscription revenue was $48.2 million, or 61.0% of revenue, compared to $40.1 million, or 57.5%.`,
    `${income}\nSubscription revenue rose to $48.2 million in 2025, of which $31.5 million was up for renewal.`,
    `${three}\nNet sales grew 11.4% in 2025, with rate increases of 7.6%.`,
    `${market}\n뉴욕 증시는 엇갈렸다. 나스닥 +0.81%, 다우 -0.20%.`,
    `${market}\n어제 미국장은 쉬어 갔다. 나스닥 -0.35%로 큰 움직임은 없었다.`,
    `${market}\n나스닥 100 +0.95%, 나스닥은 20일 기준 -1.3%였다.`,
    `${market}\nVIX가 20을 넘으면 위험 신호로 본다. 나스닥이 2% 하락하면 매도한다.`,
    `| 지표 | 2024 | 2025E |\n|---|---|---|\n| 매출 | 4,200억 | 5,040억 |\n\n2025년 매출이 20% 늘어날 전망이다. 매출의 30%는 해외에서 나온다.`,
  ])('leaves %# alone', (article) => {
    expect(check(article).extra).toEqual([]);
  });
});

describe('what counts as checked', () => {
  const sales = '| 지표 | 2024 | 2025 |\n|---|---|---|\n| 매출 | 1,000억 | 1,200억 |\n\n';
  const steps = (sentence: string) =>
    readFigures(readArticle(sales + sentence))
      .ledger.at(-1)!
      .checks.flatMap(({ derivation }) => derivation);

  it.each([
    ['매출은 20% 늘었다.', '1,200억 ÷ 1,000억 − 1 = 20%'],
    ['2025년 매출은 1,210억이다.', '1,200억 ≈ 1,210억'],
    ['2025년 매출은 1,100억 이상이다.', '1,200억 ∈ 1,100억 이상'],
  ])('%s', (sentence, step) => {
    expect(steps(sentence)).toContain(step);
  });

  it.each(['매출은 12% 늘었다.', '매출은 월 250억 이상이다.'])('not %s', (sentence) => {
    expect(steps(sentence)).toEqual([]);
  });
});

describe('two figures of as many digits', () => {
  const sales = table('지표 | 2024 | 2025', '매출 | 1,000억 | 1,200억', '영업이익 | 110억 | 140억');
  finds('figures/restated', [`${sales}\n\n2025년 매출은 ⟦1,300억⟧이다.`]);
  leaves([
    `${sales}\n\n2025년 매출은 1,200억이다.`,
    `${sales}\n\n2024년 매출은 1,000억이다.`,
    `${sales}\n\n2025년 매출은 1,300억 미만이다.`,
  ]);
});

describe('a figure that may have been cut off', () => {
  const margins = table('구분 | 3Q25 | 3Q26', '매출(억원) | 10,500 | 12,400', '영업이익률 | 18.3% | 20.2%');
  finds('figures/restated', [
    `${margins}\n\n3분기 매출은 1조 2,400억원으로 늘었고 영업이익률은 ⟦21%⟧였다.`,
    `${margins}\n\n매출은 1조 2,400억원, 영업이익률은 ⟦21%⟧로 마감했다.`,
  ]);
  leaves([
    `${margins}\n\n3분기 매출은 1조 2,400억원으로 늘었고 영업이익률은 20%였다.`,
    `${margins.replace('20.2%', '20.9%')}\n\n3분기 매출은 1조 2,400억원으로 늘었고 영업이익률은 20%였다.`,
    `${margins.replace('20.2%', '20.5%')}\n\n3분기 매출은 1조 2,400억원으로 늘었고 영업이익률은 21%였다.`,
  ]);
});
