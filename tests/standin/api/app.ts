import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { allows } from '../events.ts';
import type { Launch } from '../launch.ts';
import { takeLock } from '../single-instance.ts';

/** A window as far as the application's life hangs on it. */
export interface LivingWindow {
  close(): void;
}

/** Electron's `app`: the life of the application, its names and folders. */
export class App extends EventEmitter {
  name: string;
  readonly isPackaged: boolean;
  readonly commandLine: CommandLine;
  readonly windows = new Set<LivingWindow>();
  /** What ends Chromium; set once it runs. */
  closeBrowser: () => Promise<void> = async () => {};

  readonly #launch: Launch;
  readonly #folders = new Map<string, string>();
  readonly #whenReady: Promise<void>;
  #becomeReady = () => {};
  #ready = false;
  #quitting = false;
  #handOver: Promise<void> = Promise.resolve();

  constructor(launch: Launch) {
    super();
    this.#launch = launch;
    this.name = launch.manifest.productName ?? launch.manifest.name;
    this.isPackaged = launch.packaged;
    this.commandLine = new CommandLine(launch.switches);
    this.#whenReady = new Promise((resolve) => {
      this.#becomeReady = resolve;
    });
  }

  /** For the stand-in: Chromium runs and the application's main file has been loaded. */
  becomeReady(): void {
    this.#ready = true;
    this.#becomeReady();
    this.emit('ready', {}, {});
  }

  isReady(): boolean {
    return this.#ready;
  }

  whenReady(): Promise<void> {
    return this.#whenReady;
  }

  get quitting(): boolean {
    return this.#quitting;
  }

  getAppPath = () => this.#launch.appFolder;
  getVersion = () => this.#launch.manifest.version;
  getName = () => this.name;
  getLocale = () => this.getPreferredSystemLanguages()[0] ?? 'en-US';

  /** As on Linux: what LANGUAGE or LANG say. */
  getPreferredSystemLanguages(): string[] {
    const { LANGUAGE, LC_ALL, LANG } = process.env;
    return (LANGUAGE || LC_ALL || LANG || 'en_US')
      .split(':')
      .map((language) => language.split('.')[0]!.replace('_', '-'));
  }

  setPath(name: string, path: string): void {
    this.#folders.set(name, path);
  }

  getPath(name: string): string {
    const set = this.#folders.get(name);
    if (set) return set;
    const userData = () =>
      this.#launch.switches.get('user-data-dir') ?? join(this.getPath('appData'), this.name);
    switch (name) {
      case 'home':
        return homedir();
      case 'temp':
        return tmpdir();
      case 'exe':
        return process.execPath;
      case 'appData':
        return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
      case 'userData':
      case 'sessionData':
        return userData();
      case 'logs':
        return join(this.getPath('userData'), 'logs');
      case 'documents':
      case 'desktop':
      case 'downloads':
        return join(homedir(), name[0]!.toUpperCase() + name.slice(1));
      default:
        throw new Error(`Failed to get '${name}' path`);
    }
  }

  requestSingleInstanceLock(data: unknown = {}): boolean {
    const lock = takeLock(
      this.getPath('userData'),
      { argv: process.argv, cwd: process.cwd(), data },
      (other) => this.emit('second-instance', {}, other.argv, other.cwd, other.data),
    );
    this.#handOver = lock.handedOver;
    return lock.taken;
  }

  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() must be called before app is ready');
  }

  // What a desktop shell would do with these cannot be seen here.
  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  showAboutPanel(): void {}
  addRecentDocument(): void {}
  clearRecentDocuments(): void {}

  focus(): void {}

  quit(): void {
    if (this.#quitting && this.windows.size > 0) return;
    this.#quitting = true;
    if (!allows(this, 'before-quit')) this.keepRunning();
    else if (this.windows.size === 0) this.#finish();
    else for (const window of [...this.windows]) window.close();
  }

  /** For windows: one of them stays, so the application does. */
  keepRunning(): void {
    this.#quitting = false;
  }

  /** For windows: one of them has closed. */
  windowClosed(window: LivingWindow): void {
    this.windows.delete(window);
    if (this.windows.size > 0) return;
    if (this.#quitting) this.#finish();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    void this.#end(code);
  }

  #finish(): void {
    if (allows(this, 'will-quit')) this.exit();
    else this.keepRunning();
  }

  async #end(code: number): Promise<void> {
    await this.#handOver;
    await this.closeBrowser();
    process.exit(code);
  }
}

class CommandLine {
  readonly #switches: Map<string, string>;

  constructor(switches: ReadonlyMap<string, string>) {
    this.#switches = new Map(switches);
  }

  appendSwitch = (name: string, value = '') => void this.#switches.set(name, value);
  hasSwitch = (name: string) => this.#switches.has(name);
  getSwitchValue = (name: string) => this.#switches.get(name) ?? '';
}
