import { app, type BrowserWindow, screen } from 'electron';
import type { Closing } from './closing.ts';
import { preloadFile } from './paths.ts';
import type { DesktopStore } from './settings-store.ts';
import { followTheme, surface } from './theme.ts';
import { openWindow, stateOf } from './window.ts';
import { placement, WindowState } from './window-state.ts';

/** The workbench's one window. On macOS the application lives on without it. */
export interface MainWindow {
  current(): BrowserWindow | undefined;
  /** Brings the window to the front; opens it where there is none. */
  reveal(): void;
}

/**
 * Opens the window where it stood last time and remembers where it is closed.
 * @param onOpen whoever else takes care of a new window
 */
export function setUpMainWindow(
  store: DesktopStore,
  closing: Closing,
  onOpen: (window: BrowserWindow) => void,
): MainWindow {
  let current: BrowserWindow | undefined;

  const open = () => {
    const remembered = WindowState.safeParse(store.get('window')).data;
    const primary = screen.getPrimaryDisplay();
    const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
    const areas = [primary, ...others].map(({ workArea }) => workArea);
    const window = openWindow(
      {
        placement: placement(remembered, areas),
        background: surface(),
        preload: preloadFile,
        devTools: !app.isPackaged,
      },
      remembered?.maximized ?? false,
    );
    current = window;
    window.on('close', () => store.set('window', stateOf(window)));
    window.once('closed', () => {
      current = undefined;
    });
    followTheme(window);
    closing.watch(window);
    onOpen(window);
  };

  app.on('activate', () => {
    if (!current) open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  open();

  return {
    current: () => current,
    reveal() {
      if (!current) return open();
      if (current.isMinimized()) current.restore();
      current.show();
      current.focus();
    },
  };
}
