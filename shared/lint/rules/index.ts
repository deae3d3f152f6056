import type { Rule } from '../rule.ts';
import { contradiction } from './contradiction.ts';
import { disclosureRules } from './disclosure.ts';
import { linkRules } from './links.ts';

/** Every rule, in the order in which documentation lists them. */
export const rules: readonly Rule[] = [...disclosureRules, contradiction, ...linkRules];
