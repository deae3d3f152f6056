import { readFrontMatter } from '../../../shared/article/front-matter.ts';
import { articleStatus } from '../../../shared/article/metadata.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { type ApprovalKind, type OpenPoint, openPoints } from '../../../shared/review/checklist.ts';
import type { Jobs, Work } from '../../apart/jobs.ts';
import { shownPath } from '../../library/folder/locate.ts';
import { reviewedRoot } from '../../library/review/find-root.ts';
import type { Reviews } from '../../library/review/reviews.ts';
import { standsApproved } from '../../library/review/standing.ts';

/** How an article stands that is to leave the house. */
export interface Standing {
  readonly approval: ApprovalKind;
  readonly open: readonly OpenPoint[];
  /** Why it could not be checked: then its errors are not among what is open. */
  readonly unchecked: TickmarkError | null;
}

/** An article as it was read from its file. */
export interface ReviewedArticle extends Work {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Checks an article and reads its reviews; nothing is written. */
export async function standingOf(
  { text, shown, path, library, bytes }: ReviewedArticle,
  reviews: Reviews,
  jobs: Jobs,
): Promise<Standing> {
  const root = await reviewedRoot(path);
  const review =
    root === null ? null : await reviews.read({ root, shown: shownPath(root, path) }, async () => null);
  const status = articleStatus({ frontMatter: readFrontMatter(text) });
  const approval = standsApproved(status, review?.approval ?? null, bytes);
  const found = await jobs.check({ text, shown, path, library }).catch((error: unknown) => {
    if (error instanceof TickmarkError) return error;
    throw error;
  });
  const unchecked = found instanceof TickmarkError ? found : null;
  const open = openPoints({
    approval,
    threads: review?.threads ?? [],
    wasApproved: Boolean(review?.approval),
    ...(found instanceof TickmarkError ? { findings: [], figures: { conflicts: 0 } } : found),
  });
  return { approval, open, unchecked };
}
