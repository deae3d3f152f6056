import { samePoints } from '../../shared/review/checklist.ts';
import type { Settings } from '../../shared/settings.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { settledPoints } from '../review/open-points.ts';
import type { Dialogs } from '../workbench/dialogs.ts';

/**
 * Lets an article leave the house. Where something is open in it, a reason is asked for first, unless it was given for this
 * very text already. `go` exports it and tells whether it left.
 */
export async function leave(
  dialogs: Dialogs,
  document: OpenDocument,
  as: Settings['exportChoice'],
  go: () => Promise<boolean>,
): Promise<void> {
  const { session } = document;
  const points = session.large ? [] : await settledPoints(session);
  const [last] = session.review.state.get().overrides;
  const isSaid = last?.isCurrent && !session.state.get().dirty && samePoints(last.left, points);
  if (points.length === 0 || isSaid) await go();
  else if (await session.services.askReviewer()) dialogs.show({ kind: 'leave', session, as, points, go });
}
