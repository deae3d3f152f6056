import { readArticle } from '../shared/article/article.ts';
import type { Handlers } from '../shared/contract.ts';
import { blogArticle } from '../shared/export/blog/blog-article.ts';
import { createEmitter, type EventEmitter } from './events.ts';
import { type ExportServices, exportDocument } from './export/export-document.ts';
import { localeOf } from './language.ts';
import { deskCalls } from './library/calls/desk-calls.ts';
import { documentCalls } from './library/calls/document-calls.ts';
import { folderCalls } from './library/calls/folder-calls.ts';
import { historyCalls } from './library/calls/history-calls.ts';
import { libraryCalls } from './library/calls/library-calls.ts';
import { reviewCalls } from './library/calls/review-calls.ts';
import { searchCalls } from './library/calls/search-calls.ts';
import { createDocuments } from './library/documents/documents.ts';
import { type Disk, disk as realDisk } from './library/files/disk.ts';
import { type BinServices, createBin } from './library/filing/bin.ts';
import { type Asset, readAsset } from './library/folder/asset.ts';
import { createRegistry } from './library/folder/registry.ts';
import { createHistory } from './library/history/history.ts';
import { openJournal } from './library/journal/journal.ts';
import { createReviews } from './library/review/reviews.ts';
import { openDesks } from './library/workspace/desks.ts';
import { createWorkspace } from './library/workspace/workspace.ts';
import { type SessionServices, sessionCalls } from './session-calls.ts';

/** What differs between the desktop and the browser workbench. */
export interface HostServices extends SessionServices, ExportServices, BinServices {
  /** Where unsaved text is kept safe from a crash, outside every library. */
  readonly journalFolder: string;
  /** Where it is kept how the writer left each library. */
  readonly deskFolder: string;
  /** Null: the user changed their mind. Throws `error.host.unsupported` where there is no dialog. */
  chooseFolder(): Promise<string | null>;
}

/** The Node side of the workbench, without a transport. */
export interface Host extends EventEmitter {
  readonly handlers: Handlers;
  /**
   * Opens a folder, or a file in its folder: from the command line, a double click, a second instance. Before the
   * page has started it becomes what `session.start` answers; the page that has started is told by events.
   */
  openPath(path: string): Promise<void>;
  /** The picture that an article links to; null where there is none, or it is not the library's to give. */
  asset(documentId: string, link: string): Promise<Asset | null>;
  /** The writer chose to let unsaved text go: it will not come back at the next start. */
  forgetUnsaved(): Promise<void>;
  /** Stops background work and waits for saves that have begun. */
  close(): Promise<void>;
}

export function createHost(services: HostServices, disk: Disk = realDisk): Host {
  const { settings, recent, log } = services;
  const events = createEmitter();
  const { emit } = events;
  const registry = createRegistry();
  const locale = () => localeOf(settings.read().language, services.systemLanguages());
  const history = createHistory({ log, onFailure: (failure) => emit('history.failed', failure) });
  const reviews = createReviews();
  /** What is kept of an article outside of it goes where the article goes. */
  const sidecars = {
    async renamed(...move: Parameters<typeof history.renamed>) {
      const warn = (error: unknown) => log('warning', `reviews: ${String(error)}`);
      await Promise.all([history.renamed(...move), reviews.renamed(...move).catch(warn)]);
    },
  };
  const journal = openJournal(services.journalFolder, log);
  const desks = openDesks(services.deskFolder, log);
  const documents = createDocuments(
    { disk, registry, log },
    {
      onChanged: (id, version) => emit('document.changed', { id, version }),
      onSaved: (file, before, bytes, auto) =>
        void history.saved(file, before, bytes, auto ? 'auto' : 'saved'),
      onMoved: (from, to) => {
        Promise.all([journal.move(from, to), sidecars.renamed(from.root, from.shown, to.shown)]).catch(
          (error: unknown) => log('error', String(error)),
        );
        emit('document.moved', { id: to.id, path: to.shown });
      },
    },
  );
  const tools = { disk, registry, log, locale, isOpen: documents.isOpen };
  const workspace = createWorkspace({ tools, documents, onOpened: recent.add, emit });
  const { opened } = workspace;
  const changed = async () => void (await workspace.library()?.refresh());
  settings.onChange((now) => emit('settings.changed', now));

  const handlers: Handlers = {
    ...sessionCalls(services, workspace),
    ...libraryCalls({ workspace, recent, chooseFolder: services.chooseFolder }),
    ...documentCalls({ tools, workspace, documents, journal, history, changed }),
    ...folderCalls({
      disk,
      registry,
      documents,
      journal,
      sidecars,
      bin: createBin({ disk, registry, log }, services),
      opened,
      changed,
      emit,
    }),
    ...searchCalls(documents, opened),
    ...deskCalls({ desks, registry, opened }),
    ...historyCalls({ disk, registry, documents, history }),
    ...reviewCalls({
      disk,
      registry,
      documents,
      reviews,
      history,
      log,
      locale,
      opened,
      emit,
      reviewer: () => settings.read().reviewer,
    }),
    'document.export': ({ id, text, format }) =>
      exportDocument({ services, disk, locale: locale() }, registry.get(id), { text, format }),
    'document.forClipboard': async ({ text }) => {
      const { html, text: plain, pictures } = blogArticle(readArticle(text), { locale: locale() });
      return { html, text: plain, pictures: [...pictures] };
    },
  };

  return {
    ...events,
    handlers,
    openPath: workspace.openPath,
    async asset(documentId, link) {
      const article = registry.find(documentId);
      return article ? readAsset(disk, article, link) : null;
    },
    forgetUnsaved: journal.forgetOwn,
    async close() {
      workspace.close();
      await Promise.all([documents.idle(), journal.idle(), desks.idle()]);
      await Promise.all([history.idle(), reviews.idle()]);
    },
  };
}
