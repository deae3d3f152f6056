import { join } from 'node:path';
import { app, shell } from 'electron';
import type { HostServices } from '../host.ts';
import type { Log } from '../log.ts';
import type { RecentLibraries } from '../settings/recent.ts';
import type { SettingsStore } from '../settings/settings.ts';
import type { Closing } from './closing.ts';
import { type Asking, askForExportTarget, askForFolder } from './dialogs.ts';
import { type Prints, printPdf } from './pdf.ts';
import { assetFolder } from './protocol.ts';

interface DesktopParts {
  readonly settings: SettingsStore;
  readonly recent: RecentLibraries;
  readonly log: Log;
  readonly prints: Prints;
  readonly closing: Closing;
  asking(): Asking;
}

/** What the desktop lends to the workbench's host: the system's dialogs, programs and printer. */
export function desktopServices(parts: DesktopParts): HostServices {
  return {
    kind: 'desktop',
    version: app.getVersion(),
    // Relative to the page, whatever serves it.
    assets: assetFolder.slice(0, -1),
    settings: parts.settings,
    recent: parts.recent,
    log: parts.log,
    journalFolder: join(app.getPath('userData'), 'journal'),
    deskFolder: join(app.getPath('userData'), 'desks'),
    trashItem: (path) => shell.trashItem(path),
    trashFolder: null,
    systemLanguages: () => app.getPreferredSystemLanguages(),
    chooseFolder: () => askForFolder(parts.asking()),
    chooseExportTarget: (suggested) => askForExportTarget(parts.asking(), suggested),
    printPdf: (html) => printPdf(html, parts.prints),
    openExternal: (url) => shell.openExternal(url),
    onUnsaved: (documents) => parts.closing.setUnsaved(documents),
    closeAnswer: (answer) => parts.closing.answer(answer),
  };
}
