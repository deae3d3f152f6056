import type { Rule } from '../../rule.ts';
import { addressRules } from './addresses.ts';
import { missingRules } from './missing.ts';

export const linkRules: readonly Rule[] = [...missingRules, ...addressRules];
