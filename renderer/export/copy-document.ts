import { TickmarkError } from '../../shared/errors.ts';
import { message } from '../../shared/i18n/index.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { copyRich } from '../ui/clipboard.ts';
import type { Workbench } from '../workbench/workbench-parts.ts';

type Parts = Pick<Workbench, 'client' | 'notices' | 'settings'>;

/**
 * Puts the text as it stands in the editor on the clipboard, for the editor of a blog. True: it is there. Rejects with a
 * TickmarkError.
 */
export async function copyDocument(
  { client, notices, settings }: Parts,
  { id, session }: OpenDocument,
): Promise<true> {
  settings.change({ exportChoice: 'copy' });
  const made = client.call('document.forClipboard', { id, text: session.text() });
  if (!(await copyRich(made))) throw new TickmarkError('error.export.clipboard');
  notices.show('info', message('workbench.export.copied'));
  const { pictures } = await made;
  if (pictures.length > 0) {
    const said = message('workbench.export.upload', { pictures: pictures.join(', ') });
    notices.show('info', said, { stay: true });
  }
  return true;
}
