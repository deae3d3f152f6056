import { expect, it } from 'vitest';
import { closest } from '../../shared/closest.ts';

const choices = ['lint', 'fix', 'figures', 'rules', 'prose/loanword'];

it.each([
  ['lnit', 'lint'],
  ['LINT', 'lint'],
  ['fxi', 'fix'],
  ['figure', 'figures'],
  ['prose/lonword', 'prose/loanword'],
  ['roles', 'rules'],
])('takes %s for %s', (typed, meant) => {
  expect(closest(typed, choices)).toBe(meant);
});

it.each(['', 'x', 'export', 'prose/josa', 'f'.repeat(10_000)])('takes %j for nothing', (typed) => {
  expect(closest(typed, choices)).toBeNull();
});
