import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Talks to a Chromium started with `--remote-debugging-pipe` (Chrome DevTools Protocol, messages ended by NUL). */
export interface DevTools {
  /** Rejects with the browser's own message, or when the browser ends. */
  send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>;
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface Waiting {
  resolve(result: Record<string, unknown>): void;
  reject(error: Error): void;
}

/** The process must have been spawned with pipes at file descriptors 3 and 4. */
export function connectPipe(browser: ChildProcess): DevTools {
  const output = browser.stdio[3] as Writable;
  const input = browser.stdio[4] as Readable;
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: Error | null = null;

  const end = (error: Error) => {
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  browser.once('error', end);
  browser.once('exit', (code, signal) => end(new Error(`the browser ended (${signal ?? code})`)));
  output.on('error', end);

  let partial = '';
  input.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (partial + chunk).split('\0');
    partial = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message) as Answer);
  });

  function receive({ id, result, error }: Answer): void {
    const call = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !call) return;
    waiting.delete(id);
    if (error) call.reject(new Error(error.message));
    else call.resolve(result ?? {});
  }

  return {
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const id = ++last;
        waiting.set(id, { resolve, reject });
        output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
  };
}
