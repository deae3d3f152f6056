import type { LedgerEntry } from '../../shared/figures/index.ts';
import type { FigureState } from '../../shared/figures/states.ts';
import type { Span } from '../../shared/span.ts';

/** As much of a figure as the editor's margin shows. */
export interface FigureMark extends Span {
  readonly state: FigureState;
}

export function toMarks(ledger: readonly LedgerEntry[]): readonly FigureMark[] {
  return ledger.map(({ span, state }) => ({ from: span.from, to: span.to, state }));
}
