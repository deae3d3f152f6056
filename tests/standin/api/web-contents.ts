import { EventEmitter } from 'node:events';
import { fromChromium, toChromium } from '../addresses.ts';
import type { CdpSession, Fields } from '../cdp.ts';
import { preventable } from '../events.ts';
import type { FromPage, ToPage } from '../page/isolated-world.ts';
import { openTarget, type Target } from '../target.ts';
import { decode, encode } from '../wire.ts';
import type { Electron } from './electron.ts';

export interface WebPreferences {
  readonly preload?: string;
  readonly contextIsolation?: boolean;
  readonly sandbox?: boolean;
  readonly nodeIntegration?: boolean;
  readonly javascript?: boolean;
}

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** A frame as `event.senderFrame` and `webContents.mainFrame` show it. */
interface MainFrame {
  readonly url: string;
  readonly parent: null;
}

/** Electron's `WebContents`: one page of Chromium. Calls made before it exists wait for it. */
export class WebContents extends EventEmitter {
  static readonly all = new Set<WebContents>();

  static fromDevToolsTargetId = (id: string) =>
    [...WebContents.all].find((contents) => contents.#targetId === id);
  static getAllWebContents = () => [...WebContents.all];

  readonly session;
  readonly mainFrame: MainFrame;
  readonly #electron: Electron;
  readonly #target: Promise<Target>;
  #targetId: string | undefined;
  #url = '';
  /** Where the application itself has sent the page: no navigation that could be refused. */
  #expected: string | undefined;
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #destroyed = false;

  constructor(electron: Electron, preferences: WebPreferences, size: { width: number; height: number }) {
    super();
    this.#electron = electron;
    this.session = electron.session.defaultSession;
    const url = () => this.getURL();
    this.mainFrame = {
      get url() {
        return url();
      },
      parent: null,
    };
    this.#target = openTarget(electron.cdp, { ...size, ...preferences }).then((target) => {
      this.#targetId = target.id;
      this.#listen(target);
      return target;
    });
    this.#target.catch((error: Error) => console.error(`stand-in: no page: ${error.message}`));
    WebContents.all.add(this);
    electron.app.emit('web-contents-created', {}, this);
  }

  getURL = () => fromChromium(this.#url);
  isDestroyed = () => this.#destroyed;

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  async loadURL(url: string): Promise<void> {
    const { session } = await this.#target;
    const address = toChromium(url);
    await this.session.settlePermissions(this.#electron.cdp, this, address);
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()));
    this.#expected = address;
    const { errorText } = await session.send('Page.navigate', { url: address });
    if (errorText) throw new Error(`${String(errorText)} loading '${url}'`);
    await loaded;
  }

  reload(): void {
    void this.#target.then(({ session }) => session.send('Page.reload'));
  }

  /** As in Electron: fire and forget; a page that is not there hears nothing. */
  send(channel: string, ...args: unknown[]): void {
    this.#tell({ kind: 'message', channel, args: encode(args) });
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const { session } = await this.#target;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`Script failed to execute: ${JSON.stringify(result)}`);
    return (result as Fields).value;
  }

  async printToPDF(options: Fields): Promise<Buffer> {
    const { session } = await this.#target;
    const { pageSize = 'Letter', ...rest } = options;
    const sizes: Fields = { A4: [8.27, 11.7], Letter: [8.5, 11] };
    const size = sizes[String(pageSize)] as [number, number] | undefined;
    if (!size) throw new Error(`stand-in: no page size ${String(pageSize)}`);
    const { data } = await session.send('Page.printToPDF', {
      ...rest,
      paperWidth: size[0],
      paperHeight: size[1],
    });
    return Buffer.from(data as string, 'base64');
  }

  /** For windows: their size, in CSS pixels. */
  resize(width: number, height: number): void {
    this.#target.then((target) => target.resize(width, height)).catch(() => {});
  }

  /** For windows: the theme of the system. */
  setColorScheme(value: 'light' | 'dark'): void {
    const features = [{ name: 'prefers-color-scheme', value }];
    this.#target
      .then(({ session }) => session.send('Emulation.setEmulatedMedia', { features }))
      .catch(() => {});
  }

  close({ waitForBeforeUnload = false } = {}): void {
    this.emit('standin-close', waitForBeforeUnload);
  }

  /** For windows: whether a `beforeunload` listener of the page objects. */
  async objectsToUnload(): Promise<boolean> {
    return (await this.executeJavaScript(`(() => {
      const event = document.createEvent('BeforeUnloadEvent');
      event.initEvent('beforeunload', false, true);
      dispatchEvent(event);
      return event.defaultPrevented || Boolean(event.returnValue);
    })()`)) as boolean;
  }

  async destroy(): Promise<void> {
    if (this.#destroyed) return;
    this.#destroyed = true;
    WebContents.all.delete(this);
    this.emit('destroyed');
    await this.#target.then((target) => target.close()).catch(() => {});
  }

  #listen({ id, session, onPage }: Target): void {
    session.on('Page.frameNavigated', ({ frame }) => {
      const { parentId, url } = frame as { parentId?: string; url: string };
      if (!parentId) this.#url = url;
    });
    session.on('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    session.on('Page.loadEventFired', () => {
      if (this.#url !== 'about:blank') this.emit('did-finish-load', {});
    });
    session.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 }),
    );
    session.on('Fetch.requestPaused', (paused) => {
      this.#answer(session, id, paused).catch((error: Error) => {
        if (!this.#destroyed) console.error(`stand-in: ${error.message}`);
      });
    });
    onPage((message) => void this.#hear(message));
  }

  async #answer(session: CdpSession, mainFrameId: string, paused: Fields): Promise<void> {
    const { url } = paused.request as { url: string };
    const isMainFrame = paused.frameId === mainFrameId;
    if (paused.resourceType === 'Document' && !this.#mayNavigate(url, isMainFrame)) {
      await session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' });
      return;
    }
    await this.#electron.protocol.answer(session, paused);
  }

  /** A reload stays where it is, so it is none of the navigations that an application is asked about. */
  #mayNavigate(url: string, isMainFrame: boolean): boolean {
    if (isMainFrame && (url === this.#expected || url === this.#url)) {
      this.#expected = undefined;
      return true;
    }
    const wish = preventable({ url: fromChromium(url), isMainFrame });
    this.emit('will-frame-navigate', wish);
    if (isMainFrame && !wish.defaultPrevented) this.emit('will-navigate', wish);
    return !wish.defaultPrevented;
  }

  async #hear(message: FromPage): Promise<void> {
    const event = { sender: this, senderFrame: this.mainFrame };
    switch (message.kind) {
      case 'open':
        if (this.#openHandler({ url: fromChromium(message.url) }).action !== 'deny') {
          this.emit('standin-open', fromChromium(message.url));
        }
        return;
      case 'preload-error':
        console.error(`stand-in: the preload script failed: ${message.message}`);
        this.emit('preload-error', {}, '', new Error(message.message));
        return;
      case 'send':
        this.#electron.ipcMain.emit(message.channel, event, ...(decode(message.args) as unknown[]));
        return;
      case 'invoke':
        this.#tell(await this.#invoke(message, event));
    }
  }

  async #invoke(
    { id, channel, args }: Extract<FromPage, { kind: 'invoke' }>,
    event: object,
  ): Promise<ToPage> {
    try {
      const result = await this.#electron.ipcMain.invoke(channel, event, decode(args) as unknown[]);
      return { kind: 'result', id, ok: encode(result) };
    } catch (error) {
      return { kind: 'result', id, error: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  }

  #tell(message: ToPage): void {
    void this.#target.then((target) => target.tell(message)).catch(() => {});
  }
}
