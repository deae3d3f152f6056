import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

describe('a change told as an amount and in percent, beside what it came to', () => {
  finds('figures/growth', [
    'Sales increased $74 million, or ⟦7.5%⟧, to $1,412 million in 2025.',
    'Net revenue of $102.6 billion was up $9.4 billion, or ⟦15%⟧, in the year.',
    'Assets under management totaled $296.5 billion, up ⟦11%⟧, or $40.1 billion, in 2025.',
    'Operating costs fell $12 million (⟦14%⟧) to $108 million.',
    'Deposits were $48.0 billion, a decrease of $2.0 billion, or ⟦6%⟧.',
    'The order book rose by 1,200 units, or ⟦30%⟧, to 6,200 units.',
  ]);
  leaves([
    'Sales increased $74 million, or 5.5%, to $1,412 million in 2025.',
    'Net revenue of $102.6 billion was up $9.4 billion, or 10%, in the year.',
    'Assets under management totaled $296.5 billion, up 16%, or $40.1 billion, in 2025.',
    'Operating costs fell $12 million (10%) to $108 million.',
    'Deposits were $48.0 billion, a decrease of $2.0 billion, or 4%.',
    'Sales increased $74 million, or 5.5%, to $1,412 million, excluding a 2% currency effect.',
    'Organic sales increased $74 million, or 7.5%, to $1,412 million.',
    'The net loss widened by $12 million, or 30%, to $108 million.',
    'Gross profit was $302 million, or 35% of sales, up $12 million.',
    'Revenue grew $40 million, or 20% a year, to $412 million.',
    'Sales were $412 million. Costs rose $12 million, or 9%, and capex came to $41 million.',
    'Sales increased $74 million, or 5.5%; orders rose to $1,612 million.',
  ]);
});

describe('a row and the metric of its table, named together', () => {
  const segments = table(
    '(in millions) | 2025 | 2024',
    'Operating income (loss): | | ',
    'Americas | $ 57.8 | $ 38.6',
    'Europe | 208.2 | 213.9',
    'Corporate | (128.4) | (135.7)',
    'Total operating income | $ 137.6 | $ 116.8',
  );
  const sales = table(
    '(in thousands) | 2025 | 2024',
    'Modules | $ 1,460,116 | $ 502,001',
    'Systems | 1,603,001 | 1,742,043',
    'Net sales | $ 3,063,117 | $ 2,244,044',
  );
  finds('figures/restated', [
    `${segments}\n\nAmericas. Operating income increased ⟦$12.9 million⟧ in 2025 as compared to 2024.`,
    `${segments}\n\nEuropean margins fell. Operating income of Europe decreased to ⟦$280.2 million⟧ in 2025.`,
    `${sales}\n\nNet sales from our modules segment increased by ⟦$985.1 million⟧ in 2025.`,
    `${sales}\n\nModules net sales were ⟦$1,640.1 million⟧ in 2025, compared to $502.0 million in 2024.`,
    `${sales}\n\nSystems net sales fell to ⟦$1,306.0 million⟧ in 2025.`,
  ]);
  leaves([
    `${segments}\n\nAmericas. Operating income increased $19.2 million in 2025 as compared to 2024.`,
    `${segments}\n\nAmericas. Gross profit increased $22.4 million in 2025 as compared to 2024.`,
    `${segments}\n\nEurope. Operating income in Germany decreased $3.1 million in 2025.`,
    `${segments}\n\nAmericas. Operating income increased $61.0 million in 2023.`,
    `${sales}\n\nNet sales from our modules segment increased by $958.1 million in 2025.`,
    `${sales}\n\nModules net sales were $1,460.1 million in 2025, compared to $502.0 million in 2024.`,
    `${sales}\n\nNet sales from our modules business in India increased by $85.1 million in 2025.`,
    `${sales}\n\nGross profit from our modules segment increased by $98.2 million in 2025.`,
    `${sales}\n\nModules gross profit was $366.1 million in 2025.`,
    `${sales}\n\nSystems net sales fell by $139.0 million in 2025, primarily as a result of a $171.5 million decrease in Mexico.`,
  ]);
});

describe('a note that gives the base behind', () => {
  finds('figures/growth', [
    '- Revenue: $331.4M, ⟦+34%⟧ y/y ($266.8M a year ago).',
    '- Revenue: $331.4M (vs. $266.8M a year ago, ⟦+34%⟧)',
    '- Net income $41.0M, up ⟦12%⟧ from $30.5M in the prior year',
    '- Subscribers: 5.2 million, ⟦+9%⟧ q/q (4.9 million last quarter)',
    '- EPS: $1.47, ⟦+22%⟧ ($1.31 LY)',
  ]);
  leaves([
    '- Revenue: $331.4M, +24% y/y ($266.8M a year ago).',
    '- Revenue: $331.4M (vs. $266.8M a year ago, +24%)',
    '- Revenue: $331.4M, +6% q/q ($266.8M a year ago).',
    '- Revenue: $331.4M, +24% y/y ($312.0M last quarter)',
    '- Revenue: $331.4M, +34% y/y ($324M consensus)',
    '- Subscribers: 5.2 million, +6% q/q (4.9 million last quarter)',
    '- EPS: $1.47, +12% ($1.31 LY)',
    '- Revenue: $331.4M, +24% y/y, and bookings $266.8M a year ago',
    '- Gross margin 54.8%, +120bp (53.6% a year ago)',
    '- Revenue rose 34% in Europe ($266.8M a year ago)',
  ]);
});

describe('a yearly rate between amounts that stand before their years', () => {
  finds('figures/compound', [
    'Consumption was 178 TWh in 2024 and will be 402 TWh in 2030, a CAGR of ⟦18.5%⟧.',
    'The base case has 178 TWh in 2024 and 402 TWh in 2030: a factor of 2.26, a CAGR of ⟦18.5%⟧.',
  ]);
  leaves([
    'Consumption was 178 TWh in 2024 and will be 402 TWh in 2030, a CAGR of 14.5%.',
    'The base case has 178 TWh in 2024 and 402 TWh in 2030: a factor of 2.26, a CAGR of 14.5%.',
    'The base case has 178 TWh in 2024 and 402 TWh in 2030; the market grew at a CAGR of 8% in Asia.',
  ]);
});

describe('what stands before a row’s name, or behind its figure', () => {
  const estimates = table(
    '| 2025 | 2026E | 2027E',
    'Revenue ($m) | 812 | 905 | 1,010',
    'EPS ($) | 3.12 | 3.95 | 4.90',
  );
  const shares = table(
    '(in thousands, except per share amounts) | 2025 | 2024 | 2023',
    'Net income | $ 148,230 | $ 121,560 | $ 96,410',
    'Weighted average shares, basic | 61,420 | 62,885 | 63,740',
    'Diluted earnings per share | $ 2.33 | $ 1.87 | $ 1.44',
  );
  const grouped = table(
    '(in thousands, except per share amounts) | 2025 | 2024',
    'Net income | $ 148,230 | $ 121,560',
    'Earnings per share: | | ',
    'Basic | $ 2.38 | $ 1.90',
    'Diluted | $ 2.33 | $ 1.87',
  );
  const places = table(
    '(in millions) | 2025 | 2024',
    'United States | $ 1,642 | $ 1,578',
    'Japan | 612 | 571',
    'Net sales | $ 3,075 | $ 3,005',
  );
  const losses = table(
    '(in millions) | 2025 | 2024',
    'Charge-offs | (21.7) | (24.9)',
    'Recoveries | 5.3 | 4.8',
    'Provision | 20.9 | 26.0',
  );
  leaves([
    `${estimates}\n\nWe raise 2026 EPS to $3.95 from $3.80 and 2027 EPS to $4.90 from $4.66.`,
    `${shares}\n\nNet income was $148.2 million in 2025 and $121.6 million in 2024. Diluted earnings per share grew 25%, from $1.87 to $2.33.`,
    `${grouped}\n\nNet income was $148.2 million in 2025. Diluted earnings per share grew 25%, from $1.87 to $2.33.`,
    `${places}\n\nSales outside the United States were $1,433 million in 2025, compared with $1,427 million in 2024.`,
    `${places}\n\nSales in all markets other than Japan were $2,463 million in 2025.`,
    `${losses}\n\nNet charge-offs were $16.4 million in 2025, against $20.1 million in 2024.`,
  ]);
  finds('figures/restated', [
    `${shares}\n\nNet income was $148.2 million in 2025 and $121.6 million in 2024. Diluted earnings per share were ⟦$3.23⟧ in 2025.`,
    `${places}\n\nSales in the United States were ⟦$1,462 million⟧ in 2025, compared with $1,578 million in 2024.`,
    `${losses}\n\nCharge-offs were ⟦$27.1 million⟧ in 2025, against $24.9 million in 2024.`,
  ]);
});
