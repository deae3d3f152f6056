import { z } from 'zod';
import type { FigureCounts } from '../figures/index.ts';
import type { Finding } from '../finding.ts';
import { type Message, message } from '../i18n/index.ts';

/** What may still be open in an article that is about to leave the house. */
const openPointKinds = ['outdated', 'unapproved', 'comments', 'errors', 'conflicts', 'leftovers'] as const;
type OpenPointKind = (typeof openPointKinds)[number];

export const OpenPoint = z.object({
  what: z.enum(openPointKinds),
  /** How many; 1 for what is or is not. */
  count: z.number().int().min(1),
});
export type OpenPoint = z.infer<typeof OpenPoint>;

/**
 * How an article stands to its approval. `unclaimed`: its status claims none; `missing`: it does, and nobody's name stands
 * by it; `changed`: it is no longer what was approved.
 */
export type ApprovalKind = 'unclaimed' | 'missing' | 'current' | 'changed';

interface Standing {
  readonly approval: ApprovalKind;
  readonly threads: readonly { readonly resolved: unknown }[];
  /** Whether it has ever been approved. */
  readonly wasApproved: boolean;
  readonly findings: readonly Pick<Finding, 'ruleId' | 'severity'>[];
  readonly figures: Pick<FigureCounts, 'conflicts'>;
}

const leftoverRules: ReadonlySet<string> = new Set([
  'structure/leftover',
  'structure/blank-field',
  'structure/comment',
]);

/**
 * What is open in an article, the gravest first. That nobody approved it counts where somebody else has looked at it or
 * its status says so: who writes alone and approves nothing is not asked for it.
 */
export function openPoints({ approval, threads, wasApproved, findings, figures }: Standing): OpenPoint[] {
  const isReviewed = wasApproved || threads.length > 0;
  const counts: Readonly<Record<OpenPointKind, number>> = {
    outdated: Number(approval === 'changed'),
    unapproved: Number(approval === 'missing' || (approval === 'unclaimed' && isReviewed)),
    comments: threads.filter(({ resolved }) => resolved === null).length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    conflicts: figures.conflicts,
    leftovers: findings.filter(({ ruleId }) => leftoverRules.has(ruleId)).length,
  };
  return openPointKinds.flatMap((what) => (counts[what] > 0 ? [{ what, count: counts[what] }] : []));
}

/** An open point in words. */
export function sayPoint({ what, count }: OpenPoint): Message {
  return what === 'outdated' || what === 'unapproved'
    ? message(`review.left.${what}`)
    : message(`review.left.${what}`, { count });
}

/** Whether the same is open in both. */
export function samePoints(a: readonly OpenPoint[], b: readonly OpenPoint[]): boolean {
  const key = (points: readonly OpenPoint[]) => points.map(({ what, count }) => `${what} ${count}`).join();
  return key(a) === key(b);
}
