import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

describe('figures/period, told by English writers', () => {
  finds('figures/period', [
    '# Quill\n\n- License revenue: ⟦$4 million a month⟧\n- License revenue: ⟦$60 million a year⟧',
    '# Quill\n\n**Ad revenue**: ⟦$15 million per quarter⟧\n\n## Outlook\n\n**Ad revenue**: ⟦$90 million per year⟧',
    '# Quill\n\n- Free cash flow: ⟦$2.5 million a month⟧\n\n## Cash\n\n- Free cash flow: ⟦$12 million a quarter⟧',
    '# Quill\n\n- Hosting revenue: ⟦$1.2 million⟧ each month\n- Hosting revenue: ⟦$21 million⟧ each year',
    '# Quill\n\n- Fee income: ⟦$0.5 million a month⟧\n\n## Outlook\n\n- Fee income: ⟦$2.4 million per quarter⟧',
  ]);
  leaves([
    '# Quill\n\n- License revenue: $4 million a month\n- License revenue: $48 million a year',
    '# Quill\n\n- License revenue: $4 million a month\n- Service revenue: $60 million a year',
    '# Quill\n\n- Ad revenue: $15 million per quarter\n- Ad revenue: about $61 million per year',
    '# Quill\n\n- Ad revenue: more than $15 million per quarter\n- Ad revenue: $90 million per year',
    '# Quill\n\n- Cash: $40 million a quarter ago\n- Cash: $90 million a year ago',
    '# Quill\n\n- Monthly active users: 3 million\n- Annual active users: 9 million',
    '# Quill\n\n- Quarterly capex: $40 million\n- Annual capex: $190 million',
    '# Quill\n\n- Monthly subscription revenue: $3 million\n- Annual subscription revenue: $30 million',
    '# Quill\n\n- Quarterly revenue: $40 million\n- 2023 revenue: $130 million',
    '# Quill\n\n- Revenue per employee: $20,000 a month\n- Revenue: $3 million a year',
    '# Quill\n\nIf license revenue were $4 million a month, the target of $60 million a year would be near.',
    '# Quill\n\n- European ad revenue: $15 million per quarter\n- Ad revenue: $90 million per year',
    '# Quill\n\n- Subscriptions cost $12 per month\n- Subscriptions cost $99 per year',
  ]);
});

describe('figures/period, said twice in one breath', () => {
  finds('figures/period', [
    '# Quill\n\nMy annual dividend income is now $3,318, or ⟦$376.50⟧ a month.',
    '# Quill\n\nThe licence costs $48,000 a year (⟦$14,000⟧ a quarter).',
    '# Quill\n\nIt burns $20 million a month, or ⟦$140 million⟧ a year.',
    '# Quill\n\nRent is $2.4 million per year, that is ⟦$250,000⟧ per month.',
    '# Quill\n\nA run-rate of $1.2 billion, or ⟦$400 million⟧ a quarter, is in reach.',
  ]);
  leaves([
    '# Quill\n\nMy annual dividend income is now $3,318, or $276.50 a month.',
    '# Quill\n\nThe licence costs $48,000 a year ($12,000 a quarter).',
    '# Quill\n\nIt burns $20 million a month, or $240 million a year.',
    '# Quill\n\nRent is $2.4 million per year, that is $200,000 per month.',
    '# Quill\n\nA plan costs $99 a year or, without a contract, $12 a month.',
    '# Quill\n\nThe fee is $99 a year and $12 a month for support.',
    '# Quill\n\nAnnual capex of $90 million, or $20 million more than a month of sales, is planned.',
    '# Quill\n\nAnnual revenue was $90 million, or $31 million in the last quarter.',
    '# Quill\n\nIt costs $3,318, or $376.50 a month.',
    '# Quill\n\nAn annual budget of about $2.4 million, or some $190,000 a month, is enough.',
  ]);
});

describe('figures/sum, in English tables', () => {
  finds('figures/sum', [
    table('Region | Stores', 'North | 41', 'South | 38', 'West | 27', 'Total | ⟦126⟧'),
    table(
      '(in millions) | 2025 | 2024',
      'Products | $ 812 | $ 760',
      'Services | 344 | 301',
      'Total revenue | ⟦$ 1,186⟧ | $ 1,061',
    ),
    table(
      'Cost | Amount',
      'Wages | $4.2 million',
      'Rent | $1.1 million',
      'Freight | $0.9 million',
      'Total | ⟦$6.8 million⟧',
    ),
    table(
      'Segment | 2025',
      'Retail | 120',
      'Online | 80',
      'Subtotal | 200',
      'Services | 60',
      'Total | ⟦280⟧',
    ),
    table('Holding | Weight', 'Bonds | 46%', 'Shares | ⟦34%⟧', 'Cash | 11%', 'Total | ⟦100%⟧'),
    table(
      '($m) | Q1 | Q2',
      'Current assets | 310 | 325',
      'Fixed assets | 540 | 551',
      'Total assets | 850 | ⟦896⟧',
    ),
    table('Segment | Profit', 'Mills | 92', 'Farms | (14)', 'Total | ⟦88⟧'),
  ]);
  leaves([
    table('Region | Stores', 'North | 41', 'South | 38', 'West | 27', 'Total | 106'),
    table(
      '(in millions) | 2025 | 2024',
      'Products | $ 812 | $ 760',
      'Services | 344 | 301',
      'Total revenue | $ 1,156 | $ 1,061',
    ),
    table('(in millions) | 2025', 'Products | 812.4', 'Services | 344.3', 'Total | 1,156.8'),
    table('Region | Average ticket', 'North | $41', 'South | $38', 'Total | $39'),
    table('Segment | Profit', 'Mills | 92', 'Farms | (14)', 'Total | 78'),
    table('Cost | Amount', 'Wages | 420', 'of which overtime | 60', 'Rent | 110', 'Total | 530'),
    table(
      '(in millions) | 2025',
      'Revenue | 812',
      'Cost of sales | 344',
      'Gross profit | 468',
      'Total assets | 2,410',
    ),
    table('Company | Debt', 'Alder | 120', 'Birch | 80', 'Industry total | 1,900'),
    table('Holding | Weight', 'Bonds | 45.2%', 'Shares | 44.7%', 'Cash | 10.2%', 'Total | 100%'),
    table('Segment | Growth', 'Retail | 12%', 'Online | 18%', 'Total | 14%'),
    table('($m) | 2025', 'Cash | 90', 'Total debt | 310', 'Net debt | 220'),
    table('Top holdings | Value', 'Alder | 31', 'Birch | 22', 'Total fund | 410'),
  ]);
});

describe('figures/share, in English', () => {
  finds('figures/share', [
    table(
      'Product | Sales | % of total',
      'Tea | 60 | 50%',
      'Milk | 36 | 30%',
      'Cake | 24 | ⟦27%⟧',
      'Total | 120 | ',
    ),
    table(
      'Region | 2025 | Mix',
      'Asia | $450 | 45%',
      'Europe | $350 | 35%',
      'Africa | $200 | ⟦12%⟧',
      'Total | $1,000 | 100%',
    ),
    '# Market\n\n**Market share:** Alder ⟦46%⟧, Birch ⟦38%⟧, Cedar ⟦27%⟧',
    '# Market\n\n**Revenue share**\n\n- Asia: ⟦48%⟧\n- Europe: ⟦36%⟧\n- Africa: ⟦29%⟧',
    'Revenue was $800 million. Of that, ⟦35%⟧ came from China; China alone sold ⟦$340 million⟧.',
    '# Quill\n\nExports were $120 million, or ⟦45%⟧ of revenue of $400 million.',
    '# Quill\n\n- Alder holds a market share of ⟦52%⟧, Birch ⟦34%⟧ and Cedar ⟦29%⟧.',
  ]);
  leaves([
    table(
      'Product | Sales | % of total',
      'Tea | 60 | 50%',
      'Milk | 36 | 30%',
      'Cake | 24 | 20%',
      'Total | 120 | ',
    ),
    table(
      'Region | 2025 | Mix',
      'Asia | $455 | 45%',
      'Europe | $348 | 35%',
      'Africa | $199 | 20%',
      'Total | $1,002 | 100%',
    ),
    '# Market\n\n**Market share:** Alder 46%, Birch 38%, Cedar 11%',
    '# Market\n\n**Revenue share**\n\n- Asia: 48%\n- Europe: 36%\n- Africa: 16%',
    '# Market\n\n- Top customer: 31% of revenue\n- Top five customers: 58% of revenue\n- Top ten customers: 74% of revenue',
    '# Quill\n\nExports were $120 million, or 30% of revenue of $400 million.',
    '# Quill\n\nExports were $120 million, or 30% of revenue, and revenue of $400 million beat the $380 million expected.',
    '# Market\n\nAlder’s market share went from 46% to 48%, then to 51%.',
    '# Market\n\n- Gross margin: 52%\n- Share of online sales: 34%\n- Share of new customers: 29%',
    '# Market\n\n52% of buyers rent, 61% use cash and 44% save.',
    'Revenue was $800 million. Of that, 35% came from China; China alone sold $280 million.',
    table('Company | Share 2024 | Share 2025', 'Alder | 46% | 48%', 'Birch | 38% | 37%', 'Cedar | 11% | 10%'),
  ]);
});

describe('figures/implied-base, in English', () => {
  finds('figures/implied-base', [
    '# Quill\n\nThe stock trades at $80. Our price target is ⟦$100⟧, ⟦40%⟧ upside.',
    '# Quill\n\n- Bull case target price: $130 (⟦30%⟧ upside)\n- Base case target price: $110 (⟦28%⟧ upside)\n- Bear case target price: $102 (2% upside)',
    '# Quill\n\n**Rating: Buy / Price target: $60 / Current price: $48 / Upside: ⟦35%⟧**',
    '# Quill\n\n- Share price: $48 (52-week high $71)\n- Price target: $60 (upside ⟦40%⟧)',
    '# Quill\n\n**Price (5 Nov close): $118.50 | Price target: $142 | Upside: ⟦27.4%⟧ | Market cap: $14.2bn**',
    table('Rating | Buy', 'Price target | $36', 'Share price | $30', 'Upside | ⟦32%⟧'),
    '# Quill\n\n- Short-term target price: $220 (⟦10%⟧ above the current price)\n- Long-term target price: $300 (⟦20%⟧ above the current price)',
  ]);
  leaves([
    '# Quill\n\nThe stock trades at $80. Our price target is $100, 25% upside.',
    '# Quill\n\n- Share price: $100\n- Bull case target price: $130 (30% upside)\n- Base case target price: $110 (10% upside)\n- Bear case target price: $102 (2% upside)',
    '# Quill\n\n**Rating: Buy / Price target: $60 / Current price: $48 / Upside: 25%**',
    '# Quill\n\n- Share price: $48 (52-week high $71)\n- Price target: $60 (upside 25%)',
    '# Quill\n\n**Price (5 Nov close): $118.50 | Price target: $142 | Upside: 19.8% | Market cap: $14.2bn**',
    table('Rating | Buy', 'Price target | $36', 'Share price | $30', 'Upside | 20%'),
    '# Quill\n\nWe raise our price target to $60 from $50, a 20% increase. The share price is $48.',
    '# Quill\n\nThe share price is $48. Delta’s price target of $60 implies 25% upside; at our entry price of $40 the gain would be 50%.',
    '# Two\n\nAlder’s share price is $48, Birch’s $75.\n\n- Alder: price target $60 (25% upside)\n- Birch: price target $90 (20% upside)',
    '# Quill\n\n- Share price: $48\n- Price target: $60 (25% upside)\n- Dividend yield: 4%',
    '# Quill\n\n- Share price: $48\n- Price target: about $60 (some 25% upside)',
    '# Quill\n\n- Share price: $48\n- Price target: $60 (29% total return with a 4% dividend)',
    '# Quill\n\n- Share price at our last note: $40\n- Price target: $60 (25% upside to $48 now)',
  ]);
});

describe('figures/range, in English', () => {
  finds('figures/range', [
    '# Quill\n\n- Analysts’ target price range: $31–$44\n- Mean target price: ⟦$47⟧',
    '# Quill\n\n- Operating margin range: 8% to 11%\n- Average operating margin: ⟦13%⟧',
    '# Quill\n\n- P/E range: 12x–18x\n- Median P/E: ⟦21x⟧',
    '# Quill\n\n- EPS estimate range: $2.10–$2.60\n- Mean EPS estimate: ⟦$2.85⟧',
    '# Quill\n\n- Price target range of $31 to $44\n- Average price target of ⟦$29⟧',
    '# Quill\n\n- Revenue guidance range: $410–430 million\n- Midpoint of revenue guidance: ⟦$445 million⟧',
  ]);
  leaves([
    '# Quill\n\n- Analysts’ target price range: $31–$44\n- Mean target price: $40',
    '# Quill\n\n- Operating margin range: 8% to 11%\n- Average operating margin: 11%',
    '# Quill\n\n- P/E range: 12x–18x\n- Median P/E: 15x',
    '# Quill\n\n- P/E range: 12x–18x\n- Median P/B: 21x',
    '# Quill\n\n- Operating margin range: 8% to 11%\n- Average gross margin: 34%',
    '# Quill\n\n- 52-week range: $31–$44\n- Average price target: $47',
    '# Quill\n\n- Analysts’ target price range: $31–$44\n- Our target price: $47',
    '# Quill\n\n- Revenue guidance range: $410–430 million\n- Midpoint of revenue guidance: $420 million',
    '# Quill\n\n- Revenue guidance range: $410–430 million\n- Average revenue per store: $2 million',
    '# Quill\n\n- EPS estimate range: $2.10–$2.60\n- Mean price target: $47',
    '# Quill\n\n- Five-year P/E range: 12x–18x\n- Peer average P/E: 22x',
    '# Quill\n\n- 2025 EPS estimate range: $2.10–$2.60\n- Mean 2026 EPS estimate: $2.85',
  ]);
});
