import type { Client } from '../../shared/contract.ts';
import { message } from '../../shared/i18n/index.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { applyStatus } from '../status/apply-status.ts';
import type { Workbench } from '../workbench/workbench-parts.ts';

/**
 * Sets the status to approved where it is not, saves, and notes who approved what now stands on disk. Rejects with a
 * TickmarkError where one of these fails; what went wrong with the save is shown by its own bar.
 */
export async function approve(
  { client, notices }: Pick<Workbench, 'notices'> & { readonly client: Client },
  { id, session, disk, save }: OpenDocument,
): Promise<void> {
  if (!(await applyStatus(session, 'approved')) || !(await save())) return;
  await client.call('review.approve', { id, version: disk.get().version });
  await session.review.refresh();
  notices.show('info', message('review.approve.done'));
}
