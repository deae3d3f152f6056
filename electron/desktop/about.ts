import { app } from 'electron';
import { type Locale, translator } from '../../shared/i18n/index.ts';

/** The application's name among all others on Windows; build/electron-builder.ts gives the installed one the same. */
export const appId = 'app.tickmark.desktop';

/** Names the application to the system, and fills the panel that says what it is. */
export function setUpAbout(locale: Locale): void {
  app.setAppUserModelId(appId);
  app.setAboutPanelOptions({
    applicationName: 'Tickmark',
    applicationVersion: app.getVersion(),
    copyright: '© 2026 Tickmark (MIT)',
    credits: translator(locale)('desktop.about.credits'),
  });
}
