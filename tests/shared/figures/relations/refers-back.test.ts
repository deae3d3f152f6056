import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

const resort = table(
  '(in millions) | 2024 | 2023',
  'Season passes | 158.7 | 147.2',
  'Ski school | 61.4 | 52.9',
  'Expected return on pension assets | 4.10 | 4.70',
);

describe('a sentence that goes on with what the one before told of', () => {
  finds('figures/restated', [
    `${resort}\n\nSeason passes brought in $158.7 million. The ⟦$13.6 million⟧ gain owes about as much to price as to visits.`,
    `${resort}\n\nSeason passes came to $158.7 million in 2024. The increase of ⟦$14.5 million⟧ was mainly due to price.`,
    `${resort}\n\nSki school revenue was $61.4 million. It grew by ⟦18.1%⟧ in spite of the weather.`,
    `${resort}\n\nSki school brought in $61.4 million. That amount rose by ⟦$9.8 million⟧ as more children came.`,
  ]);
  leaves([
    `${resort}\n\nSeason passes brought in $158.7 million. The $11.5 million gain owes about as much to price as to visits.`,
    `${resort}\n\nSki school revenue was $61.4 million. It grew by 16.1% in spite of the weather.`,
    `${resort}\n\nSki school brought in $61.4 million, while season passes rose to $158.7 million. The increase of $4.6 million was due to price.`,
    `${resort}\n\nSki school brought in $61.4 million. The increase of $4.6 million in Austria was due to price.`,
    `${resort}\n\nSki school brought in $61.4 million, and visits rose 4%. The increase of 4% was due to snow.`,
    `${resort}\n\nSki school brought in $61.4 million. It takes about 30% of our instructors’ time.`,
    `${resort}\n\nSki school brought in $61.4 million. The $2.5 million loan to its instructors was repaid.`,
    `${resort}\n\nSki school had a good year. We expect that it grows by 3%.`,
  ]);
});

describe('what else a verb and a label tell of a change', () => {
  finds('figures/restated', [
    `${resort}\n\nThe ski school advanced a full ⟦23.4%⟧ to $61.4 million.`,
    `${resort}\n\nThe expected return on pension assets declined ⟦19.5%⟧.`,
    `${resort}\n\nThe ski school brought in $61.4 million, ⟦$9.6 million⟧ more than a year before.`,
  ]);
  leaves([
    `${resort}\n\nThe ski school advanced a full 16.1% to $61.4 million.`,
    `${resort}\n\nThe expected return on pension assets declined 12.8%.`,
    `${resort}\n\nThe ski school brought in $61.4 million, $8.5 million more than a year before.`,
    `${resort}\n\nThe ski school is expected to decline 19.5%.`,
    `${resort}\n\nThe ski school spends 5% to 10% of sales on insurance.`,
    `${resort}\n\nThe ski school in Vermont advanced a full 23.4% to $11.3 million.`,
  ]);
});
