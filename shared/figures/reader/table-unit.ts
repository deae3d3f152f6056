import type { Span } from '../../span.ts';
import type { Unit } from '../quantity.ts';
import type { Rational } from '../rational.ts';

/** A unit that a caption or a column gives to the bare numbers below it: `(단위: 억원)` is money in KRW, times 1e8. */
export interface TableUnit {
  readonly unit: Unit;
  /** What a bare number is multiplied by to be canonical (`quantity.ts`): 1e8 for 억원, 0.01 for %. */
  readonly scale: Rational;
  readonly span: Span;
}
