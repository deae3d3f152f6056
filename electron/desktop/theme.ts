import { type BrowserWindow, nativeTheme } from 'electron';
import type { SettingsStore } from '../settings/settings.ts';

/** `--surface` of the page's light and dark theme: shown until the page itself is. */
export const surfaces = { light: '#ffffff', dark: '#1a1d1b' } as const;

export const surface = () => surfaces[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];

/** Lets menus, dialogs and the page's `prefers-color-scheme` follow the setting, or the system where it says so. */
export function setUpTheme(settings: SettingsStore): void {
  nativeTheme.themeSource = settings.read().theme;
  settings.onChange(({ theme }) => {
    nativeTheme.themeSource = theme;
  });
}

/** Keeps a window's own colour that of the theme: it shows while the window is being resized. */
export function followTheme(window: BrowserWindow): void {
  const paint = () => window.setBackgroundColor(surface());
  nativeTheme.on('updated', paint);
  window.once('closed', () => nativeTheme.off('updated', paint));
}
