import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

const costs = table(
  '(in thousands) | 2024 | 2023',
  'Egg purchases from outside growers | 74,912 | 91,380',
  'Feed and bedding | 128,450 | 119,675',
  'Processing, packaging and warehouse | 96,318 | 82,407',
);
const claims = table(
  '$ millions | 2024 | 2023',
  'Paid on accidents of the year | 262.3 | 231.1',
  'Paid on accidents of earlier years | 118.4 | 122.0',
  'Change in reserves | 41.6 | 38.2',
);
const pension = table(
  '$ millions | 2023 | 2022',
  'Employer contributions to plans abroad | 12.5 | 8.0',
  'Benefits paid | 34.8 | 33.1',
);

describe('a change that stands beside a value of the row', () => {
  finds('figures/restated', [
    `${costs}\n\nFeed, which follows the corn price, came to $128.5 million, up ⟦9.3%⟧.`,
    `${claims}\n\nFor accidents of the year we paid out $262.3 million, up ⟦6.9%⟧.`,
    `${pension}\n\nWe contributed $12.5 million, ⟦$5.7 million⟧ more than in 2022, and anticipate contributing $10 million in 2024.`,
    `${costs}\n\nPurchases from outside growers moved in the opposite direction, down ⟦$19.5 million⟧ to $74.9 million.`,
  ]);
  leaves([
    `${costs}\n\nFeed, which follows the corn price, came to $128.5 million, up 7.3%.`,
    `${claims}\n\nOn accidents of the year we paid out $262.3 million, up 13.5%, and $118.4 million on earlier ones.`,
    `${pension}\n\nWe contributed $12.5 million, $4.5 million more than in 2022, and anticipate contributing $10 million in 2024.`,
    `${claims}\n\nOn accidents of the year we paid out $262.3 million, up 9.8% in constant currency.`,
    `${costs}\n\nFeed came to $128.5 million, with the price of corn up 11.2%.`,
    `${costs}\n\nThe growers' association counted 128,450 members, up 4.1%.`,
    `${costs}\n\nFeed for the fourth quarter alone was $31.9 million, up 3.1%.`,
    `${claims}\n\nA rival paid $87.4 million on accidents of the year, up 4.2%.`,
    `${costs}\n\nOf feed of $128.5 million soy made up $37.4 million, up 21%.`,
    `${costs}\n\nFeed was $128.5 million, 9.3% below budget.`,
  ]);
});

describe('a heading over several columns of a table', () => {
  const spanned = [
    '|  | Three months ended June 30, |  | Six months ended June 30, |  |',
    '|---|---:|---:|---:|---:|',
    '| (in thousands) | 2024 | 2023 | 2024 | 2023 |',
    '| Room revenue | 88,412 | 84,955 | 170,318 | 166,902 |',
    '| Dining revenue | 41,206 | 40,118 | 79,964 | 77,310 |',
  ].join('\n');
  const years = [
    '|  | Year ended March 31, |  |  |',
    '|---|---:|---:|---:|',
    '|  | 2024 | 2023 | 2022 |',
    '| Diluted shares (thousands) | 47,711 | 47,050 | 46,006 |',
    '| Net income ($ thousands) | 84,276 | 71,950 | 58,312 |',
  ].join('\n');
  finds('figures/restated', [
    `${spanned}\n\nRoom revenue for the three months ended June 30, 2024 was ⟦$84.8 million⟧, compared with $85.0 million in 2023.`,
    `${spanned}\n\nDining revenue increased ⟦4.3%⟧ to $80.0 million for the six months ended June 30, 2024.`,
    `${years}\n\nNet income rose ⟦$21.3 million⟧ to $84.3 million in fiscal 2024.`,
  ]);
  leaves([
    `${spanned}\n\nRoom revenue for the three months ended June 30, 2024 was $88.4 million, compared with $85.0 million in 2023.`,
    `${spanned}\n\nRoom revenue for the six months ended June 30, 2024 was $170.3 million, up 2.0%.`,
    `${spanned}\n\nDining revenue increased 3.4% to $80.0 million for the six months ended June 30, 2024.`,
    `${spanned}\n\nFor the quarter dining revenue rose 2.7% to $41.2 million.`,
    `${years}\n\nThe diluted share count rose by 0.66 million shares to 47.7 million.`,
    `${years}\n\nNet income rose $12.3 million to $84.3 million in fiscal 2024.`,
  ]);
});

describe('a row that many tables of a long filing have', () => {
  const yard = (year: number) => {
    const [now, before] = [1_000 + 37 * (year - 2000), 1_000 + 37 * (year - 2001)];
    return table(
      `(in thousands) | ${year} | ${year - 1}`,
      `Dry dock repairs | ${now},412 | ${before},412`,
      `Mooring and berths | ${year - 1800},305 | ${year - 1801},305`,
    );
  };
  const years = Array.from({ length: 14 }, (_, i) => 2003 + i);
  const filing = (own: string) =>
    years
      .map((year) => `## Fiscal ${year}\n\n${yard(year)}${year === 2010 ? `\n\n${own}` : ''}`)
      .join('\n\n');
  finds('figures/restated', [
    filing('Mooring and berths brought ⟦$201.3 million⟧ in 2010, compared with $209.3 million in 2009.'),
  ]);
  leaves([
    filing('Dry dock repairs came to $1,370.4 million in 2010, up 2.8% from 2009.'),
    filing('Mooring and berths brought $210.3 million in 2010, compared with $209.3 million in 2009.'),
    filing('Mooring and berths brought $203.3 million in 2003 and $216.3 million in 2016.'),
  ]);
});
