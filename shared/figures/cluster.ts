import { message } from '../i18n/index.ts';
import type { Finding, Related, Severity } from '../lint/finding.ts';
import type { Span } from '../span.ts';
import type { Check } from './check.ts';

/** A figure at its place in the article. */
export interface Placed {
  readonly id: number;
  readonly span: Span;
  readonly raw: string;
}

/** Clashes of one relation that speak about the same figure are one finding: one wrong number, one thing to mend. */
export function toFindings(checks: readonly Check<Placed>[]): readonly Finding[] {
  const failed = checks.filter((check) => check.verdict !== 'holds');
  const roots = new Map<number, Check<Placed>[]>();
  for (const check of failed) {
    const root = check.members[0]!.id;
    const same = roots.get(root);
    if (same) same.push(check);
    else roots.set(root, [check]);
  }
  return Array.from(roots.values(), toFinding);
}

function toFinding(checks: readonly Check<Placed>[]): Finding {
  const worst = checks.find((check) => severityOf(check) === 'error') ?? checks[0]!;
  const root = worst.members[0]!;
  const related = new Map<number, Related>();
  for (const { members } of checks) {
    for (const { id, span, raw } of members) {
      if (id !== root.id) related.set(id, { span, message: message('figures.otherPlace', { value: raw }) });
    }
  }
  return {
    ruleId: worst.relation,
    severity: severityOf(worst),
    message: worst.message,
    span: root.span,
    related: [...related.values()].sort((a, b) => a.span.from - b.span.from),
    derivation: [...new Set(checks.flatMap((check) => check.derivation))],
  };
}

/** Certain is an error: disjoint under every reading, on a relation that the text itself states. */
function severityOf(check: Check<Placed>): Severity {
  if (check.hint) return 'info';
  return check.verdict === 'apart' && check.declared ? 'error' : 'warning';
}
