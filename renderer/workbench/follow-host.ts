import { message } from '../../shared/i18n/index.ts';
import type { DeskKeeper } from '../documents/desk.ts';
import { givesWay } from './dialogs.ts';
import { closeAtOnce } from './focus.ts';
import type { Workbench } from './workbench-parts.ts';

/** Does what the host asks for: menu commands, documents to show, a window about to close, another folder. */
export function followHost(workbench: Workbench, desk: DeskKeeper): void {
  const { client, commands, connected, dialogs, documents, library, show } = workbench;
  connected.subscribe(() => {
    if (connected.get()) documents.retryLost();
  });
  client.on('command.run', ({ id }) => {
    if (!givesWay(dialogs.get())) return;
    if (dialogs.get()) closeAtOnce(dialogs);
    commands.runFromMenu(id);
  });
  client.on('document.changed', ({ id, version }) => {
    void documents.find(id)?.follow(version);
  });
  client.on('history.failed', (failure) => void workbench.notices.show('error', failure));
  client.on('document.moved', ({ id, path }) => {
    documents.find(id)?.moveTo(path);
  });
  client.on('document.show', ({ id }) => show(id, { focus: true }));
  client.on('window.saveAndClose', () => {
    void documents
      .saveAll()
      .then((saved) => client.call('window.close', { answer: saved ? 'saved' : 'failed' }));
  });
  let shown = library.get().library?.id;
  library.subscribe(() => {
    const id = library.get().library?.id;
    if (id === shown) return;
    shown = id;
    documents.closeSaved();
    void takeUp(workbench, desk);
  });
}

/** Brings back the library's desk as it was left: unsaved texts first. */
export async function takeUp(workbench: Workbench, desk: DeskKeeper): Promise<void> {
  const { fail, library, notices } = workbench;
  await takeUpUnsaved(workbench);
  const open = library.get().library;
  if (!open) return;
  try {
    const missing = await desk.restore(open.id);
    if (missing.length === 0) return;
    const paths = missing.slice(0, mostNamed).join(', ') + (missing.length > mostNamed ? ' …' : '');
    notices.show('info', message('folder.desk.missing', { count: missing.length, paths }));
  } catch (error) {
    fail(error);
  }
}

/** As many paths as a notice can name. */
const mostNamed = 3;

/** Brings back what was not saved when the program last ended, before anything else is shown. */
async function takeUpUnsaved({ documents, notices, fail }: Workbench): Promise<void> {
  try {
    const count = await documents.recover();
    if (count > 0) notices.show('info', message('workbench.recovered', { count }));
  } catch (error) {
    fail(error);
  }
}
