import { message } from '../../shared/i18n/index.ts';
import type { ReviewThread } from '../../shared/review/thread.ts';
import type { DocumentSession } from '../editor/session.ts';
import { sayInThread } from './say-in-thread.ts';

type Session = Pick<DocumentSession, 'review' | 'services' | 'view' | 'change'>;

/**
 * Puts what a thread suggests in place of its quote, as one step that undo takes back, and resolves the thread. Where the
 * quote no longer stands word for word, nothing is changed, and it says so.
 */
export async function acceptSuggestion(
  session: Session,
  { id, anchor, instead }: ReviewThread,
): Promise<void> {
  const { review, services, view } = session;
  if (!(await services.askReviewer())) return;
  const span = review.locate(id);
  if (instead === null || !span || view.state.sliceDoc(span.from, span.to) !== anchor?.quote) {
    services.notify('info', message('review.suggest.stale'));
    return;
  }
  if (!session.change([{ ...span, insert: instead }])) return;
  await sayInThread(session, id, { kind: 'resolve', outcome: 'accepted' });
}

/** Resolves a thread whose suggestion is not taken. */
export function rejectSuggestion(session: Session, { id }: ReviewThread): Promise<void> {
  return sayInThread(session, id, { kind: 'resolve', outcome: 'rejected' });
}
