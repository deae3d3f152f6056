import type { Client, ExportFormat } from '../../shared/contract.ts';
import { message } from '../../shared/i18n/index.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { download } from '../ui/download.ts';
import type { Notices } from '../workbench/notices.ts';

/** Exports the text as it stands in the editor and says where it went. Rejects with a TickmarkError. */
export async function exportDocument(
  client: Client,
  notices: Notices,
  { id, session }: OpenDocument,
  format: ExportFormat,
): Promise<void> {
  const busy = message('workbench.export.busy', { format: format.toUpperCase() });
  const quiet = notices.show('info', busy, { stay: true });
  try {
    const result = await client.call('document.export', { id, text: session.text(), format });
    if (result.outcome === 'saved') {
      notices.show('info', message('workbench.export.saved', { path: result.path }));
    }
    if (result.outcome === 'download') {
      download(result);
      notices.show('info', message('workbench.export.downloaded', { name: result.name }));
    }
  } finally {
    quiet();
  }
}
