import { decode, encode, type Wire } from '../wire.ts';
import { joinWorlds } from './worlds.ts';

/** What a page tells the stand-in. */
export type FromPage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: Wire }
  | { readonly kind: 'send'; readonly channel: string; readonly args: Wire }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'preload-error'; readonly message: string };

/** What the stand-in tells a page. */
export type ToPage =
  | { readonly kind: 'result'; readonly id: number; readonly ok: Wire }
  | { readonly kind: 'result'; readonly id: number; readonly error: string }
  | { readonly kind: 'message'; readonly channel: string; readonly args: Wire };

type Preload = (require: (id: string) => unknown, module: object, exports: object) => void;
type Listener = (event: object, ...args: unknown[]) => void;

declare global {
  /** Chromium's binding to the stand-in: it exists in this world alone. */
  var standinHost: (message: string) => void;
  var standinReceive: (message: ToPage) => void;
}

/** Runs a preload script as a sandboxed, isolated one: it can require `electron` and nothing that reaches Node. */
export function start(secret: string, preload: Preload): void {
  // A preload runs in the main frame only.
  if (window.parent !== window) return;
  const tell = (message: FromPage) => standinHost(JSON.stringify(message));
  const main = joinWorlds(`${secret}.isolated`, `${secret}.main`, () => {
    throw new Error('the page exposes nothing to its preload');
  });
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: unknown) => main.expose(name, api) },
    ipcRenderer: createIpcRenderer(tell),
  };
  watchLinks(secret, (url) => tell({ kind: 'open', url }));
  const require = (id: string) => {
    if (id === 'electron') return electron;
    throw new Error(`module not found: ${id}`);
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports);
  } catch (error) {
    tell({ kind: 'preload-error', message: String(error) });
  }
}

function createIpcRenderer(tell: (message: FromPage) => void) {
  const listeners = new Map<string, Set<Listener>>();
  const calls = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastCall = 0;

  globalThis.standinReceive = (message) => {
    if (message.kind === 'message') {
      const args = decode(message.args) as unknown[];
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({ sender: ipc }, ...args);
      return;
    }
    const call = calls.get(message.id);
    calls.delete(message.id);
    if ('error' in message) call?.reject(new Error(message.error));
    else call?.resolve(decode(message.ok));
  };

  const ipc = {
    invoke(channel: string, ...args: unknown[]) {
      lastCall++;
      const id = lastCall;
      const packed = encode(args);
      return new Promise((resolve, reject) => {
        calls.set(id, { resolve, reject });
        tell({ kind: 'invoke', id, channel, args: packed });
      });
    },
    send: (channel: string, ...args: unknown[]) => tell({ kind: 'send', channel, args: encode(args) }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return ipc;
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
      return ipc;
    },
  };
  return ipc;
}

/** Every way in which a page asks for another window, since Chromium's own popups cannot be vetoed from outside. */
function watchLinks(secret: string, open: (url: string) => void): void {
  addEventListener(`${secret}.open`, (event) => open((event as CustomEvent<string>).detail));
  for (const kind of ['click', 'auxclick'] as const) {
    addEventListener(kind, (event) => {
      const link = (event.composedPath()[0] as Element | undefined)?.closest?.('a[href]');
      if (event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
      const elsewhere = link.target !== '' && link.target !== '_self';
      if (!elsewhere && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
      event.preventDefault();
      open(link.href);
    });
  }
}
