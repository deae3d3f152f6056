import { describe } from 'vitest';
import { findsAny, leaves, table } from './marked.ts';

describe('two figures of a sentence that are none of a row’s', () => {
  const loans = table('($ millions) | 2025 | 2024', 'Loans | 4,218 | 4,035', 'Charge-offs | 21.7 | 24.9');
  leaves([
    `${loans}\n\nLoans in the southern region were $1,311 million in 2025, against $1,298 million in 2024.`,
    `${loans}\n\nCharge-offs were $16.4 million in 2025, against $20.1 million in 2024.`,
  ]);
  findsAny([
    `${loans}\n\nLoans were ⟦$4,812 million⟧ in 2025, against $4,035 million in 2024.`,
    `${loans}\n\nCharge-offs were ⟦$27.1 million⟧ in 2025, against $24.9 million in 2024.`,
  ]);
});

describe('what a row leaves out', () => {
  const sales = table(
    '($ millions) | 2025 | 2024',
    'Net sales | 3,075 | 3,005',
    'United States | 1,642 | 1,578',
    'Recoveries | 5.3 | 4.8',
  );
  leaves([
    `${sales}\n\nSales outside the United States were $1,433 million in 2025.`,
    `${sales}\n\nExcluding the United States, sales came to $1,433 million in 2025.`,
    `${sales}\n\nNet recoveries were $3.9 million in 2025, compared with $4.8 million in 2024.`,
  ]);
  findsAny([
    `${sales}\n\nNet sales were ⟦$3,570 million⟧ in 2025, compared with $3,005 million in 2024.`,
    `${sales}\n\nRecoveries were ⟦$3.5 million⟧ in 2025, compared with $4.8 million in 2024.`,
  ]);
});

describe('where a movement began', () => {
  const estimates = table(
    '$ | 2025A | 2026E | 2027E',
    'Sales | 1,842 | 2,035 | 2,290',
    'EPS | 3.12 | 3.95 | 4.90',
  );
  const prices = table('리츠 | 주가(원) | 배당(원)', '한결리츠 | 3,320 | 266', '물류리츠 | 2,785 | 230');
  leaves([
    `${estimates}\n\nWe raise 2026 EPS to $3.95 from $3.80.`,
    `${estimates}\n\nWe cut 2027 sales to $2,290 from $2,410.`,
    `${prices}\n\n올해 한결리츠는 2,890원에서 3,320원으로 올랐습니다.`,
  ]);
  findsAny([`${estimates}\n\nSales grew from ⟦$1,482⟧ in 2025 to $2,035 in 2026.`]);
});

describe('the time of a figure', () => {
  const telecom = table('€m | 2025 | 2026E', 'Service revenue | 2,840 | 2,965', 'Capex | 384 | 396');
  const payout = table('구분 | 2023 | 2024 | 2025E', '주주환원율 | 26.5% | 31.0% | 40.0%');
  leaves([
    `${telecom}\n\nIn the first quarter service revenue grew 4.4% to €724m.`,
    `${payout}\n\n- 2027년까지 주주환원율 50% 달성 (2024년 31.0%)`,
  ]);
  findsAny([
    `${telecom}\n\nIn 2025 service revenue was ⟦€2,480m⟧ and capex €384m.`,
    `${payout}\n\n- 2024년 주주환원율은 ⟦13.0%⟧, 2023년은 26.5%였다.`,
  ]);
});

describe('amounts per share in a table of thousands', () => {
  const shares = (diluted: string) =>
    table(
      '(in thousands, except per share amounts) | 2025 | 2024',
      'Net income | $ 148,230 | $ 121,560',
      `Diluted earnings per share | $ ${diluted} | $ 1.87`,
    );
  leaves([
    `${shares('2.33')}\n\nNet income was $148.2 million in 2025. Diluted earnings per share grew from $1.87 to $2.33.`,
    `${shares('2.33')}\n\nNet income was $148.2 million in 2025. Diluted earnings per share were $2.33, up 25%.`,
  ]);
  findsAny([
    `${shares('2.33')}\n\nNet income was $148.2 million in 2025. Diluted earnings per share were ⟦$3.23⟧ in 2025 and $1.87 in 2024.`,
  ]);
});

describe('a movement from one figure to another', () => {
  leaves([
    '올해 상반기는 매출 198억 원에 순이익 29억 원으로 작년 상반기 매출 141억 원보다 40.4% 성장했습니다.',
    '- 신조선가지수 184.9pt, 전주 대비 0.2pt 하락, 작년 같은 주 189.6pt 대비 2.5% 하락',
    '갱신율은 직전 분기 92.7%, 90.2%에서 각각 0.4%p씩 하락했습니다.',
    'The efficiency ratio improved from 58.6% to 57.6%.',
    'The gross margins were 41.2% and 38.0%, from 40.0% and 36.8%, up 1.2 points respectively.',
  ]);
  findsAny([
    '올해 상반기 매출은 198억 원으로 작년 상반기 매출 141억 원보다 ⟦14.4%⟧ 성장했습니다.',
    '- 신조선가지수 184.9pt, 작년 같은 주 189.6pt 대비 ⟦5.2% 하락⟧',
    '갱신율은 직전 분기 92.7%에서 92.3%로 ⟦1.4%p⟧ 하락했습니다.',
    'The gross margin rose from 58.6% to ⟦57.6%⟧.',
  ]);
});

describe('a target that is moved', () => {
  const head = '- 목표주가: 33,000원\n- 현재주가: 24,800원\n- 상승여력: 33.1%';
  leaves([
    `${head}\n\n목표주가도 33,000원으로 13.8% 올린다.`,
    `${head}\n\n목표주가를 33,000원으로 13.8% 높였다.`,
  ]);
});
