import type { Span } from '../span.ts';
import type { Quantity } from './quantity.ts';
import type { Period } from './reader/period.ts';
import type { Run } from './reader/runs.ts';
import type { Term } from './words/terms.ts';

/** A run of text with everything that was read in it. Offsets count in the run's text. */
export interface Passage {
  readonly run: Run;
  readonly terms: readonly Term[];
  readonly periods: readonly Period[];
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
}

/** A sentence and what was read in it, left to right. */
export interface Sentence extends Span {
  readonly terms: readonly Term[];
  readonly periods: readonly Period[];
  readonly figures: readonly Figure[];
  readonly korean: boolean;
}

/** A quantity and where it stands in its block. */
export interface Figure {
  /** Its place among the block's figures, from 0. */
  readonly index: number;
  /** `index` of the run in the block. */
  readonly run: number;
  readonly quantity: Quantity;
  /** Offsets in the block's text: digits with sign, currency and unit. */
  readonly span: Span;
}
