import type { Severity } from '../finding.ts';
import type { LintConfig } from './lint-config.ts';

/** The severity that a library wants for a rule: the longest key that fits decides, else the rule's own. */
export function severityOf(ruleId: string, own: Severity, { severities }: LintConfig): Severity | 'off' {
  const group = `${ruleId.slice(0, ruleId.indexOf('/'))}/*`;
  return severities[ruleId] ?? severities[group] ?? severities['*'] ?? own;
}
