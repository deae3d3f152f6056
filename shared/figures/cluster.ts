import type { Finding, Fix, Related, Severity } from '../finding.ts';
import { message } from '../i18n/index.ts';
import type { Span } from '../span.ts';
import type { BoundBlock } from './bind/bind-article.ts';
import type { Check, RelationId } from './check.ts';
import type { Figure } from './passage.ts';

/** A figure at its place in the article; the same object wherever it takes part. */
export interface Placed {
  readonly figure: Figure;
  readonly block: BoundBlock;
  /** Where the block starts in the article's text. */
  readonly from: number;
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
  const clusters = new Map<Placed, Cluster>();
  const add = (root: Placed, check: Check<Placed>) => {
    const known = clusters.get(root);
    if (known) known.checks.push(check);
    else clusters.set(root, { root, checks: [check] });
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
    const wrong = check.hint ? undefined : check.members.find((member) => proved.has(member));
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
  const clashes = new Map<Placed, { readonly figure: Placed; readonly checks: Check<Placed>[] }>();
  for (const check of failed) {
    for (const figure of new Set(check.members)) {
      const known = clashes.get(figure);
      if (known) known.checks.push(check);
      else clashes.set(figure, { figure, checks: [check] });
    }
  }
  for (const check of checks) {
    if (check.verdict === 'holds') for (const member of check.members) clashes.delete(member);
  }
  return [...clashes.values()]
    .filter((suspect) => rootsOf(suspect.checks) > 1)
    .sort((a, b) => b.checks.length - a.checks.length || a.figure.span.from - b.figure.span.from);
}

const isEquation = ({ relation }: Check<Placed>) => equations.has(relation);

const rootsOf = (checks: readonly Check<Placed>[]) => new Set(checks.map((check) => check.members[0]!)).size;

function toFinding({ root, checks }: Cluster, fixesFor: FixesFor): Finding {
  const about = checks.filter(({ members }) => members[0] === root);
  const worst = checks.find((check) => severityOf(check) === 'error') ?? checks[0]!;
  const told = about.find((check) => severityOf(check) === 'error') ?? about[0];
  const others = new Set(checks.flatMap(({ members }) => members));
  others.delete(root);
  const places = [...others].sort((a, b) => a.span.from - b.span.from);
  const finding: Finding = {
    ruleId: (told ?? worst).relation,
    severity: severityOf(worst),
    message: told?.message ?? message('figures.suspect', { value: root.raw, count: checks.length }),
    span: root.span,
    related: places.map(
      ({ span, raw }): Related => ({ span, message: message('figures.otherPlace', { value: raw }) }),
    ),
    derivation: saidOnce(checks.flatMap((check) => check.derivation)),
  };
  const fixes = fixesFor(finding, root, [...others]);
  return fixes.length > 0 ? { ...finding, fixes } : finding;
}

/** Certain is an error: disjoint under every reading, on a relation that the text itself states. */
function severityOf(check: Check<Placed>): Severity {
  if (check.hint) return 'info';
  return check.verdict === 'apart' && check.declared ? 'error' : 'warning';
}

/** Without what was said before: `17.42% ≠ 12.47%` says no more than `12.47% ≠ 17.42%`. */
function saidOnce<Step>(steps: readonly Step[]): readonly Step[] {
  const said = new Map<unknown, Step>();
  for (const step of steps) {
    const key = typeof step === 'string' ? step.split(' ≠ ').sort().join(' ≠ ') : step;
    if (!said.has(key)) said.set(key, step);
  }
  return [...said.values()];
}
