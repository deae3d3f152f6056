import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

const costs = table(
  '(in millions) | 2018 | 2017 | % change',
  'Crew wages and benefits | $1,412 | $1,305 | 8.2%',
  'Bunker fuel and related levies | 844 | 602 | 40.2%',
  'Port fees and other dues | 288 | 261 | 10.3%',
  'Total operating expenses | $2,544 | $2,168 | 17.3%',
);
const markets = `Revenue by end market was as follows:\n\n${table(
  '(in millions) | 2022 | % of revenue | 2021 | % of revenue',
  'Industrial | $2,127 | 46% | $1,884 | 44%',
  'Automotive | 1,418 | 31% | 1,296 | 30%',
  'Consumer and other | 1,079 | 23% | 1,101 | 26%',
  'Total revenue | $4,624 | 100% | $4,281 | 100%',
)}`;
const loans = table(
  '(in millions) | 2016 | 2015',
  'Provision for loan losses | $692.4 | $551.5',
  'Net charge-offs | 541.2 | 488.7',
  'Average loans | $16,846 | $15,203',
);
const balance = table(
  '(in millions) | 2018 | 2019 | 2020',
  'Balance at January 1 | $31.1 | $36.3 | $42.9',
  'Additions | 9.4 | 11.2 | 8.3',
  'Settlements | (4.2) | (4.6) | (14.1)',
  'Balance at December 31 | $36.3 | $42.9 | $37.1',
);
const backlog = table(
  'segment, $ billions | 2020 | 2019',
  'naval | $21.6 | $18.2',
  'space | 14.1 | 12.7',
  'total backlog | $35.7 | $30.9',
);

describe('a clause that names a row by some of its words', () => {
  finds('figures/restated', [
    `${costs}\n\nBunker fuel increased $242 million, or ⟦29.1%⟧, in 2018.`,
    `${costs}\n\nCrew wages rose ⟦$171 million⟧ in 2018.`,
    `${markets}\n\nIndustrial remained our largest end market and represented ⟦56%⟧ of total revenue.`,
    `${loans}\n\nThe provision for loan losses was $692.4 million in 2016, an increase of $140.9 million, or ⟦36.5%⟧, from 2015.`,
    `${loans}\n\nThe provision rose to ⟦$629.4 million⟧ in 2016.`,
    `${balance}\n\nThe balance decreased ⟦$8.8 million⟧ during 2020, after an increase of $6.6 million during 2019.`,
  ]);
  finds('figures/scale', [
    `${backlog}\n\nTotal backlog was $35.7 billion. Naval ended the year with a backlog of ⟦$21.6 million⟧.`,
  ]);
  leaves([
    `${costs}\n\nBunker fuel increased $242 million, or 40.2%, in 2018.`,
    `${costs}\n\nCrew wages rose $107 million in 2018.`,
    `${costs}\n\nExcluding bunker fuel, operating expenses increased 8.6% in 2018.`,
    `${costs}\n\nPort fees in Norway rose 3.1% in 2018.`,
    `${costs}\n\nSame-route crew wages rose 3.1% in 2018.`,
    `${costs}\n\nAbout $87 million of the increase in bunker fuel was due to longer routes.`,
    `${costs}\n\nWe expect bunker fuel to fall by 5.5% next year.`,
    `${costs}\n\nIn the fourth quarter of 2018, bunker fuel increased 12.5%.`,
    `${markets}\n\nIndustrial represented 46% of total revenue, compared with 44% in 2021.`,
    `${markets}\n\nApproximately 62% of revenue was made through distributors, compared with 59% in 2021.`,
    `${markets}\n\nIndustrial revenue grew 13%, with robots accounting for about 61% of the increase.`,
    `${loans}\n\nThe provision for loan losses was $692.4 million in 2016, an increase of $140.9 million, or 25.5%, from 2015.`,
    `${loans}\n\nCharge-offs before recoveries were $680.4 million in 2016.`,
    `${loans}\n\nThe provision for unfunded commitments was $12.4 million in 2016.`,
    `${balance}\n\nThe balance decreased $5.8 million during 2020, after an increase of $6.6 million during 2019.`,
    `${balance}\n\nThe decrease includes $11.2 million for the audit of earlier years.`,
    `${backlog}\n\nTotal backlog was $35.7 billion. Naval ended the year with a backlog of $21.6 billion.`,
    `${backlog}\n\nTotal backlog was $35.7 billion. Naval took a $7.1 million order in May.`,
  ]);
});

describe('a figure that is set against another', () => {
  const shares = table(
    '(in millions, except per share) | 2014 | 2015 | 2016',
    'Net income | $196.8 | $211.3 | $184.7',
    'Net income per share: | | |',
    'Basic | $1.58 | $1.73 | $1.56',
    'Diluted | $1.55 | $1.70 | $1.53',
  );
  finds('figures/restated', [
    `${shares}\n\nDiluted earnings per share were $1.53 in 2016, 10.0% below the ⟦$1.07⟧ reported for 2015.`,
  ]);
  leaves([
    `${shares}\n\nDiluted earnings per share were $1.53 in 2016, 10.0% below the $1.70 reported for 2015.`,
    `${shares}\n\nDiluted earnings per share were $1.53 in 2016, below the $1.68 that analysts expected.`,
    `${shares}\n\nDiluted earnings per share for the fourth quarter were $0.47.`,
  ]);
});

describe('the way that a figure went', () => {
  const regions = table(
    '(in millions) | 2022 | 2021 | Total change',
    'Iberia | $2,874 | $2,793 | 2.9%',
    'Andes | 1,128 | 1,246 | (9.5)%',
    'Total net sales | $4,002 | $4,039 | (0.9)%',
  );
  const rates = table('| 2022 | 2021', 'Churn of phones | 0.88% | 0.97%', 'Net loss | $12.4 | $18.1');
  finds('figures/trend', [
    `${regions}\n\nNet sales in Andes ⟦increased 9.5%⟧ as reported.`,
    `${regions}\n\nIberia ⟦fell 2.9%⟧ in 2022.`,
  ]);
  leaves([
    `${regions}\n\nNet sales in Andes decreased 9.5% as reported.`,
    `${regions}\n\nIberia grew 2.9% in 2022.`,
    `${rates}\n\nChurn of phones improved 9 basis points to 0.88%.`,
    `${rates}\n\nThe net loss improved by $5.7 million to $12.4 million.`,
  ]);
});

describe('what a caption counts in thousands', () => {
  const lines = table(
    '(in thousands, except churn) | 2021 | 2020',
    'Contract phones | 14,206 | 13,512',
    'Prepaid | 3,318 | 3,597',
    'Total connections | 17,524 | 17,109',
  );
  finds('figures/restated', [`${lines}\n\nWe ended 2021 with ⟦15.7 million⟧ connections.`]);
  leaves([
    `${lines}\n\nWe ended 2021 with 17.5 million connections.`,
    `${lines}\n\nWe ended 2021 with 1.2 million connections in Denmark.`,
  ]);
});

describe('a margin whose profit has a row', () => {
  const store = table(
    '(dollars in millions) | Fiscal 2016 | % of sales | Fiscal 2015 | % of sales',
    'Net sales | $1,484.2 | 100.0% | $1,397.6 | 100.0%',
    'Gross profit | 559.5 | 37.7 | 539.5 | 38.6',
  );
  finds('figures/restated', [
    `${store}\n\nGross profit grew 3.7%, but gross margin contracted ⟦130 basis points⟧ to 37.7% of net sales.`,
  ]);
  leaves([
    `${store}\n\nGross profit grew 3.7%, but gross margin contracted 90 basis points to 37.7% of net sales.`,
    `${store}\n\nGross profit grew 3.7%, but merchandise margin contracted 60 basis points.`,
  ]);
});

describe('what a clause leaves open', () => {
  const oil = table(
    '| 2018 | 2017',
    'Production: | | ',
    'Crude (MBbl) | 18,264 | 16,419',
    'Revenues (in thousands): | | ',
    'Crude | $1,121,044 | $786,798',
    'Condensate | $167,360 | $124,593',
    'Total | $1,288,404 | $911,391',
  );
  const cash = table(
    '(in millions) | 2018 | 2017',
    'Net income | $487.2 | $402.6',
    'Increase in inventories | (661.8) | (438.1)',
  );
  const plant = table('£ millions | Land | Machines | Total', 'Additions | 31.0 | 62.0 | 93.0');
  const regions = table(
    '(in millions) | 2021 Sales | 2021 Operating profit | 2020 Sales | 2020 Operating profit',
    'Nordics | $438.2 | $66.2 | $452.7 | $73.8',
    'Operating income | | $222.9 | | $194.0',
  );
  leaves([
    `${oil}\n\nCrude revenue increased $334.2 million in 2018.`,
    `${oil}\n\nCrude was 54% of production in 2018.`,
    `${cash}\n\nWe invested $661.8 million in inventories, $223.7 million more than in 2017.`,
    `${plant}\n\nAdditions of £93.0m (2024: £81.7m) include £34.5m for the second line.`,
    `${regions}\n\nNordics sales fell 3.2%. Operating profit of the region went down $7.6 million.`,
    `${cash}\n\nOrders were $652 million in 2018, exceeding net income by $164 million.`,
    `${plant}\n\n${table('£ millions, a year before | Land | Machines | Total', 'Additions | 20.1 | 61.6 | 81.7')}\n\nAdditions increased from £81.7 million to £93.0 million.`,
    '| (단위: 포인트) | 종가 |\n|---|---|\n| S&P 500 | 6,796.30 |\n\n- S&P 500: -1.17% (6,771.55)',
  ]);
});
