import type { CallArgs, DocumentId, ExportFormat, Handlers, Session } from '../shared/contract.ts';
import { TickmarkError } from '../shared/errors.ts';
import { createEmitter, type EventEmitter } from './events.ts';
import { exportDocument } from './export/export-document.ts';
import { localeOf } from './language.ts';
import { readAsset } from './library/asset.ts';
import { type Attendance, attend } from './library/attend.ts';
import { createBin } from './library/bin.ts';
import { openDesks } from './library/desks.ts';
import { type Disk, disk as realDisk } from './library/disk.ts';
import { createDocuments } from './library/documents.ts';
import { folderCalls } from './library/folder-calls.ts';
import { historyHandlers } from './library/history/handlers.ts';
import { createHistory } from './library/history/history.ts';
import { isInside } from './library/inside.ts';
import { openJournal } from './library/journal.ts';
import { type OpenLibrary, openLibrary } from './library/library.ts';
import { locate, shownPath } from './library/locate.ts';
import type { LibraryNews } from './library/news.ts';
import { recoverTexts } from './library/recover.ts';
import { createRegistry } from './library/registry.ts';
import { replaceCalls } from './library/search/replace.ts';
import { searchLibrary } from './library/search/search.ts';
import { checkLink } from './link-policy.ts';
import type { Log } from './log.ts';
import type { RecentLibraries } from './settings/recent.ts';
import type { SettingsStore } from './settings/settings.ts';

/** What an export is offered as: a file name, and the folder of the article. */
export interface ExportSuggestion {
  readonly name: string;
  readonly folder: string;
  readonly format: ExportFormat;
}

/** What differs between the desktop and the browser workbench. */
export interface HostServices {
  readonly kind: Session['host'];
  readonly version: string;
  /** Where the page finds `asset()`: `${assets}/${document id}/${relative link}`. */
  readonly assets: string;
  readonly settings: SettingsStore;
  readonly recent: RecentLibraries;
  readonly log: Log;
  /** Where unsaved text is kept safe from a crash, outside every library. */
  readonly journalFolder: string;
  /** Where it is kept how the writer left each library. */
  readonly deskFolder: string;
  /** Puts a file into the system's trash; null where there is no call for it. */
  readonly trashItem: ((path: string) => Promise<void>) | null;
  /** A trash folder of the freedesktop.org kind; null where the system has none. */
  readonly trashFolder: string | null;
  /** Best first. */
  systemLanguages(): readonly string[];
  /** Null: the user changed their mind. Throws `error.host.unsupported` where there is no dialog. */
  chooseFolder(): Promise<string | null>;
  /** Asks where to write an export (null: changed their mind), or says that the page takes it as a download. */
  readonly chooseExportTarget: ((suggested: ExportSuggestion) => Promise<string | null>) | 'download';
  /** Prints a standalone HTML page on A4. */
  printPdf(html: string): Promise<Uint8Array>;
  /** Opens an address that link-policy.ts has let through. */
  openExternal(url: string): Promise<void>;
  /** The articles that hold unsaved text, whenever this changes. */
  onUnsaved(documents: CallArgs<'document.unsaved'>['documents']): void;
  /** The page's answer to `window.saveAndClose`. */
  closeAnswer(answer: CallArgs<'window.close'>['answer']): void;
}

/** A picture of an article, for a transport to send. */
export interface Asset {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
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
  const registry = createRegistry();
  const locale = () => localeOf(settings.read().language, services.systemLanguages());
  const history = createHistory({ log, onFailure: (failure) => events.emit('history.failed', failure) });
  const documents = createDocuments(
    { disk, registry, log },
    {
      onChanged: (id, version) => events.emit('document.changed', { id, version }),
      onSaved: (file, before, bytes, auto) =>
        void history.saved(file, before, bytes, auto ? 'auto' : 'saved'),
      onMoved: (from, to) => {
        Promise.all([journal.move(from, to), history.renamed(from.root, from.shown, to.shown)]).catch(
          unforeseen,
        );
        events.emit('document.moved', { id: to.id, path: to.shown });
      },
    },
  );
  const tools = { disk, registry, log, locale, isOpen: documents.isOpen };
  const journal = openJournal(services.journalFolder, log);
  const desks = openDesks(services.deskFolder, log);
  let library: OpenLibrary | null = null;
  let attendance: Attendance | null = null;
  let asked: DocumentId | null = null;

  const tellLibrary = () => library && events.emit('library.changed', library.current());
  const tellNews = (opened: OpenLibrary, news: LibraryNews) => {
    if (news === 'whole') tellLibrary();
    else events.emit('library.articles', { library: opened.info.id, ...news });
  };
  settings.onChange((changed) => events.emit('settings.changed', changed));

  function opened(): OpenLibrary {
    if (!library) throw new TickmarkError('error.library.none');
    return library;
  }

  async function openFolder(path: string): Promise<OpenLibrary> {
    const opening: { library: OpenLibrary | null } = { library: null };
    const next = await openLibrary(tools, path, (news) => {
      // Until the library is in use, whoever takes it into use reads it as it is then.
      if (library && library === opening.library) tellNews(library, news);
    });
    opening.library = next;
    library?.close();
    library = next;
    attendance?.end();
    attendance = attend({ disk, log, documents, library: next });
    recent.add(next.root);
    return next;
  }

  const unforeseen = (error: unknown) => log('error', String(error));

  /** Files came or went at the page's wish. */
  async function changed(): Promise<void> {
    await library?.refresh();
  }

  async function openPath(path: string): Promise<void> {
    const { folder, file } = await locate(disk, path);
    const stays = library && (file ? isInside(library.root, file) : folder === library.root);
    const { root } = stays ? opened() : await openFolder(folder);
    if (!stays) tellLibrary();
    if (file === null) return;
    asked = registry.register(root, { path: file, shown: shownPath(root, file) }).id;
    events.emit('document.show', { id: asked });
  }

  const handlers: Handlers = {
    'session.start': async () => ({
      host: services.kind,
      platform: platforms[process.platform] ?? 'linux',
      languages: [...services.systemLanguages()],
      version: services.version,
      settings: settings.read(),
      library: library?.current() ?? null,
      recent: [...recent.list()],
      open: asked,
      assets: services.assets,
    }),
    'library.choose': async () => {
      const path = await services.chooseFolder();
      return path === null ? null : (await openFolder(path)).current();
    },
    'library.openRecent': async ({ id }) => {
      const known = recent.list().find((one) => one.id === id);
      if (!known) throw new TickmarkError('error.library.missing', { path: id });
      return (await openFolder(known.path)).current();
    },
    'library.refresh': async () => {
      const { current } = opened();
      await attendance?.look();
      return current();
    },
    'library.look': async () => {
      // What goes wrong is told as a notice of the library.
      await attendance?.look().catch(() => {});
      return {};
    },
    'library.search': (args) => {
      opened().yieldToWriter();
      return searchLibrary(opened(), args);
    },
    ...replaceCalls(documents, opened),
    'document.open': ({ id, page }) => documents.open(id, page),
    'document.save': async (args) => {
      const file = registry.get(args.id);
      const saved = await journal.around({ ...file, draft: args.draft }, args, () => documents.save(args));
      library?.update(file).catch(unforeseen);
      return saved;
    },
    'document.create': async ({ name, text, page }) => {
      const created = await documents.create(opened().root, name, text, page);
      await changed();
      return created;
    },
    ...folderCalls({
      disk,
      registry,
      documents,
      journal,
      history,
      desks,
      bin: createBin({ ...services, disk, registry }),
      opened,
      changed,
      emit: events.emit,
    }),
    'document.journal': async ({ id, text, base, draft }) => {
      const file = { ...registry.get(id), draft };
      library?.yieldToWriter();
      await (text === null ? journal.forget(file) : journal.keep(file, text, base));
      if (text !== null) void history.edited(file, () => documents.bytesOf(id, text));
      return {};
    },
    'library.recover': async ({ living }) => {
      if (living) for (const id of documents.keepOpen(living)) library?.release(id);
      return library ? recoverTexts(tools, journal, library.root, living) : [];
    },
    'document.checked': async ({ id, problems }) => {
      library?.noteProblems(id, problems);
      return {};
    },
    ...historyHandlers({ disk, registry, documents, history }),
    'document.close': async ({ id, draft }) => {
      await journal.close({ ...registry.get(id), draft });
      if (documents.close(id, draft?.page)) library?.release(id);
      return {};
    },
    'document.unsaved': async ({ documents: unsaved }) => {
      services.onUnsaved(unsaved);
      return {};
    },
    'document.export': ({ id, text, format }) =>
      exportDocument({ services, disk, locale: locale() }, registry.get(id), { text, format }),
    'settings.change': async (some) => settings.change(some),
    'link.open': async ({ url }) => {
      await services.openExternal(checkLink(url));
      return {};
    },
    'window.close': async ({ answer }) => {
      services.closeAnswer(answer);
      return {};
    },
    'log.write': async ({ level, message }) => {
      log(level, message);
      return {};
    },
  };

  return {
    ...events,
    handlers,
    openPath,
    async asset(documentId, link) {
      const article = registry.find(documentId);
      return article ? readAsset(disk, article, link) : null;
    },
    forgetUnsaved: journal.forgetOwn,
    async close() {
      library?.close();
      attendance?.end();
      await Promise.all([documents.idle(), journal.idle(), desks.idle()]);
      await history.idle();
    },
  };
}

const platforms: Partial<Record<NodeJS.Platform, Session['platform']>> = { darwin: 'mac', win32: 'windows' };
