import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

const flows = table(
  '(in millions) | 2019 | 2018 | 2017',
  'Advertising | $106.1 | $98.4 | $87.2',
  'Royalties | 51.2 | 49.8 | 43.1',
  'Net cash from operating activities | $1,066 | $1,058 | $1,310',
);

describe('a list of values and a list of their times', () => {
  finds('figures/restated', [
    `${flows}\n\nWe recorded advertising expense of $106.1 million, ⟦$92.4 million⟧ and $87.2 million in 2019, 2018 and 2017, respectively.`,
    `${flows}\n\nIn 2019 and 2018, royalties were $51.2 million and ⟦$44.8 million⟧, respectively.`,
    `${flows}\n\nCash flows from operations provided funds of $1,066 million, $1,058 million and ⟦$1,533 million⟧ during the years ended December 31, 2019, 2018 and 2017, respectively.`,
  ]);
  leaves([
    `${flows}\n\nWe recorded advertising expense of $106.1 million, $98.4 million and $87.2 million in 2019, 2018 and 2017, respectively.`,
    `${flows}\n\nIn 2019 and 2018, royalties were $51.2 million and $49.8 million, respectively.`,
    `${flows}\n\nRoyalties in Europe and Asia were $21.2 million and $14.8 million, respectively.`,
    `${flows}\n\nIn 2019, advertising and royalties were $106.1 million and $51.2 million, respectively.`,
    `${flows}\n\nIn 2019 and 2018, royalties for films were $31.2 million and $34.8 million, respectively.`,
  ]);
});

describe('a value that stands beside one of a row', () => {
  const pension = table(
    'Net periodic cost (in millions) | 2023 | 2022',
    'Service cost | $9.4 | $15.2',
    'Interest cost | 43.1 | 30.7',
    'Total | $52.5 | $45.9',
  );
  const warranty = table(
    'Warranty liability, in thousands | 2023 | 2022',
    'Balance at beginning of period | 31,406 | 24,718',
    'Accruals | 18,927 | 15,340',
    'Settlements | (10,618) | (8,652)',
    'Balance at end of period | 39,715 | 31,406',
  );
  const plan = table(
    '(in millions) | 2023 | 2022',
    'Obligation | 425.8 | 418.2',
    'Assets | 384.3 | 371.5',
    'Surplus (deficit) | (41.5) | (46.7)',
  );
  finds('figures/restated', [
    `${pension}\n\nNet periodic cost rose from ⟦$39.2 million⟧ to $52.5 million.`,
    `${warranty}\n\nThe liability grew to $39.7 million at December 31, 2023 from ⟦$27.1 million⟧.`,
    `${plan}\n\nThe deficit decreased to $41.5 million from ⟦$56.4 million⟧.`,
  ]);
  leaves([
    `${pension}\n\nNet periodic cost rose from $45.9 million to $52.5 million.`,
    `${warranty}\n\nThe liability grew to $39.7 million at December 31, 2023 from $31.4 million.`,
    `${plan}\n\nThe deficit decreased to $41.5 million from $46.7 million.`,
    `${plan}\n\nA bridge in Riga cost $41.5 million, up from $56.4 million.`,
    `${pension}\n\nThe provider was paid $52.5 million, compared with $39.2 million in 2022.`,
    `${warranty}\n\nThe dealers held stock of $39.7 million at December 31, 2023, down from $57.1 million.`,
  ]);
});

describe('a percentage that stands beside one of a row', () => {
  const loans = table(
    '| 2018 average balance | 2018 rate | 2017 average balance | 2017 rate',
    'Farm loans | 1,284,310 | 5.15% | 1,176,920 | 4.75%',
    'Home loans | 742,615 | 3.90% | 718,340 | 3.80%',
  );
  const measures = table(
    '| 2018 | 2017',
    'Adjusted EBITDA margin | 18.7% | 17.6%',
    'Churn of contracts | 1.08% | 1.16%',
  );
  finds('figures/restated', [
    `${loans}\n\nThe yield on farm loans moved up to 5.15% from ⟦5.55%⟧.`,
    `${loans}\n\nHome loans earned 3.90%, against ⟦3.30%⟧ in 2017.`,
    `${measures}\n\nChurn of contracts was 1.08%, compared with ⟦1.61%⟧ in 2017.`,
  ]);
  leaves([
    `${loans}\n\nThe yield on farm loans moved up to 5.15% from 4.75%.`,
    `${loans}\n\nHome loans earned 3.90%, against 3.80% in 2017.`,
    `${loans}\n\nUnemployment came to 5.15%, up from 4.45%.`,
    `${loans}\n\nThe yield on farm loans moved up to 5.15% against inflation of 2.15%.`,
    `${measures}\n\nChurn of contracts was 1.08%, compared with 1.92% at our largest rival.`,
  ]);
});

describe('a measure that only a sentence’s opening tells', () => {
  const shops = table(
    '(in millions) | 2023 | 2022',
    'Revenue | $9,090 | $8,820',
    'Gross profit | $1,490 | $1,572',
  );
  finds('figures/restated', [
    `${shops}\n\nRevenue rose 3.1% and gross profit fell ⟦8.6%⟧.`,
    `${shops}\n\nAll in all, gross profit fell ⟦8.6%⟧.`,
    `${shops}\n\nFor the year, gross profit decreased ⟦$122 million⟧.`,
  ]);
  leaves([
    `${shops}\n\nOn a same-store basis revenue fell 0.8% and gross profit 8.6%.`,
    `${shops}\n\nIn constant currency revenue rose 4.4% and gross profit fell 3.9%.`,
    `${shops}\n\nOrganically, revenue rose 1.4% and gross profit fell 6.9%.`,
    `${shops}\n\nRevenue rose 3.1% and gross profit fell 5.2%.`,
    `${shops}\n\nOn a like-for-like basis, gross profit decreased $122 million.`,
  ]);
});

describe('what is left of a budget', () => {
  finds('figures/sum', [
    'We invested $149.6 million. The mine took $88.2 million, and the remaining ⟦$54.1 million⟧ went to the port.',
  ]);
  leaves([
    'We invested $149.6 million. The mine took $88.2 million, and the remaining budget of about $54 million falls in 2025.',
    'We invested $149.6 million. The mine took $88.2 million, and the remaining $61.4 million went to the port.',
  ]);
});
