import type { Client } from '../../shared/contract.ts';

/** Tells the writer, and the host's log, of what went wrong where nobody was there to hear it. */
export function reportFaults(window: Window, client: Client, fail: (error: unknown) => void): void {
  const report = (error: unknown) => {
    fail(error);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    client.call('log.write', { level: 'error', message: text.slice(0, 4000) }).catch(() => {
      // Where the host is gone, the writer has been told all the same.
    });
  };
  // Without an error it is only the browser's note on a late layout.
  window.addEventListener('error', ({ error }) => error && report(error));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}
