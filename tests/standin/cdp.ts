import type { Readable, Writable } from 'node:stream';

/** Values of Chromium's DevTools protocol: its documentation names the fields. */
export type Fields = Readonly<Record<string, unknown>>;

type Listener = (params: Fields) => void;

/** One conversation with Chromium: with the browser itself, or with one page. */
export interface CdpSession {
  send(method: string, params?: Fields): Promise<Fields>;
  on(method: string, listener: Listener): void;
}

export interface Cdp extends CdpSession {
  session(id: string): CdpSession;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Fields;
  readonly result?: Fields;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Pending {
  readonly method: string;
  resolve(result: Fields): void;
  reject(error: Error): void;
}

/** Speaks the DevTools protocol over Chromium's pipe: JSON messages, each ended by a zero byte. */
export function connect(toBrowser: Writable, fromBrowser: Readable): Cdp {
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, Listener[]>();
  let lastId = 0;
  let ended = false;

  const send = (sessionId: string, method: string, params: Fields = {}) =>
    new Promise<Fields>((resolve, reject) => {
      if (ended) return reject(new Error(`${method}: Chromium has gone`));
      lastId++;
      pending.set(lastId, { method, resolve, reject });
      const message = { id: lastId, method, params, ...(sessionId && { sessionId }) };
      toBrowser.write(`${JSON.stringify(message)}\0`);
    });

  const on = (sessionId: string, method: string, listener: Listener) => {
    const key = `${sessionId} ${method}`;
    listeners.set(key, [...(listeners.get(key) ?? []), listener]);
  };

  const receive = ({ id, method, params = {}, result, error, sessionId = '' }: Message) => {
    if (id === undefined) {
      for (const listener of listeners.get(`${sessionId} ${method}`) ?? []) listener(params);
      return;
    }
    const waiting = pending.get(id);
    pending.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result ?? {});
  };

  let rest = '';
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message) as Message);
  });
  fromBrowser.on('close', () => {
    ended = true;
    for (const { method, reject } of pending.values()) reject(new Error(`${method}: Chromium has gone`));
    pending.clear();
  });
  toBrowser.on('error', () => {});

  const session = (id: string): CdpSession => ({
    send: (method, params) => send(id, method, params),
    on: (method, listener) => on(id, method, listener),
  });
  return { ...session(''), session };
}
