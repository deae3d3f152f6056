import { message } from '../i18n/index.ts';
import type { Finding, Fix, Related, Severity } from '../lint/finding.ts';
import type { Span } from '../span.ts';
import type { Check, RelationId } from './check.ts';

/** A figure at its place in the article. */
export interface Placed {
  readonly id: number;
  readonly span: Span;
  readonly raw: string;
}

/** What a writer can do about a finding at `root` whose other figures are `others`. */
export type FixesFor = (finding: Finding, root: Placed, others: readonly Placed[]) => readonly Fix[];

/** Clashes that one wrong number explains. */
interface Cluster {
  readonly root: Placed;
  readonly checks: Check<Placed>[];
}

/**
 * Clashes with a common root are one finding: one wrong number, one thing to mend. Clashes that speak about the same figure
 * have it for a root; so have clashes of several relations that all use one figure which agrees with nothing else, and
 * what merely bounds a figure that an equation has proved wrong. `fixesFor` says what can be done about each.
 */
export function toFindings(checks: readonly Check<Placed>[], fixesFor: FixesFor): readonly Finding[] {
  const failed = checks.filter((check) => check.verdict !== 'holds');
  if (failed.length === 0) return [];
  const clusters = new Map<number, Cluster>();
  const add = (root: Placed, check: Check<Placed>) => {
    const known = clusters.get(root.id);
    if (known) known.checks.push(check);
    else clusters.set(root.id, { root, checks: [check] });
  };
  const free = new Set(failed.filter(isEquation));
  for (const suspect of suspects(free, checks)) {
    const own = suspect.checks.filter((check) => free.has(check));
    if (rootsOf(own) < 2) continue;
    for (const check of own) {
      free.delete(check);
      add(suspect.figure, check);
    }
  }
  for (const check of free) add(check.members[0]!, check);
  const proved = new Set(clusters.keys());
  for (const check of failed) {
    if (isEquation(check)) continue;
    const wrong = check.hint ? undefined : check.members.find(({ id }) => proved.has(id));
    add(wrong ?? check.members[0]!, check);
  }
  return Array.from(clusters.values(), (cluster) => toFinding(cluster, fixesFor));
}

/** Relations that pin each of their figures down. An inequality only bounds them, so it accuses no single one. */
const equations: ReadonlySet<RelationId> = new Set([
  'figures/same-fact',
  'figures/restated',
  'figures/period',
  'figures/growth',
  'figures/compound',
  'figures/share',
  'figures/product',
  'figures/delta-unit',
  'figures/sum',
  'figures/scale',
]);

interface Suspect {
  readonly figure: Placed;
  readonly checks: readonly Check<Placed>[];
}

/** The figures that take part in several clashes and in nothing that holds, those that explain most first. */
function suspects(failed: Iterable<Check<Placed>>, checks: readonly Check<Placed>[]): readonly Suspect[] {
  const clashes = new Map<number, { readonly figure: Placed; readonly checks: Check<Placed>[] }>();
  for (const check of failed) {
    for (const figure of new Set(check.members)) {
      const known = clashes.get(figure.id);
      if (known) known.checks.push(check);
      else clashes.set(figure.id, { figure, checks: [check] });
    }
  }
  for (const check of checks) {
    if (check.verdict === 'holds') for (const { id } of check.members) clashes.delete(id);
  }
  return [...clashes.values()]
    .filter((suspect) => rootsOf(suspect.checks) > 1)
    .sort((a, b) => b.checks.length - a.checks.length || a.figure.id - b.figure.id);
}

const isEquation = ({ relation }: Check<Placed>) => equations.has(relation);

const rootsOf = (checks: readonly Check<Placed>[]) =>
  new Set(checks.map((check) => check.members[0]!.id)).size;

function toFinding({ root, checks }: Cluster, fixesFor: FixesFor): Finding {
  const about = checks.filter(({ members }) => members[0]!.id === root.id);
  const worst = checks.find((check) => severityOf(check) === 'error') ?? checks[0]!;
  const told = about.find((check) => severityOf(check) === 'error') ?? about[0];
  const others = new Map<number, Placed>();
  for (const { members } of checks) {
    for (const member of members) if (member.id !== root.id) others.set(member.id, member);
  }
  const places = [...others.values()].sort((a, b) => a.span.from - b.span.from);
  const finding: Finding = {
    ruleId: (told ?? worst).relation,
    severity: severityOf(worst),
    message: told?.message ?? message('figures.suspect', { value: root.raw, count: checks.length }),
    span: root.span,
    related: places.map(
      ({ span, raw }): Related => ({ span, message: message('figures.otherPlace', { value: raw }) }),
    ),
    derivation: [...new Set(checks.flatMap((check) => check.derivation))],
  };
  const fixes = fixesFor(finding, root, [...others.values()]);
  return fixes.length > 0 ? { ...finding, fixes } : finding;
}

/** Certain is an error: disjoint under every reading, on a relation that the text itself states. */
function severityOf(check: Check<Placed>): Severity {
  if (check.hint) return 'info';
  return check.verdict === 'apart' && check.declared ? 'error' : 'warning';
}
