import type { Sentence } from '../passage.ts';

/** Where the figure before the `at`th one ends; `20일 수익률` has its stretch of time as a figure of its own. */
export function clauseStart({ figures, from }: Sentence, at: number): number {
  const before = figures.slice(0, at).findLast(({ quantity }) => quantity.unit.kind !== 'duration');
  return before?.quantity.span.to ?? from;
}
