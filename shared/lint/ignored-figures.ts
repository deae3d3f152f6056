import { type LedgerEntry, withChecks } from '../figures/index.ts';
import type { Finding } from '../finding.ts';
import type { Span } from '../span.ts';

/**
 * The ledger without the clashes that the writer chose to ignore: figures that are said to be different facts are not
 * held against each other. A clash is one of a finding's where all its figures are among the finding's places.
 */
export function withoutIgnored(
  ledger: readonly LedgerEntry[],
  ignored: readonly Finding[],
): readonly LedgerEntry[] {
  if (ignored.length === 0) return ledger;
  const groups = ignored.map(
    ({ span, related }) => new Set([span.from, ...related.map((one) => one.span.from)]),
  );
  const isIgnored = (members: readonly Span[]) =>
    groups.some((places) => members.every(({ from }) => places.has(from)));
  return ledger.map((entry) => {
    const checks = entry.checks.filter(({ holds, places }) => holds || !isIgnored(places));
    return checks.length === entry.checks.length ? entry : withChecks(entry, checks);
  });
}
