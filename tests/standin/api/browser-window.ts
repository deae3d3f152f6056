import { EventEmitter } from 'node:events';
import { allows } from '../events.ts';
import type { Electron } from './electron.ts';
import { workArea } from './screen.ts';
import { WebContents, type WebPreferences } from './web-contents.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowOptions extends Partial<Bounds> {
  readonly show?: boolean;
  readonly title?: string;
  readonly backgroundColor?: string;
  readonly webPreferences?: WebPreferences;
}

/** Electron's `BrowserWindow`: what it does to its page is real, what it does on a screen is kept as data. */
export class BrowserWindow extends EventEmitter {
  /** The module that the class is part of; set before the application is loaded. */
  static electron: Electron;
  static readonly #all = new Set<BrowserWindow>();
  static #lastId = 0;

  static getAllWindows = () => [...BrowserWindow.#all];
  static getFocusedWindow = () => BrowserWindow.getAllWindows().find((window) => window.isFocused()) ?? null;
  static fromWebContents = (contents: unknown) =>
    BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  static fromId = (id: number) => BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;

  readonly id: number;
  readonly webContents: WebContents;
  #bounds: Bounds;
  #title: string;
  #background: string;
  #visible: boolean;
  #focused = false;
  #destroyed = false;
  #state: 'normal' | 'minimized' | 'maximized' = 'normal';
  readonly #followTheme = () =>
    this.webContents.setColorScheme(
      BrowserWindow.electron.nativeTheme.shouldUseDarkColors ? 'dark' : 'light',
    );

  constructor({ x = 80, y = 60, width = 800, height = 600, show = true, ...options }: WindowOptions = {}) {
    super();
    const preferences = options.webPreferences ?? {};
    if (
      preferences.nodeIntegration ||
      preferences.contextIsolation === false ||
      preferences.sandbox === false
    ) {
      throw new Error('stand-in: only sandboxed, isolated pages without Node are possible here');
    }
    BrowserWindow.#lastId++;
    this.id = BrowserWindow.#lastId;
    this.#bounds = { x, y, width, height };
    this.#title = options.title ?? BrowserWindow.electron.app.name;
    this.#background = options.backgroundColor ?? '#ffffff';
    this.#visible = show;
    this.webContents = new WebContents(BrowserWindow.electron, preferences, { width, height });
    BrowserWindow.#all.add(this);
    BrowserWindow.electron.app.windows.add(this);
    BrowserWindow.electron.nativeTheme.on('updated', this.#followTheme);
    this.#followTheme();
    this.webContents.resize(width, height);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.on('standin-close', (ask: boolean) => void this.#closePage(ask));
    this.webContents.on('standin-open', (url: string) => {
      new BrowserWindow().loadURL(url).catch(() => {});
    });
  }

  loadURL = (url: string) => this.webContents.loadURL(url);
  reload = () => this.webContents.reload();
  isDestroyed = () => this.#destroyed;

  show(): void {
    this.#visible = true;
    this.emit('show');
    this.focus();
  }

  focus(): void {
    for (const window of BrowserWindow.#all) window.#focused = false;
    this.#focused = true;
    this.emit('focus');
  }

  isVisible = () => this.#visible;
  isFocused = () => this.#focused;
  getTitle = () => this.#title;
  setTitle(title: string): void {
    this.#title = title;
  }

  getBackgroundColor = () => this.#background;
  setBackgroundColor(colour: string): void {
    this.#background = colour;
  }

  isMinimized = () => this.#state === 'minimized';
  isMaximized = () => this.#state === 'maximized';
  minimize = () => this.#change('minimized');
  maximize = () => this.#change('maximized');
  unmaximize = () => this.#change('normal');
  restore = () => this.#change('normal');

  getNormalBounds = () => this.#bounds;
  getBounds = () => (this.isMaximized() ? workArea : this.#bounds);

  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.webContents.resize(this.#bounds.width, this.#bounds.height);
    this.emit('resize');
  }

  close(): void {
    if (this.#destroyed) return;
    if (allows(this, 'close')) void this.#closePage(true);
    else BrowserWindow.electron.app.keepRunning();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    BrowserWindow.#all.delete(this);
    BrowserWindow.electron.nativeTheme.off('updated', this.#followTheme);
    void this.webContents.destroy();
    this.emit('closed');
    BrowserWindow.electron.app.windowClosed(this);
  }

  /** The second half of closing: the page may object too. */
  async #closePage(ask: boolean): Promise<void> {
    const objects = ask && (await this.webContents.objectsToUnload().catch(() => false));
    // Here preventing means: do not let the page prevent it.
    if (objects && allows(this.webContents, 'will-prevent-unload')) BrowserWindow.electron.app.keepRunning();
    else this.destroy();
  }

  #change(state: 'normal' | 'minimized' | 'maximized'): void {
    this.#state = state;
    const { width, height } = this.getBounds();
    this.webContents.resize(width, height);
    this.emit(state === 'normal' ? 'restore' : state === 'minimized' ? 'minimize' : 'maximize');
  }
}
