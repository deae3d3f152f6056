import { app, Menu } from 'electron';
import type { Locale } from '../../shared/i18n/index.ts';
import type { Host } from '../host.ts';
import type { RecentLibraries } from '../settings/recent.ts';
import type { SettingsStore } from '../settings/settings.ts';
import { menuTemplate } from './menu-template.ts';
import type { DesktopStore } from './settings-store.ts';

interface MenuParts {
  readonly store: DesktopStore;
  readonly settings: SettingsStore;
  readonly recent: RecentLibraries;
  readonly host: Pick<Host, 'emit'>;
  locale(): Locale;
  openPath(path: string): void;
  /** A command is carried out by the page, so there has to be one. */
  revealWindow(): void;
}

/** Shows the application menu, and shows it anew when the language or the recent folders have changed. */
export function setUpMenu(parts: MenuParts): void {
  const { store, settings, recent, host, locale, openPath, revealWindow } = parts;
  let shown = locale();
  const show = () => {
    shown = locale();
    const template = menuTemplate({
      mac: process.platform === 'darwin',
      locale: shown,
      recent: recent.list(),
      development: !app.isPackaged,
      run(id) {
        revealWindow();
        host.emit('command.run', { id });
      },
      openRecent(id) {
        const library = recent.list().find((one) => one.id === id);
        if (library) openPath(library.path);
      },
      clearRecent: () => store.set('recent', []),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  show();
  settings.onChange(() => {
    if (locale() !== shown) show();
  });
  store.onChange('recent', show);
}
