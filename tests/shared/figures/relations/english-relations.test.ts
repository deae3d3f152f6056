import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

describe('figures/same-fact, in English', () => {
  finds('figures/same-fact', [
    '# Harbor Foods\n\n- 2025 revenue: ⟦$3.1 billion⟧\n\n## Results\n\n- 2025 revenue: ⟦$3.6 billion⟧',
    '# Harbor Foods\n\n- Order backlog: ⟦$12.4 billion⟧\n\n## Overview\n\n- Order backlog: ⟦$14.2 billion⟧',
    `# Cloud\n\n${table('Company | 2025 revenue growth', 'Azure | ⟦31%⟧', 'GCP | 28%')}\n\n- 2025 Azure revenue growth: ⟦13%⟧`,
    `# Harbor\n\n**Current price**: ⟦$52⟧\n\n${table('Item | Value', 'Current price | $36.50', 'Market cap | $1.2 billion')}`,
    '# Harbor Foods\n\n- 2025 operating margin: ⟦8.4%⟧\n\n## Results\n\n- 2025 operating margin: ⟦9.7%⟧',
  ]);
  leaves([
    '# Harbor Foods\n\n- 2025 revenue: $3.1 billion\n- 2024 revenue: $2.6 billion',
    '# Harbor Foods\n\n- 2025 revenue: $3.1 billion\n- 2025 operating profit: $0.3 billion',
    '# Harbor Foods\n\n- 2025 revenue: about $3.1 billion\n\n## Results\n\n- 2025 revenue: $3.06 billion',
    '# Harbor Foods\n\n- 2025 European revenue: $1.1 billion\n\n## Results\n\n- 2025 revenue: $3.1 billion',
    '# Harbor Foods\n\n#### Bull case\n- Target price: $90\n\n#### Bear case\n- Target price: $50',
    '# Harbor Foods\n\n- Delta Securities: target price $90\n- Orchard Bank: target price $75',
    '# Harbor Foods\n\n- Q3 2025 revenue: $0.8 billion\n\n## Results\n\n- 2025 revenue: $3.1 billion',
    '# Two\n\n## Alder\n\n- **Current price**: $64.70\n\n## Birch\n\n- **Current price**: $47',
    '# Harbor Foods\n\n- 2025 revenue: $3,100 million\n\n## Results\n\n- 2025 revenue: $3.1 billion',
    '# Harbor Foods\n\n- 2027 revenue: $4.1 billion\n\nIf prices rose, 2027 revenue would reach $4.9 billion.',
  ]);
});

describe('figures/period, in English', () => {
  finds('figures/period', [
    '# Nuri\n\n- Subscription revenue: ⟦$2 billion a month⟧\n- Subscription revenue: ⟦$36 billion a year⟧',
    '# Nuri\n\n- Advertising revenue: ⟦$20 million⟧ per month\n- Advertising revenue: ⟦$25 million⟧ per quarter',
    '# Nuri\n\n- Fee revenue: ⟦$30 million a quarter⟧\n\n## Outlook\n\n- Fee revenue: ⟦$200 million a year⟧',
  ]);
  leaves([
    '# Nuri\n\n- Subscription revenue: $2 billion a month\n- Subscription revenue: $24 billion a year',
    '# Nuri\n\n- Subscription revenue: $2 billion a month\n- Advertising revenue: $36 billion a year',
    '# Nuri\n\n- Users: 3 million a month\n- Users: 5 million a year',
    '# Nuri\n\n- Revenue: $250 million this quarter\n- 2024 revenue: $900 million',
    '# Nuri\n\n- Revenue: about $2 billion a month\n- Revenue: $25 billion a year',
  ]);
});

describe('figures/growth and figures/delta-unit, in English', () => {
  finds('figures/growth', [
    'Sales grew ⟦30%⟧ to $120 million from $100 million in the prior year.',
    'Net income fell ⟦12%⟧ to $66 million from $88 million a year earlier.',
    'Revenue rose from $410 million to $492 million, an increase of ⟦25%⟧.',
    'The expected cost for 2020 is $54.2 million, compared with a cost in 2019 of $50.1 million, an increase of $4.1 million, or ⟦12.8%⟧.',
    table(
      'Item | 2024 | 2025 | Change',
      'Revenue | 1,000 | 1,200 | 20%',
      'Profit | 100 | 130 | ⟦45%⟧',
      'Cost | 80 | 88 | 10%',
    ),
    'The share price climbed ⟦35%⟧ to $50 from $40.',
  ]);
  leaves([
    'Sales grew 20% to $120 million from $100 million in the prior year.',
    'Net income fell 25% to $66 million from $88 million a year earlier.',
    'Revenue rose from $410 million to $492 million, an increase of 20%.',
    'The expected cost for 2020 is $54.2 million, compared with a cost in 2019 of $50.1 million, an increase of $4.1 million, or 8.2%.',
    'Net income was $26.8 million. Diluted earnings per share were $1.45, the new notes having added 1.84 million shares.',
    'Sales were $120 million compared with $100 million, and volume grew 30%.',
    'A loss of $9 million turned into a profit of $3 million, up 133%.',
    'Sales grew to $120 million from $100 million, due to a 35% increase in volume.',
    'Revenue rose 20% to about $120 million from $100 million.',
    'Sales rose from $100 million in 2020 to $207 million in 2024, or 20% a year.',
    table('Item | 2025 | 2024 | Change', 'Revenue | 1,200 | 1,000 | 20%', 'Profit | 130 | 100 | 30%'),
    'Margins rose from 10% to 12%, a gain of 2 percentage points.',
  ]);
});

describe('figures/sum, figures/share and figures/product, in English', () => {
  finds('figures/sum', [
    table('Segment | Revenue', 'East | $120', 'West | $130', 'Total | ⟦$290⟧'),
    table('Segment | 2024 | 2025', 'East | 10 | 12', 'West | 20 | 25', 'Total | 30 | ⟦47⟧'),
  ]);
  finds('figures/share', [
    table(
      'Segment | Revenue | Share',
      'East | 180 | 60%',
      'West | 90 | 30%',
      'North | 30 | ⟦20%⟧',
      'Total | 300 | ',
    ),
  ]);
  finds('figures/product', [
    '# Mir\n\nVolume times price: 200,000 × $30,000 = ⟦$9 billion⟧.',
    table(
      'Item | 2024 | 2025',
      'Revenue | 1,000 | 1,200',
      'Operating income | 100 | 120',
      'Operating margin | 10% | ⟦15%⟧',
    ),
  ]);
  leaves([
    table('Segment | Revenue', 'East | $120', 'West | $130', 'Total | $250'),
    table('Segment | Margin', 'East | 8%', 'West | 7%', 'Total | 7%'),
    table('Segment | Sales', 'A | 586', 'B | 281', 'Commercial | 867', 'C | 1,315', 'Total | 2,182'),
    table(
      'Segment | Revenue | Share',
      'East | 180 | 60%',
      'West | 90 | 30%',
      'North | 30 | 10%',
      'Total | 300 | 100%',
    ),
    '# Mir\n\nVolume times price: 200,000 × $30,000 = $6 billion.',
    '# Mir\n\nVolume times price: 198,000 × $30,000 ≈ $6 billion.',
    table(
      'Item | 2024 | 2025',
      'Revenue | 1,000 | 1,200',
      'Operating income | 100 | 120',
      'Operating margin | 10% | 10%',
    ),
    table('Item | 2024', 'Revenue | 1,000', 'Operating income | 100', 'Net margin | 7%'),
    '# Mir\n\n- Top ten customers: 64% of revenue\n- Top five customers: 51% of revenue',
    '# Mir\n\n**Market share:** Alder 32%, Birch 25%, Cedar 11%',
  ]);
});

describe('figures/implied-base and figures/range, in English', () => {
  finds('figures/implied-base', [
    '# Mir\n\n- Current price: $35\n- Target price: $42 (⟦35%⟧ upside)',
    `# Mir\n\nThe current price is $70.\n\n${table('Broker | Target price | Upside', 'Delta | $98 | +40%', 'Orchard | $84 | ⟦+35%⟧')}`,
  ]);
  finds('figures/range', ['# Mir\n\n- Brokers’ target price range: $45–$52\n- Average target price: ⟦$58⟧']);
  leaves([
    '# Mir\n\n- Current price: $35\n- Target price: $42 (20% upside)',
    `# Mir\n\nThe current price is $70.\n\n${table('Broker | Target price | Upside', 'Delta | $98 | +40%', 'Orchard | $84 | +20%')}`,
    '# Mir\n\n- Current price: $35\n- Target price raised from $40 to $42 (5%)',
    '# Mir\n\n- Brokers’ target price range: $45–$52\n- Average target price: $48',
    '# Mir\n\n- 52-week range: $45–$52\n- Average target price: $58',
    '# Mir\n\n- Brokers’ target price range: $45–$52\n- Average daily volume: 58,000 shares',
  ]);
});

describe('a list of figures before a list of as many times', () => {
  const eps = table('(per share) | 2024 | 2023 | 2022', 'Diluted earnings per share | $1.10 | $0.87 | $1.47');
  leaves([
    `Diluted earnings per share were $1.10, $0.87 and $1.47 in 2024, 2023 and 2022.\n\n${eps}`,
    `Diluted earnings per share were $1.10 and $0.87 for 2024 and 2023, respectively.\n\n${eps}`,
    'Revenue was $410 million and $492 million in 2023 and 2024. In 2024 revenue was $492 million.',
  ]);
  finds('figures/restated', [
    `Diluted earnings per share were $1.10, ⟦$0.78⟧ and $1.47 in 2024, 2023 and 2022.\n\n${eps}`,
  ]);
});

describe('a margin beside a profit and a cost', () => {
  leaves([
    'Cost of revenue rose to $295.0 million. Gross profit was accordingly $166.7 million and gross margin 36.1%.',
  ]);
});
