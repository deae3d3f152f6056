import { app, session } from 'electron';
import { setUpAbout } from './desktop/about.ts';
import { askToSave } from './desktop/ask-to-save.ts';
import { createClosing } from './desktop/closing.ts';
import { setUpEnding } from './desktop/ending.ts';
import { setUpFaults } from './desktop/faults.ts';
import { reviveWhenGone } from './desktop/gone.ts';
import { setUpIpc } from './desktop/ipc.ts';
import { openLog } from './desktop/log-file.ts';
import { setUpMainWindow } from './desktop/main-window.ts';
import { setUpMenu } from './desktop/menu.ts';
import { setUpNavigation } from './desktop/navigation.ts';
import { type OpenRequests, setUpOpenRequests } from './desktop/open-requests.ts';
import { createOpener } from './desktop/opener.ts';
import { pageFolder } from './desktop/paths.ts';
import type { Prints } from './desktop/pdf.ts';
import { setUpPermissions } from './desktop/permissions.ts';
import { announceScheme, setUpProtocol } from './desktop/protocol.ts';
import { setUpRecentDocuments } from './desktop/recent-documents.ts';
import { desktopServices } from './desktop/services.ts';
import { openStore } from './desktop/settings-store.ts';
import { setUpTheme } from './desktop/theme.ts';
import { createDispatcher } from './dispatcher.ts';
import { createHost } from './host.ts';
import { localeOf } from './language.ts';
import { createRecentLibraries } from './settings/recent.ts';
import { createSettings } from './settings/settings.ts';

app.enableSandbox();
announceScheme();
setUpNavigation(app);
const requests = setUpOpenRequests();
if (requests) {
  app
    .whenReady()
    .then(() => start(requests))
    .catch(fail);
} else {
  app.quit();
}

function start(requests: OpenRequests): void {
  const log = openLog(app.getPath('logs'));
  setUpFaults(log);
  const store = openStore(app.getPath('userData'), log);
  const settings = createSettings(store);
  const recent = createRecentLibraries(store);
  const prints: Prints = new Map();
  const locale = () => localeOf(settings.read().language, app.getPreferredSystemLanguages());
  const asking = () => ({ locale: locale(), window: mainWindow.current() });

  const closing = createClosing(app, {
    ask: (documents) => askToSave(asking(), documents),
    requestSave: () => host.emit('window.saveAndClose', {}),
    forgetUnsaved: () => host.forgetUnsaved(),
  });
  const host = createHost(desktopServices({ settings, recent, log, prints, closing, asking }));
  const opener = createOpener({ host, recent, log, asking });
  const opened = opener.openFirst(
    requests.handOver((paths) => {
      mainWindow.reveal();
      void opener.open(paths);
    }),
  );
  const handlers = {
    ...host.handlers,
    // The first page starts with what is being opened, not with an empty window first; and a page that starts,
    // first or again, has nothing unsaved.
    'session.start': async () => {
      closing.setUnsaved([]);
      await opened;
      return host.handlers['session.start']({});
    },
  };

  setUpAbout(locale());
  setUpTheme(settings);
  setUpPermissions(session.defaultSession);
  setUpProtocol({ pageFolder, prints, asset: host.asset, log });
  setUpIpc(createDispatcher(handlers, log), () => mainWindow.current(), host.on);
  setUpEnding(app, host, log);
  setUpRecentDocuments(store, recent);
  setUpMenu({
    store,
    settings,
    recent,
    host,
    locale,
    openPath: (path) => void opener.open([path]),
    revealWindow: () => mainWindow.reveal(),
  });
  const mainWindow = setUpMainWindow(store, closing, (window) => reviveWhenGone(window, locale, log));
}

function fail(error: unknown): void {
  console.error(error);
  app.exit(1);
}
