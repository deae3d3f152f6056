import { toFailure } from '../../shared/errors.ts';
import { message } from '../../shared/i18n/index.ts';
import type { DocumentSession } from '../editor/session.ts';
import type { Said } from './review.ts';

/** Says something that needs no words in a thread; what goes wrong becomes a notice. */
export async function sayInThread(
  { review, services }: Pick<DocumentSession, 'review' | 'services'>,
  thread: string,
  said: Exclude<Said, { kind: 'reply' }>,
): Promise<void> {
  if (!(await services.askReviewer())) return;
  try {
    await review.say(thread, said);
    services.announce(message(`review.done.${(said.kind === 'resolve' && said.outcome) || said.kind}`));
  } catch (error) {
    services.notify('error', toFailure(error));
  }
}
