import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

const review = table(
  '£m | 2024 | 2023 | Change',
  'Kitchens | 412.6 | 388.1 | 6.3%',
  'Bathrooms | 233.8 | 251.4 | (7.0)%',
  '**Group revenue** | 646.4 | 639.5 | 1.1%',
  'Exceptional items | (18.7) | (4.2) | ',
);
const quarters = table(
  '(in thousands) | Q3 2024 | Q2 2024 | Q3 2023',
  'Net interest income | $142,310 | $138,950 | $146,720',
  'Average loans | 12,842,000 | 12,611,000 | 12,190,000',
);
const cash = table(
  '€ million | 2023 | 2022',
  'Cash flow from operations | 1,574 | 1,948',
  'Net change in cash | (494) | (125)',
);

describe('a value that its passage has told already', () => {
  leaves([
    `${review}\n\nExceptional items of £18.7m relate to the closure of the Leeds works (£12.4m, of which £3.1m is cash).`,
    `${review}\n\nExceptional items were £18.7m, mostly the write-off of the old order system (£11.9m).`,
    `${review}\n\nGroup revenue rose 1.1%; leaving out the lost contract, revenue was up 3.4%.`,
    `${review}\n\nKitchens accounted for £24.5m of the £6.9m increase in revenue before closures.`,
    `${review}\n\nBathrooms fell £17.6m, and £9.3m of that came from one retailer.`,
    `${review}\n\nKitchens, at £412.6m, were mostly fitted by our own crews (£287.0m).`,
  ]);
  finds('figures/restated', [
    `${review}\n\nExceptional items were ⟦£17.8m⟧, compared with £4.2m the year before.`,
    `${review}\n\nBathrooms came to £233.8m from ⟦£215.4m⟧ in 2023.`,
    `${review}\n\nKitchens rose to ⟦£421.6m⟧ from £388.1m in 2023.`,
  ]);
});

describe('another length of time or another measure than the row’s', () => {
  leaves([
    `${review}\n\nGroup revenue was £646.4m, and in the fourth quarter revenue grew 4.4%.`,
    `${review}\n\nKitchens sales were up 5.1% organically.`,
    `${review}\n\nFourth-quarter group revenue of £171.3m grew 3.9%.`,
    `${quarters}\n\nFor the first nine months net interest income totaled $418.6 million.`,
    `${quarters}\n\nAverage loans grew $231 million, or 7.3% annualized, from the second quarter of 2024.`,
    `${quarters}\n\nYear to date, net interest income was $421.8 million.`,
    `${cash}\n\nCash flow from operations in the first half was €689 million.`,
  ]);
  finds('figures/restated', [
    `${quarters}\n\nNet interest income for the third quarter of 2024 was ⟦$124.3 million⟧.`,
    `${review}\n\nGroup revenue for the full year 2024 was ⟦£664.4m⟧.`,
    `${cash}\n\nCash flow from operations in 2023 was ⟦€1,754 million⟧.`,
  ]);
});

describe('a figure that another cell of the table explains', () => {
  leaves([
    `${cash}\n\nCash flow from operations fell, and cash was reduced by €494 million over the year.`,
    `${review}\n\nThe smaller business went the other way. Revenue there slipped 7.0% to £233.8m.`,
    `${review}\n\nRevenue from showers and tubs was £233.8m.`,
    `${review}\n\nOur larger brand had revenue of £412.6m, up 6.3%.`,
    `${cash}\n\nOperations left a change in cash of €125 million in 2022.`,
  ]);
});

describe('a bound in a cell', () => {
  const flows = table(
    '€ million | H1 2025 | H1 2024 | Change',
    'Revenue | 988.3 | 1,002.7 | –1.4%',
    'Free cash flow | 34.7 | 12.9 | >100%',
    'Costs | 99.9 | 100.0 | <1%',
  );
  leaves([flows, `${flows}\n\nFree cash flow was €34.7 million.`]);
  finds('figures/growth', [
    table(
      '€ million | H1 2025 | H1 2024 | Change',
      'Revenue | 988.3 | 1,002.7 | –1.4%',
      'Orders | 700.0 | 500.0 | +40.0%',
      'Free cash flow | 14.7 | 12.9 | ⟦>100%⟧',
    ),
  ]);
});

describe('a gain that was booked', () => {
  const flows = table('$ millions | 2024 | 2023', 'Disposals | 14.8 | 3.2', 'Acquisitions | (96.0) | (12.5)');
  leaves([
    `${flows}\n\nDisposals brought in $14.8 million, a gain of $6.2 million.`,
    `${flows}\n\nDisposals of $14.8 million led to a loss on sale of $2.7 million.`,
    `${flows}\n\nDisposals were $14.8 million, with gains of $6.2 million.`,
  ]);
  finds('figures/restated', [
    `${flows}\n\nDisposals were $14.8 million in 2024, an increase of ⟦$16.1 million⟧.`,
  ]);
});
