import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

const liabilities = table(
  'Contract liabilities (in thousands) | 2020 | 2019',
  'Digital courseware | 107,100 | 96,400',
  'Print | 23,400 | 31,200',
  'Total | 130,500 | 127,600',
);
const warranty = table(
  '(in thousands) | 2021 | 2020',
  'Beginning balance | 11,212 | 10,380',
  'Accruals | 7,914 | 7,132',
  'Payments | (6,826) | (6,300)',
  'Ending balance | 12,300 | 11,212',
);
const orders = table(
  '(in thousands) | 2022 | 2021',
  'Direct orders closed | 32,148 | 55,892',
  'Premiums | 84,200 | 119,800',
);
const trades = table('연도 | 거래 | 승률', '2021 | 188 | 41.6%', '2022 | 187 | 33.2%', '전체 | 971 | 38.0%');
const lines = table('(억원) | 2024년 | 2025년', '영상진단 | 384 | 412', '영업이익 | 40 | 46');

describe('what the figures beside a figure answer', () => {
  leaves([
    `Contract liabilities for print contracted to $23.4 million, a decrease of $7.8 million or 25.0%.\n\n${liabilities}`,
    `The warranty accrual increased 9.7% to $12.3 million. Accruals were $7.9 million.\n\n${warranty}`,
    `Direct orders closed declined 42.5% to 32,148.\n\n${orders}`,
    `# 다온메디\n\n영상진단 매출은 412억 원으로 전년 대비 7.3% 늘었다. 영업이익은 46억 원이다.\n\n${lines}`,
    `# 다온메디\n\n영업이익은 40억 원에서 46억 원으로 6억 원, 15% 늘었다.\n\n${lines}`,
    `# 백테스트\n\n손절을 좁혔더니 승률이 38.0% → 33.9%로 떨어졌다. 승률이 가장 낮은 해는 2022년 33.2%였다.\n\n${trades}`,
    `# 백테스트\n\n0.3은 전체 거래가 1,402건으로 971건의 1.44배라 비용에 진다.\n\n${trades}`,
  ]);
  finds('figures/restated', [
    `# 백테스트\n\n2022년 승률은 ⟦32.3%⟧였다.\n\n${trades}`,
    `Print contract liabilities decreased ⟦52.0%⟧ in 2020, and the total rose 2.3%.\n\n${liabilities}`,
    `Accruals increased ⟦15.9%⟧ to $7.9 million.\n\n${warranty}`,
    `Direct orders closed declined ⟦24.5%⟧ to 32,148.\n\n${orders}`,
    `# 다온메디\n\n영업이익은 46억 원으로 전년 대비 ⟦51%⟧ 늘었다.\n\n${lines}`,
    `# 다온메디\n\n2025년 영상진단은 ⟦421억 원⟧이다.\n\n${lines}`,
  ]);
});
