import type { Bridge, Reply } from '../../shared/contract.ts';
import { createListeners } from '../../shared/listeners.ts';
import { createStore, type Readable } from '../store.ts';

export interface HttpBridge extends Bridge {
  /** False while the host does not answer: it was stopped, or the computer slept. */
  readonly connected: Readable<boolean>;
}

interface Transport {
  readonly fetch: typeof fetch;
  readonly EventSource: typeof EventSource;
}

/**
 * The bridge of the browser workbench: `POST call/NAME` and one event stream, both relative to the page. What
 * proves that the page may ask is the cookie of this run: no address ever carries it.
 */
export function createHttpBridge(transport: Transport = globalThis): HttpBridge {
  const connected = createStore(true);
  const listeners = createListeners<[name: string, data: unknown]>();

  const stream = new transport.EventSource('events');
  stream.onopen = () => connected.set(true);
  stream.onerror = () => connected.set(false);
  stream.onmessage = (event: MessageEvent<string>) => {
    const { name, data } = JSON.parse(event.data) as { name: string; data: unknown };
    listeners.tell(name, data);
  };

  return {
    connected,
    async call(name, args): Promise<Reply> {
      // A call tells sooner than the stream, which may hang on for a while.
      try {
        const reply = await ask(name, args);
        connected.set(true);
        return reply;
      } catch (error) {
        connected.set(false);
        throw error;
      }
    },
    on: listeners.add,
  };

  async function ask(name: string, args: unknown): Promise<Reply> {
    const response = await transport.fetch(`call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args),
    });
    return (await response.json()) as Reply;
  }
}
