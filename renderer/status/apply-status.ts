import { type Status, toStatus } from '../../shared/article/status.ts';
import type { DocumentSession } from '../editor/session.ts';

/**
 * Gives the text its status as one step of the undo history, and touches no other byte; false, and says so, where the file
 * is read-only. Rejects with a TickmarkError where the front matter cannot take a status.
 */
export async function applyStatus(session: DocumentSession, status: Status): Promise<boolean> {
  // The front matter's reader is large, and the page needs it for little else.
  const [{ readFrontMatter }, { setStatus }] = await Promise.all([
    import('../../shared/article/front-matter.ts'),
    import('../../shared/article/set-status.ts'),
  ]);
  const text = session.text();
  const frontMatter = readFrontMatter(text);
  if (toStatus(frontMatter?.data.status) === status) return true;
  return session.change(setStatus({ text, frontMatter }, status));
}
