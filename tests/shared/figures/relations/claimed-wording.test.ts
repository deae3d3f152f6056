import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

describe('costs that a table prints in brackets', () => {
  const costs = table(
    '(in thousands) | 2024 | 2023',
    'Kiln gas | (262,330) | (231,078)',
    'Clay and glaze | (48,120) | (51,640)',
    'Tax credits | 1,204 | (866)',
  );
  finds('figures/restated', [
    `${costs}\n\nKiln gas rose ⟦18.9%⟧ in 2024.`,
    `${costs}\n\nKiln gas came to $262.3 million in 2024, an increase of ⟦11.4%⟧.`,
    `${costs}\n\nClay and glaze decreased ⟦9.1%⟧ to $48.1 million.`,
  ]);
  leaves([
    `${costs}\n\nKiln gas rose 13.5% in 2024.`,
    `${costs}\n\nClay and glaze decreased 6.8% to $48.1 million.`,
    `${costs}\n\nKiln gas rose 13.5%, and its price 18.9%.`,
    `${costs}\n\nKiln gas per plate rose 4.2% in 2024.`,
    `${costs}\n\nTax credits improved by more than 200%.`,
  ]);
});

describe('a change that stands apart from its verb', () => {
  const plan = table(
    '(in thousands) | 2024 | 2023',
    'Benefits to pensioners | 8,073 | 7,655',
    'Contributions of members | 4,410 | 4,102',
    'Dues of employers | 6,318 | 5,940',
  );
  finds('figures/restated', [
    `${plan}\n\nBenefits to pensioners increased modestly, by ⟦8.3%⟧.`,
    `${plan}\n\nContributions of members were up again, by ⟦11.5%⟧.`,
    `${plan}\n\nDues of employers grew further by ⟦$873 thousand⟧.`,
  ]);
  leaves([
    `${plan}\n\nBenefits to pensioners increased modestly, by 5.5%.`,
    `${plan}\n\nContributions of members were up again, by 7.5%.`,
    `${plan}\n\nBenefits to pensioners exceeded contributions of members by $3.7 million.`,
    `${plan}\n\nBenefits to pensioners increased slowly, by 1.1% in each quarter.`,
    `${plan}\n\nBenefits to pensioners increased modestly, by 3.2% excluding the lump sum.`,
  ]);
});

describe('shares told one after the other', () => {
  const sites = table(
    '(in millions) | 2024 | 2023',
    'Harbor store | 410.0 | 352.0',
    'Airport store | 190.0 | 176.0',
    'Total sales | 600.0 | 528.0',
  );
  finds('figures/restated', [
    `${sites}\n\nHarbor store represented 68.3% of total sales in 2024, and ⟦60.1%⟧ in 2023.`,
    `${sites}\n\nAirport store accounted for 31.7% of total sales in 2024 and ⟦38.3%⟧ in 2023.`,
    `${sites}\n\nHarbor store made up ⟦63.8%⟧ of total sales in 2024 and 66.7% in 2023.`,
  ]);
  leaves([
    `${sites}\n\nHarbor store represented 68.3% of total sales in 2024, and 66.7% in 2023.`,
    `${sites}\n\nHarbor store represented 68.3% of total sales in 2024, and 71.5% of their profit.`,
    `${sites}\n\nHarbor store represented 68.3% of total sales, and 61% of its customers were tourists.`,
    `${sites}\n\nHarbor store represented 68.3% of total sales in 2024; rents took 12% in 2023.`,
    `${sites}\n\nHarbor store represented 68.3% of total sales, and about 74% in December alone.`,
  ]);
});

describe('a change from a time that is named alone', () => {
  const trust = table(
    '(in millions) | 2024 | 2023 | 2022',
    'Distributable cash | $122.1 | $113.9 | $121.4',
    'Rent arrears | $8.8 | $7.1 | $6.3',
  );
  finds('figures/restated', [
    `${trust}\n\nDistributable cash was ⟦4.5%⟧ above that of 2023.`,
    `${trust}\n\nRent arrears were ⟦32.5%⟧ higher than those in 2023.`,
    `${trust}\n\nDistributable cash rose ⟦$2.8 million⟧ from 2023.`,
  ]);
  leaves([
    `${trust}\n\nDistributable cash was 7.2% above that of 2023.`,
    `${trust}\n\nDistributable cash was 0.6% above that of 2022.`,
    `${trust}\n\nRent arrears were 39.7% higher than those in 2022.`,
    `${trust}\n\nRent arrears were 23.9% higher than those in 2023.`,
    `${trust}\n\nDistributable cash of the parent was 4.5% above that of 2023.`,
  ]);
});

describe('what stands behind `after`, and a rise to an amount', () => {
  const notes = table(
    '(in millions) | 2024 | 2023',
    'Deposits at banks | 391.7 | 436.8',
    'Hull repairs | 38.2 | 29.5',
  );
  finds('figures/restated', [
    `${notes}\n\nDeposits at banks stood at $391.7 million, after ⟦$510.5 million⟧ in 2023.`,
    `${notes}\n\nHull repairs jumped ⟦$5.4 million⟧ to $38.2 million.`,
    `${notes}\n\nHull repairs climbed ⟦$11.9 million⟧ to $38.2 million in 2024.`,
  ]);
  leaves([
    `${notes}\n\nDeposits at banks stood at $391.7 million, after $436.8 million in 2023.`,
    `${notes}\n\nHull repairs jumped $8.7 million to $38.2 million.`,
    `${notes}\n\nDeposits at banks stood at $391.7 million after the dividend of $510.5 million.`,
    `${notes}\n\nA hull repair costs $5.4 million to $38.2 million.`,
    `${notes}\n\nHull repairs were budgeted at $25 million to $31 million.`,
  ]);
});

describe('a short sentence that opens a passage', () => {
  const fleet = table(
    '(in millions) | 2024 | 2023',
    'Tankers revenue | 214.6 | 251.3',
    'Ferries revenue | 88.0 | 80.4',
    'Dredgers revenue | 61.2 | 55.0',
  );
  finds('figures/restated', [
    `${fleet}\n\nTankers had a hard year. Ferries revenue rose ⟦14.2%⟧ to $88.0 million.`,
    `${fleet}\n\nTankers went the other way. Revenue fell ⟦19.6%⟧ to $214.6 million.`,
    `${fleet}\n\nFerries sailed full. Dredgers revenue increased ⟦$9.1 million⟧ to $61.2 million.`,
  ]);
  leaves([
    `${fleet}\n\nTankers had a hard year. Ferries revenue rose 9.5% to $88.0 million.`,
    `${fleet}\n\nTankers went the other way. Revenue fell 14.6% to $214.6 million.`,
    `${fleet}\n\nTankers went the other way. Volumes fell 19.6%.`,
    `${fleet}\n\nTugs had a hard year. Revenue fell 19.6%.`,
    `${fleet}\n\nRates were volatile. Revenue per day of tankers fell 19.6%.`,
  ]);
});

describe('a weight that is a measure, and a cost for each', () => {
  const farms = table(
    '| 2024 | 2023',
    'Harvest (tonnes gutted weight) | 31,400 | 28,900',
    'Cost per kilo (NOK) | 61.4 | 55.2',
  );
  finds('figures/restated', [
    `${farms}\n\nThe harvest came to ⟦34,100⟧ tonnes gutted weight in 2024.`,
    `${farms}\n\nThe cost per kilo was ⟦NOK 64.1⟧ in 2024.`,
  ]);
  leaves([
    `${farms}\n\nThe harvest came to 31,400 tonnes gutted weight in 2024.`,
    `${farms}\n\nThe cost per kilo was NOK 61.4 in 2024, against NOK 55.2.`,
    `${farms}\n\nThe feed cost per kilo was NOK 27.3 in 2024.`,
    `${farms}\n\nThe harvest of Norway was 24,100 tonnes gutted weight in 2024.`,
  ]);
});
