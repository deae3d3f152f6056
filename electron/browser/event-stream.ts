import type { ServerResponse } from 'node:http';
import type { EventListener } from '../events.ts';

/** Milliseconds between comments that keep a quiet stream open. */
const heartbeat = 25_000;

/** The pages that listen, as server-sent events: `data: {"name": …, "data": …}`. */
export interface EventStreams {
  add(response: ServerResponse): void;
  readonly send: EventListener;
  close(): void;
}

export function createEventStreams(): EventStreams {
  const open = new Set<ServerResponse>();
  const write = (text: string) => {
    for (const response of open) response.write(text);
  };
  const timer = setInterval(() => write(': still here\n\n'), heartbeat);
  timer.unref();
  return {
    add(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 1000\n\n');
      open.add(response);
      response.once('close', () => open.delete(response));
    },
    send: (name, data) => write(`data: ${JSON.stringify({ name, data })}\n\n`),
    close() {
      clearInterval(timer);
      for (const response of open) response.end();
    },
  };
}
