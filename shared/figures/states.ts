import { type Locale, translator } from '../i18n/index.ts';
import type { RelationId } from './check.ts';
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

/** The name of a relation in the reader's language: 합계, Growth. */
export function sayRelation(relation: RelationId, locale: Locale): string {
  const name = relation.slice('figures/'.length) as RelationId extends `figures/${infer Name}` ? Name : never;
  return translator(locale)(`ledger.relation.${name}`);
}
