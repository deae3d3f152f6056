import { relationIds } from '../figures/check.ts';
import type { NamedRule } from './rule.ts';
import { ignoreRules } from './rules/ignore.ts';
import { rules } from './rules/index.ts';
import { spellingRule } from './rules/spelling.ts';

/** Everything that reports under an id of its own and has a page of documentation. */
export const namedRules: readonly NamedRule[] = [...rules, spellingRule, ...ignoreRules];

/** Every id that findings carry, those of the figures included. */
export const ruleIds: ReadonlySet<string> = new Set([...relationIds, ...namedRules.map((rule) => rule.id)]);

const byId: ReadonlyMap<string, NamedRule> = new Map(namedRules.map((rule) => [rule.id, rule]));

/** The rule of an id that is none of the figures'. */
export function ruleNamed(id: string): NamedRule | undefined {
  return byId.get(id);
}

const groups: ReadonlySet<string> = new Set(['figures', ...namedRules.map((rule) => rule.id.split('/')[0]!)]);

/** What stands before the `/` of rules' ids. */
export const ruleGroups: readonly string[] = [...groups];

/** Whether findings can carry this id. */
export function isRule(id: string): boolean {
  return ruleIds.has(id);
}

/** Whether settings can name this: a rule, a group of rules (`prose/*`) or all of them (`*`). */
export function isRuleKey(key: string): boolean {
  if (key === '*' || isRule(key)) return true;
  return key.endsWith('/*') && groups.has(key.slice(0, -2));
}
