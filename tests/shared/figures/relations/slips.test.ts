import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

const depots = table(
  '(in thousands) | 2024 | 2023',
  'Depot handling | 88,412 | 97,705',
  'Cold storage | 31,264 | 28,950',
  'Trucking | 146,315 | 139,870',
  'Total | 265,991 | 266,525',
);
const pledges = table(
  '$ millions | Deposits | Loans',
  'Coastal branches | 1,482.7 | 916.4',
  'Inland branches | 734.9 | 552.8',
);
const tied =
  'Trucking brought in $146.3 million in 2024 and $139.9 million in 2023. Storage fees were $31.3 million.';

describe('a scale word that makes a cell a thousand times too large or too small', () => {
  finds('figures/scale', [
    `${depots}\n\n${tied} At the depots the work fell off, to ⟦$88.4 billion⟧.`,
    `${depots}\n\n${tied}\n\nDepot handling was the weak spot. A year ago it had stood at ⟦$97.7 thousand⟧.`,
    `${pledges}\n\nThe coastal branches held $1,482.7 million. Lending inland, at ⟦$552.8 billion⟧, went nowhere; deposits there were $734.9 million.`,
  ]);
  leaves([
    `${depots}\n\n${tied} At the depots the work fell off, to $88.4 million.`,
    `${depots}\n\n${tied}\n\nThe city's own budget is $97.7 billion.`,
    `${depots}\n\n${tied} The world market for depot handling is put at $88.9 billion.`,
    `${depots}\n\n${tied} A tenth of depot handling, $8.84 million, comes from one customer.`,
    `${depots}\n\n${tied} If the depots grew to $88.4 billion, nobody would believe it.`,
    `${depots.replace('(in thousands)', '')}\n\nAt the depots the work fell off, to $88.4 billion.`,
  ]);
});

describe('two digits of a cell turned, where its row is named by a part of its words', () => {
  finds('figures/restated', [
    `${depots}\n\n${tied} What the depots handled (pallets, mostly, and some returns) came in at ⟦$84.8 million⟧.`,
    `${pledges}\n\nThe coastal branches held $1,482.7 million. With ⟦$743.9 million⟧ of money from savers, the inland branches can lend as they please.`,
    `${depots}\n\n${tied} Handling at the depot, once the largest business of all, brought ⟦$79.7 million⟧ in 2023.`,
  ]);
  leaves([
    `${depots}\n\n${tied} What the depots handled (pallets, mostly, and some returns) came in at $88.4 million.`,
    `${depots}\n\n${tied} Depot handling brought $97.7 million in 2023, and $79.7 million of it came from one port.`,
    `${depots}\n\n${tied} The port authority spent $79.7 million.`,
    `${depots}\n\n${tied} Depots of its own would have cost it $84.8 million.`,
    `${depots}\n\n${tied} Handling at the depot had brought $79.7 million in 2019.`,
    `${depots}\n\n${tied} Two buildings, at $50.0 million and $29.7 million, serve depot handling: $79.7 million in all.`,
  ]);
});
