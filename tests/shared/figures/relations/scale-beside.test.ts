import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

describe('two amounts that are set against each other with scale words a thousandfold apart', () => {
  finds('figures/scale', [
    'The operating loss was $4.3 million, compared to an operating loss of ⟦$5.0 thousand⟧ in 2022.',
    'EBIT was DKK 1,226 million, up 24% from ⟦DKK 989 thousand⟧, and the margin 16.5%.',
    'Net profit after tax was $9.8 million (2018: ⟦$6.6 billion⟧).',
    'The charge for rent was $164.5 million in 2023 and ⟦$144.3 billion⟧ in 2022.',
  ]);
  leaves([
    'The operating loss was $4.3 million, compared to an operating loss of $5.0 million in 2022.',
    'Interest income was $36 thousand, compared to $1.4 million in 2022.',
    'The reduction of $38.7 million differs from the repayments by $31.3 thousand.',
    'Assets grew $1.2 million to $1.4 billion, from costs of $2 per unit.',
    'Revenue was about $4 million, compared to $5 billion at the largest rival.',
    'We raised $4.3 million, and the auditors were paid $5.0 thousand.',
    'Sales rose by $2.1 million from $2.2 billion.',
    'The fund holds $4.3 billion for 1,200 clients; the smallest account had $5.1 million in 2022.',
  ]);
});

describe('lists whose times stand farther behind', () => {
  const notes = table(
    '(in millions) | 2019 | 2018 | 2017',
    'Valuation allowance | 31.4 | 28.5 | 30.2',
    'Unearned rent | 14.2 | 12.6 | 11.3',
  );
  finds('figures/restated', [
    `${notes}\n\nA valuation allowance of $31.4 million and ⟦$22.5 million⟧ remained as of July 31, 2019 and 2018, respectively.`,
    `${notes}\n\nUnearned rent of $14.2 million, ⟦$16.2 million⟧ and $11.3 million was carried at the end of 2019, 2018 and 2017, respectively.`,
    `${notes}\n\nUnearned rent stood at $14.2 million and ⟦$15.9 million⟧ when we closed the books of 2019 and 2018 respectively.`,
  ]);
  leaves([
    `${notes}\n\nA valuation allowance of $31.4 million and $28.5 million remained as of July 31, 2019 and 2018, respectively.`,
    `${notes}\n\nUnearned rent of $14.2 million, $12.6 million and $11.3 million was carried at the end of 2019, 2018 and 2017, respectively.`,
    `${notes}\n\nUnearned rent of offices and shops was $9.2 million and $5.0 million in 2019, respectively.`,
    `${notes}\n\nUnearned rent in Oslo and Bergen was $9.1 million and $3.5 million, respectively, in 2019 and 2018 prices.`,
    `${notes}\n\nA valuation allowance of $3.9 million and $4.2 million of interest were booked in 2019 and 2018.`,
  ]);
});
