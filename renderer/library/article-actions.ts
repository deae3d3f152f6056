import type { CallResult, Client, DocumentId } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import { type Locale, message, say } from '../../shared/i18n/index.ts';
import { folderOf } from '../../shared/library-path.ts';
import { type Documents, fileName, titleOf } from '../documents/documents.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import type { Readable } from '../store.ts';
import type { Dialogs } from '../workbench/dialogs.ts';
import type { NoticeAction, Notices } from '../workbench/notices.ts';
import { addFiles } from './add-files.ts';
import type { LibraryStore } from './library-store.ts';
import type { LinkedArticles } from './linked-articles.ts';
import { rebase } from './rebase.ts';

/** What can be done with the file of an article, open or not. What goes wrong rejects with a TickmarkError. */
export interface ArticleActions {
  /** What links to an article, the unsaved texts of open ones included. */
  linked(id: DocumentId): Promise<LinkedArticles>;
  /** Gives the file another name, folder, or both; null: as it is. With `follow` the links to it are updated. */
  relocate(id: DocumentId, to: Destination, follow: boolean): Promise<void>;
  /** Makes a folder in another one. Resolves to its path. */
  makeFolder(parent: string, name: string): Promise<string>;
  duplicate(id: DocumentId): Promise<void>;
  /** Puts the file into the trash; asks first where it is unsaved or linked to. */
  trash(id: DocumentId): Promise<void>;
  /** Puts the file into the trash without a question. */
  trashNow(id: DocumentId): Promise<void>;
  /** Copies files from outside into a folder of the library. */
  add(files: readonly File[], folder: string): Promise<void>;
  /** What an article is called, and where it stands; null where the library does not know it. */
  find(id: DocumentId): { readonly title: string; readonly path: string } | null;
}

export interface Destination {
  readonly name: string | null;
  readonly folder: string | null;
}

interface Parts {
  readonly client: Client;
  readonly documents: Documents;
  readonly library: LibraryStore;
  readonly dialogs: Dialogs;
  readonly notices: Notices;
  readonly locale: Readable<Locale>;
  fail(error: unknown): void;
}

export function createArticleActions(parts: Parts): ArticleActions {
  const { client, documents, library, dialogs, notices, locale, fail } = parts;
  const isDirty = (tab: OpenDocument) => tab.session.state.get().dirty;
  const openTexts = () => documents.get().tabs.map(({ id, session }) => ({ id, text: session.text() }));

  function find(id: DocumentId) {
    const tab = documents.find(id);
    if (tab) return { title: titleOf(tab), path: tab.disk.get().path };
    return library.get().library?.articles.find((one) => one.id === id) ?? null;
  }

  /** The file is what the writer sees, before anything is done with it. */
  async function saved(id: DocumentId): Promise<void> {
    const tab = documents.find(id);
    if (!tab || (await tab.save())) return;
    const saving = tab.saving.get();
    throw saving.kind === 'failed' ? saving.error : new TickmarkError('error.document.unknown');
  }

  const undo = (run: () => Promise<unknown>): NoticeAction => ({
    label: message('folder.undo'),
    run: () => void run().catch(fail),
  });

  async function relocate(id: DocumentId, { name, folder }: Destination, follow: boolean): Promise<void> {
    await saved(id);
    const before = find(id)?.path ?? '';
    const open = openTexts();
    const clean = new Set(documents.get().tabs.filter((tab) => !isDirty(tab)));
    const moved = await client.call('document.move', { id, name, folder, follow, open });
    documents.find(id)?.moveTo(moved.path);
    let changed = 0;
    for (const { id: holder, edits } of moved.edits) {
      const tab = documents.find(holder);
      const sent = open.find((one) => one.id === holder);
      if (!tab || !sent) continue;
      tab.session.apply(rebase(edits, sent.text, tab.session.text()));
      if (holder !== id) changed++;
      // Text that was on disk stays on disk; what was unsaved is left to the writer.
      if (clean.has(tab)) void tab.save();
    }
    if (moved.path === before) return;
    tell(id, before, moved, changed);
  }

  function tell(id: DocumentId, before: string, moved: CallResult<'document.move'>, changed: number): void {
    const names = { before: shortest(before, moved.path), after: shortest(moved.path, before) };
    const count = moved.rewritten + changed;
    const back = { name: fileName(before), folder: folderOf(before) };
    notices.show(
      'info',
      count > 0
        ? message('folder.rename.doneLinks', { ...names, count })
        : message('folder.rename.done', names),
      { action: undo(() => relocate(id, back, true)) },
    );
    const [first] = moved.failed;
    if (!first) return;
    const reason = say(locale.get(), first);
    fail(new TickmarkError('error.folder.links', { count: moved.failed.length, reason }));
  }

  async function trashNow(id: DocumentId): Promise<void> {
    await saved(id);
    const title = find(id)?.title ?? '';
    const wasOpen = documents.find(id) !== null;
    const { token, place } = await client.call('document.trash', { id });
    documents.drop(id);
    const takeBack = async () => {
      const back = await client.call('document.restore', { token });
      if (wasOpen) await documents.open(back.id);
      notices.show('info', message('folder.trash.restored', { path: back.path }));
    };
    notices.show('info', message(`folder.trash.done.${place}`, { title }), { action: undo(takeBack) });
  }

  const linked = (id: DocumentId) => client.call('document.linked', { id, open: openTexts() });

  return {
    find,
    linked,
    relocate,
    trashNow,
    makeFolder: async (parent, name) => (await client.call('library.makeFolder', { parent, name })).path,
    async duplicate(id) {
      await saved(id);
      const copy = await client.call('document.duplicate', { id });
      await documents.open(copy.id);
      const path = documents.find(copy.id)?.disk.get().path ?? '';
      notices.show('info', message('folder.duplicate.done', { path }));
    },
    async trash(id) {
      const tab = documents.find(id);
      const links = await linked(id);
      if (links.from.length > 0 || (tab && isDirty(tab))) dialogs.show({ kind: 'trash', id, links });
      else await trashNow(id);
    },
    add: (files, folder) => addFiles({ client, notices, fail }, files, folder),
  };
}

/** A path as far as it tells it from another: the name alone within one folder. */
function shortest(path: string, other: string): string {
  return folderOf(path) === folderOf(other) ? fileName(path) : path;
}
