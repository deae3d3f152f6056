import type { Cdp } from '../cdp.ts';
import type { Launch } from '../launch.ts';
import { App } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { IpcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { NativeTheme } from './native-theme.ts';
import { Protocol } from './protocol.ts';
import { screen } from './screen.ts';
import { Session } from './session.ts';
import { WebContents } from './web-contents.ts';

/** What the parts of the module know of each other. */
export interface Electron {
  readonly app: App;
  readonly cdp: Cdp;
  readonly ipcMain: IpcMain;
  readonly nativeTheme: NativeTheme;
  readonly protocol: Protocol;
  readonly session: { readonly defaultSession: Session };
}

/** A question to the user, or to another program, that a test has to answer by replacing the function. */
const unscripted = (name: string) => async () => {
  throw new Error(`stand-in: nobody answers electron.${name}: a test replaces it first`);
};

const scriptable = (module: string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, unscripted(`${module}.${name}`)]));

/** Makes the module that `import 'electron'` gives to the application. */
export function createElectron(launch: Launch, cdp: Cdp) {
  const app = new App(launch);
  const electron: Electron = {
    app,
    cdp,
    ipcMain: new IpcMain(),
    nativeTheme: new NativeTheme(),
    protocol: new Protocol(() => app.isReady()),
    session: { defaultSession: new Session() },
  };
  BrowserWindow.electron = electron;
  Menu.roles = {
    quit: () => app.quit(),
    close: () => BrowserWindow.getFocusedWindow()?.close(),
    minimize: () => BrowserWindow.getFocusedWindow()?.minimize(),
    reload: () => BrowserWindow.getFocusedWindow()?.reload(),
    about: () => app.showAboutPanel(),
  };
  const { defaultSession } = electron.session;
  return {
    app: guarded('app', app),
    BrowserWindow,
    dialog: guarded('dialog', scriptable('dialog', 'showOpenDialog', 'showSaveDialog', 'showMessageBox')),
    ipcMain: guarded('ipcMain', electron.ipcMain),
    Menu,
    MenuItem,
    nativeTheme: guarded('nativeTheme', electron.nativeTheme),
    protocol: guarded('protocol', electron.protocol),
    screen: guarded('screen', screen),
    session: guarded('session', { defaultSession: guarded('session.defaultSession', defaultSession) }),
    shell: guarded('shell', scriptable('shell', 'openExternal', 'openPath', 'showItemInFolder', 'trashItem')),
    webContents: WebContents,
  };
}

/** Throws on a member that Electron may have and the stand-in has not, instead of giving `undefined`. */
function guarded<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      const known = key in target || typeof key === 'symbol' || key.startsWith('_') || probed.has(key);
      if (!known) throw new Error(`stand-in: electron.${name}.${key} is not implemented`);
      const value: unknown = Reflect.get(target, key, target);
      // Methods of classes reach private fields, which a proxy does not have.
      return typeof value === 'function' && !Object.hasOwn(target, key) ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
}

/** What promises, inspectors and emitters look for on any object. */
const probed = new Set(['then', 'toJSON', 'inspect', 'nodeType', 'domain', 'constructor']);
