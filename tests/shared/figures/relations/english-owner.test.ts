import { describe } from 'vitest';
import { finds, leaves } from './marked.ts';

const twice = (first: string, second: string) =>
  `${first}\n\nThe market took the numbers calmly.\n\n${second}`;

describe('one metric of one company and year told twice in English', () => {
  finds('figures/same-fact', [
    twice(
      'Revenue of Acme in 2025 was $1.2 billion.',
      'Revenue of Acme in 2025 was ⟦$1.5 billion⟧, ahead of plan.',
    ),
    twice('Acme revenue was $1.2 billion in 2025.', 'In 2025 Acme revenue reached ⟦$1.4 billion⟧.'),
    twice(
      'The net income of Birch Media in 2024 was $86 million.',
      'Birch Media net income was ⟦$68 million⟧ in 2024.',
    ),
  ]);
  leaves([
    twice('Revenue of Acme in 2025 was $1.2 billion.', 'Revenue of Acme in 2024 was $1.1 billion.'),
    twice('Revenue of Acme in 2025 was $1.2 billion.', 'Revenue of Birch in 2025 was $1.3 billion.'),
    twice('Revenue of Acme in 2025 was $1.2 billion.', 'Net income of Acme in 2025 was $0.3 billion.'),
    twice('Revenue of Acme in 2025 was $1.2 billion.', 'Revenue of Acme Cloud in 2025 was $0.4 billion.'),
    twice(
      'Acme revenue was $1.2 billion in 2025.',
      'Acme revenue was $0.4 billion in the third quarter of 2025.',
    ),
    twice('Acme revenue was $1.2 billion in 2025.', 'Acme revenue was $0.7 billion in Europe in 2025.'),
    twice(
      'Acme revenue was $1.2 billion in 2025.',
      'Analysts expected that Acme revenue was $1.3 billion in 2025.',
    ),
    twice('Acme revenue was $1.24 billion in 2025.', 'In 2025 Acme revenue came to about $1.2 billion.'),
    twice('Acme revenue was $1.2 billion in 2025.', 'Adjusted Acme revenue was $1.3 billion in 2025.'),
  ]);
});
