import { app, type BrowserWindow, shell } from 'electron';
import type { Locale } from '../../shared/i18n/index.ts';
import type { HostServices } from '../host.ts';
import { checkLink } from '../link-policy.ts';
import type { Log } from '../log.ts';
import { createRecentLibraries } from '../settings/recent.ts';
import type { KeyValueStore, SettingsStore } from '../settings/settings.ts';
import type { Closing } from './closing.ts';
import { askForExportTarget, askForFolder } from './dialogs.ts';
import { type Prints, printPdf } from './pdf.ts';
import { assetFolder } from './protocol.ts';

export interface DesktopParts {
  readonly store: KeyValueStore;
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly prints: Prints;
  readonly closing: Closing;
  locale(): Locale;
  window(): BrowserWindow | undefined;
}

/** What the desktop lends to the workbench's host: the system's dialogs, programs and printer. */
export function desktopServices(parts: DesktopParts): HostServices {
  const asking = () => ({ locale: parts.locale(), window: parts.window() });
  return {
    kind: 'desktop',
    version: app.getVersion(),
    // Relative to the page, whatever serves it.
    assets: assetFolder.slice(0, -1),
    settings: parts.settings,
    recent: createRecentLibraries(parts.store),
    log: parts.log,
    systemLanguages: () => app.getPreferredSystemLanguages(),
    chooseFolder: () => askForFolder(asking()),
    chooseExportTarget: (suggested) => askForExportTarget(asking(), suggested),
    printPdf: (html) => printPdf(html, parts.prints),
    openExternal: (url) => shell.openExternal(checkLink(url)),
    onUnsaved: (documents) => parts.closing.setUnsaved(documents),
    closeAnswer: (answer) => parts.closing.answer(answer),
  };
}
