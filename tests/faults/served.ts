import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { root } from '../../build/targets.ts';
import { createHttpBridge } from '../../renderer/host/http-bridge.ts';
import type { Bridge } from '../../shared/contract.ts';

/** The built browser workbench in a process of its own. */
export interface Served {
  readonly process: ChildProcess;
  readonly bridge: Bridge;
  /** Ends it at once, with no chance to tidy up. */
  kill(): Promise<void>;
}

/** `tickmark serve` on a library. @param config where it keeps settings and journal */
export async function startServed(library: string, config: string): Promise<Served> {
  const cli = join(root, 'out', 'cli', 'tickmark.js');
  const child = spawn(process.execPath, [cli, 'serve', '--no-open', library], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TICKMARK_CONFIG_DIR: config },
  });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /http:\S+/.exec(line);
      if (found) resolve(found[0]);
    });
    child.once('exit', () =>
      reject(new Error(`the workbench ended before it was ready: ${said.join('\n')}`)),
    );
  });
  const leave = new AbortController();
  const bridge = createHttpBridge(await transport(address, leave.signal));
  return {
    process: child,
    bridge,
    async kill() {
      const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
      child.kill('SIGKILL');
      leave.abort();
      await gone;
    },
  };
}

/** What a browser lends the page's bridge: requests with the cookie of this run, and the stream of events. */
async function transport(
  address: string,
  signal: AbortSignal,
): Promise<Parameters<typeof createHttpBridge>[0]> {
  const { origin } = new URL(address);
  const entered = await ask(address, { headers: { origin } }, signal);
  const cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  entered.resume();
  const asOurs = (path: string, { method = 'GET', body, headers = {} }: Asked = {}) =>
    ask(new URL(path, origin).href, { method, body, headers: { ...headers, origin, cookie } }, signal);

  class Stream {
    onopen: (() => void) | null = null;
    onerror: (() => void) | null = null;
    onmessage: ((event: { readonly data: string }) => void) | null = null;

    constructor(path: string) {
      this.read(path).catch(() => this.onerror?.());
    }

    private async read(path: string): Promise<void> {
      const response = await asOurs(path);
      this.onopen?.();
      let rest = '';
      for await (const chunk of response.setEncoding('utf8')) {
        const parts = (rest + chunk).split('\n\n');
        rest = parts.pop()!;
        for (const part of parts) {
          if (part.startsWith('data: ')) this.onmessage?.({ data: part.slice('data: '.length) });
        }
      }
    }
  }
  return {
    fetch: (async (path: string, init: Asked) => {
      const response = await asOurs(path, init);
      return { json: async () => JSON.parse(await text(response)) };
    }) as unknown as typeof fetch,
    EventSource: Stream as unknown as typeof EventSource,
  };
}

interface Asked {
  readonly method?: string;
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request on a connection of its own: a kept one may have been closed by the other side, which browsers mend. */
async function ask(
  url: string,
  { method, body, headers }: Asked,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const asking = request(url, { method, headers, signal, agent: false });
  asking.end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return response;
}
