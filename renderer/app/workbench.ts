import type { Client, DocumentId, OpenedDocument, Session } from '../../shared/contract.ts';
import { toFailure } from '../../shared/errors.ts';
import { type Locale, type Message, message } from '../../shared/i18n/index.ts';
import { type Commands, createCommands } from '../commands/commands.ts';
import { commandHandlers } from '../commands/handlers.ts';
import { type DeskKeeper, keepDesk } from '../documents/desk.ts';
import { createDocuments, type Documents } from '../documents/documents.ts';
import { openPages } from '../documents/pages.ts';
import { followUnsaved, guardTab, reportUnsaved } from '../documents/unsaved.ts';
import type { DocumentSession } from '../editor/session.ts';
import { createLocaleStore } from '../i18n/locale.tsx';
import { type ArticleActions, createArticleActions } from '../library/article-actions.ts';
import { type FileCommand, runFileCommand } from '../library/file-commands.ts';
import { createLibraryStore, type LibraryStore } from '../library/library-store.ts';
import { createSearch, type Search } from '../search/search-store.ts';
import { createSettingsStore, type SettingsStore } from '../settings/settings-store.ts';
import { createLearner } from '../spelling/learn.ts';
import { createSpellingStore, type SpellingStore } from '../spelling/spelling-store.ts';
import { createStore, derive, type Readable, type Store } from '../store.ts';
import { createThemeStore, type Theme } from '../theme/theme.ts';
import { createDialogs, type Dialogs, givesWay } from './dialogs.ts';
import { closeAtOnce, focusEditor } from './focus.ts';
import { createNotices, type Notices } from './notices.ts';
import { lookOnReturn } from './returning.ts';
import type { Services } from './services.ts';

/** Every part of the running workbench: one store an area, and the commands that move them. */
export interface Workbench {
  readonly about: Pick<Session, 'host' | 'platform' | 'version'>;
  readonly client: Client;
  /** False while the host does not answer. */
  readonly connected: Readable<boolean>;
  readonly settings: SettingsStore;
  readonly locale: Readable<Locale>;
  readonly theme: Readable<Theme>;
  /** How the spelling dictionaries stand. */
  readonly spelling: SpellingStore;
  readonly library: LibraryStore;
  readonly documents: Documents;
  /** Finding and replacing in all articles. */
  readonly search: Search;
  readonly dialogs: Dialogs;
  /** What can be done with the files of the library. */
  readonly articles: ArticleActions;
  /** The article that the list's cursor stands on while the list has the focus; else null. */
  readonly pointed: Store<DocumentId | null>;
  /** Does a command to the file of one article; what goes wrong becomes a notice. */
  runOnArticle(command: FileCommand, id: DocumentId): void;
  readonly notices: Notices;
  readonly commands: Commands;
  /** What a screen reader was told last about something that the eye sees anyway. */
  readonly announcement: Readable<Message | null>;
  announce(text: Message): void;
  /** Shows what went wrong as a notice. */
  fail(error: unknown): void;
  /** Opens a document, on wish with the focus in its text; what goes wrong becomes a notice. */
  show(id: string, options?: { readonly focus?: boolean }): void;
}

interface Setup {
  readonly client: Client;
  readonly session: Session;
  readonly connected: Readable<boolean>;
  readonly window: Window;
  createSession(opened: OpenedDocument, services: Services): DocumentSession;
}

export function createWorkbench({ client, session, connected, window, createSession }: Setup): Workbench {
  const notices = createNotices();
  const fail = (error: unknown) => {
    notices.show('error', toFailure(error));
  };
  const settings = createSettingsStore(client, session.settings, fail);
  const locale = createLocaleStore(settings, session.languages);
  const theme = createThemeStore(settings, window.matchMedia('(prefers-color-scheme: dark)'));
  const library = createLibraryStore(client, session);
  const dialogs = createDialogs();
  const announcement = createStore<Message | null>(null);

  const spelling = createSpellingStore();
  const services: Services = {
    client,
    assets: session.assets,
    settings,
    locale,
    theme,
    library: derive(library, (state) => state.library),
    async openPath(path) {
      const wanted = path.normalize('NFC');
      const article = library.get().library?.articles.find((one) => one.path.normalize('NFC') === wanted);
      if (!article) return false;
      await documents.open(article.id);
      return true;
    },
    spelling,
    learnWord: createLearner({ client, settings, notices, fail }),
    showRule: (ruleId) => dialogs.show({ kind: 'rulePage', ruleId }),
    ignoreFinding: (session, finding) => dialogs.show({ kind: 'ignore', session, finding }),
    notify: (tone, text) => void notices.show(tone, text),
  };
  const documents = createDocuments({
    client,
    autosave: derive(settings, ({ autosave }) => autosave),
    listedTitle: (id) => library.get().library?.articles.find((one) => one.id === id)?.title ?? null,
    createSession: (opened) => createSession(opened, services),
    confirmClose: (title) => dialogs.confirmClose(title),
    onJournalFailure: fail,
    pages: window.navigator?.locks && openPages(window.navigator.locks),
  });

  const articles = createArticleActions({ client, documents, library, dialogs, notices, locale, fail });
  const desk = keepDesk(client, documents);
  const search = createSearch(client, () =>
    documents.get().tabs.map(({ id, session }) => {
      const { dirty, revision } = session.state.get();
      return { id, revision, unsaved: dirty ? session.text() : null };
    }),
  );

  const parts = {
    articles,
    pointed: createStore<DocumentId | null>(null),
    runOnArticle: (command: FileCommand, id: DocumentId) => {
      void Promise.resolve(runFileCommand(parts, command, id)).catch(fail);
    },
    about: session,
    client,
    connected,
    settings,
    locale,
    theme,
    spelling,
    library,
    documents,
    search,
    dialogs,
    notices,
    announcement,
    fail,
    announce: (text: Message) => announcement.set({ ...text }),
    show: (id: string, { focus = false } = {}) => {
      documents.open(id).then(() => focus && focusEditor(documents), fail);
    },
  };
  const commands = createCommands(session.host, commandHandlers(parts), fail);
  const workbench: Workbench = { ...parts, commands };

  followHost(workbench, desk);
  const unsaved = followUnsaved(documents);
  reportUnsaved(client, unsaved);
  lookOnReturn(window, client);
  const report = (error: unknown) => {
    fail(error);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    client.call('log.write', { level: 'error', message: text.slice(0, 4000) }).catch(() => {});
  };
  // Without an error it is only the browser's note on a late layout.
  window.addEventListener('error', ({ error }) => error && report(error));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
  if (session.host === 'browser') guardTab(window, unsaved);
  void takeUp(workbench, desk).then(() => {
    if (session.open !== null) workbench.show(session.open, { focus: true });
  });
  return workbench;
}

/** Does what the host asks for: menu commands, documents to show, a window about to close, another folder. */
function followHost(workbench: Workbench, desk: DeskKeeper): void {
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
async function takeUp(workbench: Workbench, desk: DeskKeeper): Promise<void> {
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
