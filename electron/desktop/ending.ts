import type { Host } from '../host.ts';
import type { Log } from '../log.ts';

/** Milliseconds that a save may still take; a disk that has gone must not keep the application for ever. */
const patience = 10_000;

interface EndingApp {
  on(event: 'will-quit', listener: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

/** Lets the host finish the saves that have begun before the application ends. */
export function setUpEnding(app: EndingApp, host: Pick<Host, 'close'>, log: Log): void {
  let ended = false;
  app.on('will-quit', async (event) => {
    if (ended) return;
    event.preventDefault();
    const tooLong = new Promise<void>((resolve) => setTimeout(resolve, patience));
    await Promise.race([host.close(), tooLong]).catch((error: unknown) => log('error', String(error)));
    ended = true;
    app.quit();
  });
}
