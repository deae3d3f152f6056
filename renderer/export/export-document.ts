import type { ExportFormat } from '../../shared/contract.ts';
import { message } from '../../shared/i18n/index.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { download } from '../ui/download.ts';
import type { Workbench } from '../workbench/workbench-parts.ts';

type Parts = Pick<Workbench, 'client' | 'notices' | 'settings'>;

/**
 * Exports the text as it stands in the editor and says where it went. False: the writer changed their mind. Rejects with a
 * TickmarkError.
 */
export async function exportDocument(
  { client, notices, settings }: Parts,
  { id, session }: OpenDocument,
  format: ExportFormat,
): Promise<boolean> {
  settings.change({ exportChoice: format });
  const quiet = notices.show('info', message('workbench.export.busy'), { stay: true });
  try {
    const result = await client.call('document.export', { id, text: session.text(), format });
    if (result.outcome === 'cancelled') return false;
    if (result.outcome === 'download') download(result);
    notices.show(
      'info',
      result.outcome === 'saved'
        ? message('workbench.export.saved', { path: result.path })
        : message('workbench.export.downloaded', { name: result.name }),
    );
    if (result.missing.length > 0) {
      const pictures = result.missing.join(', ');
      const said = format === 'blog' ? 'workbench.export.upload' : 'workbench.export.missing';
      notices.show('info', message(said, { pictures }), { stay: true });
    }
    return true;
  } finally {
    quiet();
  }
}
