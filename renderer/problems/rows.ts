import { type Finding, type Fix, type Related, type Severity, severities } from '../../shared/finding.ts';
import { isIgnorable } from '../../shared/lint/ignore-comment.ts';
import type { WordOffer } from '../spelling/offers.ts';

/** A line of the problems tree: a finding, or one of the things that hang below it. */
export type Row =
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly finding: Finding;
      readonly expanded: boolean;
    }
  | { readonly kind: 'derivation'; readonly key: string; readonly parent: string; readonly finding: Finding }
  | { readonly kind: 'related'; readonly key: string; readonly parent: string; readonly related: Related }
  | { readonly kind: 'fix'; readonly key: string; readonly parent: string; readonly fix: Fix }
  | { readonly kind: 'word'; readonly key: string; readonly parent: string; readonly offer: WordOffer }
  | { readonly kind: 'rule'; readonly key: string; readonly parent: string; readonly finding: Finding }
  | { readonly kind: 'ignore'; readonly key: string; readonly parent: string; readonly finding: Finding };

/**
 * The rows that are in sight. `offers` are changes to a finding's text beside its fixes, `words` the dictionaries that its
 * word can go into.
 */
export function toRows(
  findings: readonly Finding[],
  expanded: ReadonlySet<string>,
  offers: (finding: Finding) => readonly Fix[] = () => [],
  words: (finding: Finding) => readonly WordOffer[] = () => [],
): Row[] {
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const key = keyOf(finding, seen);
    const open = expanded.has(key);
    const row: Row = { kind: 'finding', key, finding, expanded: open };
    return open ? [row, ...rowsBelow(finding, key, offers(finding), words(finding))] : [row];
  });
}

function rowsBelow(
  finding: Finding,
  parent: string,
  offers: readonly Fix[],
  words: readonly WordOffer[],
): Row[] {
  const rows: Row[] = finding.derivation?.length
    ? [{ kind: 'derivation', key: `${parent}/derivation`, parent, finding }]
    : [];
  finding.related.forEach((related, index) => {
    rows.push({ kind: 'related', key: `${parent}/related-${index}`, parent, related });
  });
  for (const [index, fix] of [...offers, ...(finding.fixes ?? [])].entries()) {
    rows.push({ kind: 'fix', key: `${parent}/fix-${index}`, parent, fix });
  }
  for (const offer of words) rows.push({ kind: 'word', key: `${parent}/word-${offer.place}`, parent, offer });
  if (isIgnorable(finding)) rows.push({ kind: 'ignore', key: `${parent}/ignore`, parent, finding });
  rows.push({ kind: 'rule', key: `${parent}/rule`, parent, finding });
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
