import { type OpenPoint, openPoints } from '../../shared/review/checklist.ts';
import type { DocumentSession, DocumentState } from '../editor/session.ts';
import { approvalState } from './approval.ts';
import type { ReviewState } from './review.ts';

/** What is open in an article, by what is known of it now. */
export function pointsOf(state: DocumentState, review: ReviewState): OpenPoint[] {
  return openPoints({
    approval: approvalState(state, review).kind,
    threads: review.threads.map(({ thread }) => thread),
    wasApproved: review.approval !== null,
    findings: state.findings,
    figures: state.figures,
  });
}

/** Milliseconds for which a check is waited for before an article leaves. */
const patience = 5000;

/** The same once the article has been checked as it stands, or that takes too long. */
export async function settledPoints({
  state,
  review,
}: Pick<DocumentSession, 'state' | 'review'>): Promise<OpenPoint[]> {
  await new Promise<void>((resolve) => {
    const finish = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const look = () => {
      if (!state.get().checking) finish();
    };
    const stop = state.subscribe(look);
    const timer = setTimeout(finish, patience);
    look();
  });
  return pointsOf(state.get(), review.state.get());
}
