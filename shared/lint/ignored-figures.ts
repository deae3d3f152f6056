import type { LedgerEntry } from '../figures/index.ts';
import type { Span } from '../span.ts';
import type { FigureCounts, Finding } from './finding.ts';

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
    const checks = entry.checks.filter(({ holds, others }) => holds || !isIgnored([entry.span, ...others]));
    return checks.length === entry.checks.length
      ? entry
      : { ...entry, checks, state: stateOf(entry, checks) };
  });
}

function stateOf({ key }: LedgerEntry, checks: LedgerEntry['checks']): LedgerEntry['state'] {
  if (checks.some(({ holds }) => !holds)) return 'conflict';
  if (checks.length > 0) return 'tick';
  return key === null ? 'unbound' : 'single';
}

export function countFigures(ledger: readonly LedgerEntry[]): FigureCounts {
  const count = (...states: readonly LedgerEntry['state'][]) =>
    ledger.filter((entry) => states.includes(entry.state)).length;
  return {
    read: ledger.length,
    bound: ledger.length - count('unbound'),
    checked: count('tick', 'conflict'),
    conflicts: count('conflict'),
  };
}
