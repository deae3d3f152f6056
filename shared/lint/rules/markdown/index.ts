import type { Rule } from '../../rule.ts';
import { emphasis } from './emphasis.ts';
import { inlineRules } from './inline.ts';
import { lineRules } from './lines.ts';
import { tableRules } from './tables.ts';

export const markdownRules: readonly Rule[] = [emphasis, ...lineRules, ...tableRules, ...inlineRules];
