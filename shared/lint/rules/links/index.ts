import type { Rule } from '../../rule.ts';
import { addressRules } from './addresses.ts';
import { anchorRules } from './anchors.ts';
import { missingRules } from './missing.ts';

export const linkRules: readonly Rule[] = [...missingRules, ...anchorRules, ...addressRules];
