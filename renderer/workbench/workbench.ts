import type { Client, DocumentId, OpenedDocument, Session } from '../../shared/contract.ts';
import { toFailure } from '../../shared/errors.ts';
import type { Message } from '../../shared/i18n/index.ts';
import { createCommands } from '../commands/commands.ts';
import { commandHandlers } from '../commands/handlers.ts';
import { keepDesk } from '../documents/desk.ts';
import { createDocuments } from '../documents/documents.ts';
import { openPages } from '../documents/pages.ts';
import { followTwins } from '../documents/twins.ts';
import { followUnsaved, guardTab, reportUnsaved } from '../documents/unsaved.ts';
import type { DocumentSession } from '../editor/session.ts';
import { reportFaults } from '../host/report-faults.ts';
import { lookOnReturn } from '../host/returning.ts';
import { createLocaleStore } from '../i18n/locale.tsx';
import { createArticleActions } from '../library/article-actions.ts';
import { type FileCommand, runFileCommand } from '../library/file-commands.ts';
import { stayOnDrop } from '../library/file-drag.ts';
import { createLibraryStore } from '../library/library-store.ts';
import { followOutdated } from '../review/outdated.ts';
import { createReviewer } from '../review/reviewer.ts';
import { createSearch } from '../search/search-store.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { createLearner } from '../spelling/learn.ts';
import { createSpellingStore } from '../spelling/spelling-store.ts';
import { createStore, derive, type Readable } from '../store.ts';
import { createThemeStore } from '../theme/theme.ts';
import { createDialogs } from './dialogs.ts';
import { focusEditor, focusPreview, showText } from './focus.ts';
import { followHost, takeUp } from './follow-host.ts';
import { keepFocus } from './keep-focus.ts';
import { createNotices } from './notices.ts';
import type { Services } from './services.ts';
import type { Workbench } from './workbench-parts.ts';

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
    showText: () => showText(settings),
    focusPreview: () => focusPreview(),
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
    ignoreFinding: (id, finding) => {
      const session = documents.find(id)?.session;
      if (session) dialogs.show({ kind: 'ignore', session, finding });
    },
    askReviewer: createReviewer({ client, settings, dialogs, fail }),
    showReview: () => commands.run('go.focusReview'),
    announce: (text) => announcement.set({ ...text }),
    notify: (tone, text) => void notices.show(tone, text),
  };
  const documents = createDocuments({
    client,
    autosave: derive(settings, ({ autosave }) => autosave),
    listedTitle: (id) => library.get().library?.articles.find((one) => one.id === id)?.title ?? null,
    createSession: (opened) => createSession(opened, services),
    confirmClose: (title) => dialogs.confirmClose(title),
    // That the host does not answer is said by a bar, which goes when it does again; a notice would stay.
    onJournalFailure: (error) => {
      if (connected.get()) fail(error);
    },
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
    twins: followTwins(documents),
    outdated: followOutdated(client, library),
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
  stayOnDrop(window);
  keepFocus(window, documents);
  lookOnReturn(window, client);
  reportFaults(window, client, fail);
  if (session.host === 'browser') guardTab(window, unsaved);
  void takeUp(workbench, desk).then(() => {
    if (session.open !== null) workbench.show(session.open, { focus: true });
  });
  return workbench;
}
