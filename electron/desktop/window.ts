import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { pageUrl } from './origin.ts';
import { minimumSize, type Placement, type WindowState } from './window-state.ts';

interface WindowLook {
  readonly placement: Placement;
  /** What shows before the page has drawn itself: the theme's own surface, so that nothing flashes. */
  readonly background: string;
  readonly preload: string;
  readonly devTools: boolean;
}

/** How every window of the workbench is made. A page in it has no way to Node, to files or to other pages. */
export function windowOptions(look: WindowLook): BrowserWindowConstructorOptions {
  return {
    ...look.placement,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: 'Tickmark',
    backgroundColor: look.background,
    webPreferences: {
      preload: look.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: look.devTools,
    },
  };
}

/** Opens the workbench's window; it shows itself once the page can be seen. */
export function openWindow(look: WindowLook, maximized: boolean): BrowserWindow {
  const window = new BrowserWindow(windowOptions(look));
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.loadURL(pageUrl).catch((error: Error) => console.error(`the page did not load: ${error.message}`));
  return window;
}

/** What to remember of a window that is about to close. */
export function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
}
