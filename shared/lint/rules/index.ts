import type { Rule } from '../rule.ts';
import { contradiction } from './disclosure/contradiction.ts';
import { disclosureRules } from './disclosure/statements.ts';
import { linkRules } from './links/index.ts';
import { markdownRules } from './markdown/index.ts';
import { proseRules } from './prose/index.ts';
import { structureRules } from './structure/index.ts';

/** Every rule, in the order in which documentation lists them. */
export const rules: readonly Rule[] = [
  ...disclosureRules,
  contradiction,
  ...structureRules,
  ...linkRules,
  ...markdownRules,
  ...proseRules,
];
