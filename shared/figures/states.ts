import type { LedgerEntry } from './ledger.ts';

export type FigureState = LedgerEntry['state'];

/** In the order in which they matter to a reader of the ledger. */
export const figureStates = [
  'conflict',
  'tick',
  'single',
  'unbound',
] as const satisfies readonly FigureState[];

/** A sign for each state that is told apart without colour. */
export const stateMarks: Readonly<Record<FigureState, string>> = {
  tick: '✓',
  conflict: '✗',
  single: '•',
  unbound: '○',
};
