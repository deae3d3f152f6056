import type { Rule } from '../rule.ts';

/** Every rule, in the order in which their pages are listed. */
export const rules: readonly Rule[] = [];
