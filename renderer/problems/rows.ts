import {
  type Finding,
  type Fix,
  type Related,
  type Severity,
  severities,
} from '../../shared/lint/finding.ts';

/** A line of the problems tree: a finding, or one of the things that hang below it. */
export type Row =
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly finding: Finding;
      readonly expanded: boolean | null;
    }
  | { readonly kind: 'derivation'; readonly key: string; readonly parent: string; readonly finding: Finding }
  | { readonly kind: 'related'; readonly key: string; readonly parent: string; readonly related: Related }
  | { readonly kind: 'fix'; readonly key: string; readonly parent: string; readonly fix: Fix };

/** The rows that are in sight. `expanded` is null for a finding with nothing below it. */
export function toRows(findings: readonly Finding[], expanded: ReadonlySet<string>): Row[] {
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const key = keyOf(finding, seen);
    const below = rowsBelow(finding, key);
    const open = expanded.has(key);
    const row: Row = { kind: 'finding', key, finding, expanded: below.length > 0 ? open : null };
    return open ? [row, ...below] : [row];
  });
}

function rowsBelow(finding: Finding, parent: string): Row[] {
  const rows: Row[] = finding.derivation?.length
    ? [{ kind: 'derivation', key: `${parent}/derivation`, parent, finding }]
    : [];
  finding.related.forEach((related, index) => {
    rows.push({ kind: 'related', key: `${parent}/related-${index}`, parent, related });
  });
  finding.fixes?.forEach((fix, index) => {
    rows.push({ kind: 'fix', key: `${parent}/fix-${index}`, parent, fix });
  });
  return rows;
}

/** Names a finding by what it says, not by where it stands, so that it stays the same while text above it moves. */
function keyOf({ ruleId, message }: Finding, seen: Map<string, number>): string {
  const name = `${ruleId} ${message.key} ${JSON.stringify(message.data ?? {})}`;
  const nth = seen.get(name) ?? 0;
  seen.set(name, nth + 1);
  return `${name} ${nth}`;
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
