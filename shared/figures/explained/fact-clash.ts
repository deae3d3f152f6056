import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';

/** Whether a check holds that one fact is told as two values. */
export const isFactClash = ({ relation, verdict }: Check<Figure>): boolean =>
  relation === 'figures/same-fact' && verdict === 'apart';
