import { app } from 'electron';
import { type Locale, translator } from '../../shared/i18n/index.ts';
import { appId } from './app-id.ts';

/** Names the application to the system, and fills the panel that says what it is. */
export function setUpAbout(locale: Locale): void {
  app.setAppUserModelId(appId);
  app.setAboutPanelOptions({
    applicationName: 'Tickmark',
    applicationVersion: app.getVersion(),
    copyright: '© 2026 The Tickmark authors (MIT)',
    credits: translator(locale)('desktop.about.credits'),
  });
}
