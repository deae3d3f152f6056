import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

const years = table(
  '(in millions) | 2025 | 2024 | Change',
  'Net sales | $ 864.0 | $ 800.0 | 8.0%',
  'Gross profit | 302.4 | 264.0 | 14.5%',
  'Selling expenses | 120.6 | 112.4 | 7.3%',
  'Capital expenditures | 41.2 | 38.5 | 7.0%',
);

describe('a percentage of something beside an amount', () => {
  leaves([
    `${years}\n\nGross profit was $302.4 million, or 35.0% of net sales, compared with $264.0 million, or 33.0%, in the prior year.`,
    `${years}\n\nGross profit represented 35.0% of net sales in 2025, up from 33.0% in 2024.`,
    `${years}\n\nSelling expenses of $120.6 million (14.0% of net sales) compare with $112.4 million (14.1%) in 2024.`,
  ]);
  finds('figures/restated', [
    `${years}\n\nSelling expenses rose $8.2 million, or ⟦9.4%⟧, in 2025.`,
    `${years}\n\nGross profit in 2025 was ⟦$320.4 million⟧, or 35.0% of net sales; it was $264.0 million, or 33.0% of net sales, in 2024.`,
  ]);
});

describe('a value of another time than the columns of a table', () => {
  const quarters = table(
    'FY25 ($m) | Q1 | Q2 | Q3 | 9M | 9M FY24',
    'Net sales | 912 | 948 | 1,006 | 2,866 | 2,710',
    'EPS ($) | 0.91 | 1.02 | 1.21 | 3.14 | 2.80',
  );
  leaves([
    `${quarters}\n\nNet sales were up 6.2% from $947m in the same quarter of last year.`,
    `${quarters}\n\nQ3 EPS came in at $1.21 (vs. $1.08), and net sales at $1,006m.`,
    `${years}\n\nNet sales of $864.0 million compare with $815.0 million expected.`,
  ]);
  finds('figures/restated', [
    `${years}\n\nNet sales were $864.0 million, compared with ⟦$880.0 million⟧ in the prior year.`,
  ]);
});

describe('a part of what a row tells', () => {
  const contract = table(
    '(in thousands) | 2025 | 2024',
    'Beginning balance | $ 214,300 | $ 178,200',
    'Revenue recognized | (598,500) | (501,200)',
    'Ending balance | $ 261,600 | $ 214,300',
  );
  const costs = table('$/oz | 2025 | 2024', 'Cash cost | 1,150 | 1,042', 'AISC | 1,533 | 1,420');
  leaves([
    `${contract}\n\nOf the revenue recognized in 2025, $196.5 million was in the opening balance.`,
    `${costs}\n\nAISC was $1,419 at Halfway, $1,635 at El Sauce and $1,298 at Kestlan in 2025.`,
  ]);
  finds('figures/restated', [
    `${costs}\n\nAISC was ⟦$1,353⟧ in 2025 and $1,420 in 2024; cash cost was $1,150.`,
  ]);
});

describe('a row’s name above a passage', () => {
  const segments = table(
    '(in millions) | 2025 | 2024',
    '**Sales** | | ',
    'Rail | $ 1,412 | $ 1,338',
    'Marine | 866 | 902',
    '**Segment operating income** | | ',
    'Rail | $ 231 | $ 209',
    'Marine | 78 | 97',
    'Operating income | $ 309 | $ 306',
  );
  leaves([
    `${segments}\n\n*Rail.* Sales grew in every region. Operating income was $231 million in 2025, against $209 million in 2024.`,
    `${segments}\n\n**Marine**\n\nThe order book is thin. Operating income was $78 million in 2025.`,
    `${segments}\n\nRestructuring of $21 million and $27 million in 2025 and 2024 relates to Marine ($12 million and $19 million) and Rail ($9 million and $8 million).`,
  ]);
  finds('figures/restated', [
    `${segments}\n\nThe year was mixed. Operating income was ⟦$390 million⟧ in 2025, against $306 million in 2024.`,
  ]);
});

describe('a movement and what stands beside it', () => {
  leaves([
    'Gross margin expanded 120 basis points to 54.8% from 53.6%, with 70 basis points from lower freight.',
    'Payrolls rose 74,000 in May, against 130,000 expected and a revised 98,000 in April.',
    'We are at $601 million, +5.4%, for the year, from $596 million before the results.',
    'Sales rose 4% to $26 million, against guidance of $24 million.',
    'Revenue reached $92 million from $80 million a year ago while subscribers rose 9%.',
  ]);
  finds('figures/delta-unit', [
    'Gross margin expanded ⟦210 basis points⟧ to 54.8% from 53.6%, with 70 basis points from lower freight.',
  ]);
  finds('figures/growth', ['We are at $601 million, ⟦+5.4%⟧ from $596 million.']);
});

describe('changes that one verb tells', () => {
  const rows = table(
    '(in millions) | 2025 | 2024',
    'Adjusted EBITDA | $ 300.3 | $ 289.6',
    'Capex | 61.0 | 58.2',
  );
  leaves([
    `${rows}\n\nAdjusted EBITDA increased $10.7 million, or 3.7%, in 2025 and $54.3 million, or 23.1%, in 2024.`,
    `${rows}\n\nAdjusted EBITDA rose $10.7 million in 2025 and $54.3 million in 2024.`,
  ]);
  finds('figures/restated', [
    `${rows}\n\nAdjusted EBITDA was $300.3 million in 2025 and ⟦$298.6 million⟧ in 2024.`,
  ]);
});

describe('calculations that the text writes out', () => {
  finds('figures/product', [
    'The pair of charters: 2 × 90 days × $38,500 = ⟦$9.6 million⟧.',
    '- Opex $8,150/day × 34 ships × 90 days = ⟦$29.4 million⟧',
    '- $9,000 ÷ 12 = ⟦$950⟧',
  ]);
  finds('figures/product', [
    '- Rent $1,200 + power $340 + water $60 = ⟦$1,900⟧',
    '- 36 wins × $352 - 5 losses × $250 = ⟦$12,422⟧',
  ]);
  leaves([
    'The pair of charters: 2 × 90 days × $38,500 = $6.9 million.',
    '- Opex $8,150/day × 34 ships × 90 days = $24.9 million',
    '- $9,000 ÷ 12 = $750',
    '- Rent $1,200 + power $340 + water $60 = $1,600',
    '- 36 wins × $352 - 5 losses × $250 = $11,422',
    'Buildings take 420 × 0.6 × 0.45 = $113bn.',
    '- 36 × 352 − 5 × 250 = $11,422',
    'Revenue of 1,218 × 54.3 = $66.1m in thousands.',
    'Terminal value = 292 × 1.025 / (0.085 - 0.025) = $4,988m.',
    'The trades of the month: 496 + 145 - 55 + 145 + 684 = $1,415.',
    'Net debt/EBITDA = 1.9x, leverage − cash = $40m.',
  ]);
});

describe('companies told one after the other', () => {
  const note = (a: string, b: string) =>
    `## Alder Works (ALD): July 22, after the close\n\n**Consensus (Q2 2026):** revenue ${a}; EPS $2.86.\n\n## Birch Media (BRC): July 29\n\n**Consensus (Q2 2026):** revenue ${b}; EPS $7.17.`;
  leaves([note('$1.68 billion', '$6.02 billion')]);
});

describe('a growth whose stretch stands behind it', () => {
  const quarters = table(
    '($m) | Q1 | Q2 | Q3 | Q4',
    'Net new ARR | 194 | 221 | 265 | 331',
    'Customers | 810 | 840 | 866 | 902',
  );
  leaves([
    `${quarters}\n\nQ4 net new ARR grew 47% y/y, faster than in any quarter before.`,
    `${quarters}\n\nQ4 net new ARR grew 47% year over year.`,
  ]);
});

describe('scale words with a capital', () => {
  leaves([
    table(
      'Segment | Revenue | % of total',
      'Tea | $631 Million | 7.4%',
      'Milk | $7.93 Billion | 92.6%',
      'Total | $8.56 Billion | 100%',
    ),
  ]);
  finds('figures/share', [
    table(
      'Segment | Revenue | % of total',
      'Tea | $631 Million | ⟦17.4%⟧',
      'Milk | $4.93 Billion | 57.6%',
      'Cake | $3.00 Billion | 35.0%',
      'Total | $8.56 Billion | 100%',
    ),
  ]);
});

describe('a superlative that is part of another word', () => {
  const regions = table('Region | ARPU growth', 'US & Canada | 4%', 'Europe | 15%', 'Rest of World | 42%');
  leaves([
    `${regions}\n\nUS & Canada ARPU growth of just 4%, in the highest-monetized market, is a warning.`,
  ]);
});

describe('a quarter told beside a table of years', () => {
  const annual = table(
    'Years ended October 31, (in millions) | 2025 | 2024 | 2023',
    'Net sales | 1,391.2 | 1,234.7 | 953.9',
    'Gross profit | 160.7 | 152.5 | 83.3',
    'Selling, general and administrative expenses | 95.5 | 86.8 | 76.4',
  );
  leaves([
    `${annual}\n\nGross profit was $20.5 million in the second quarter of fiscal 2026, compared to $28.4 million in the prior year.`,
    `${annual}\n\nNet sales in the second quarter of fiscal 2026 were $290.9 million. Selling, general and administrative expenses were $22.4 million, against $23.9 million a year earlier.`,
    `${annual}\n\nFor the three months ended April 30, 2026, net sales were $290.9 million, compared with $380.3 million in the prior year.`,
  ]);
  finds('figures/restated', [
    `${annual}\n\nGross profit was $160.7 million in fiscal 2025, compared to ⟦$125.5 million⟧ in the prior year.`,
    `${annual}\n\nFiscal 2025 was a good year. Selling, general and administrative expenses were $95.5 million, compared to ⟦$68.8 million⟧ in the prior year.`,
  ]);
});

describe('a product that a table of averages and ends of a quarter shows nearly', () => {
  const users = (revenue: string) =>
    table(
      'Metric | Alder | Birch | Cedar',
      `Revenue | $726M | $1,716M | ${revenue}`,
      'ARPU | $6.00 | $3.62 | $2.16',
      'Users | 121M | 474M | 619M',
    );
  leaves([users('$1,319M'), users('$1,337M')]);
  finds('figures/product', [users('⟦$1,737M⟧')]);
});
