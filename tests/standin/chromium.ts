import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Cdp, connect } from './cdp.ts';

export interface Chromium {
  readonly cdp: Cdp;
  /** Ends the browser and waits until it writes no more to its profile. */
  close(): Promise<void>;
}

const flags = [
  '--headless',
  '--screen-info={1920x1200}',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-startup-window',
  '--remote-debugging-pipe',
  // Frames stay in their page's process, where the page's own session sees their requests.
  '--disable-features=IsolateSandboxedIframes',
  '--disable-site-isolation-trials',
  // Whatever slips past the interception finds no host.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/**
 * Starts a headless Chromium without any window. It ends with this process: Chromium quits when its pipe closes.
 * @param forPlaywright also listens on a port and says so on standard error, as Electron does
 */
export function startChromium(
  executable: string,
  profile: string,
  forPlaywright: boolean,
  onGone: () => void,
): Chromium {
  mkdirSync(profile, { recursive: true });
  const port = forPlaywright ? ['--remote-debugging-port=0'] : [];
  const child = spawn(executable, [...flags, ...port, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  child.on('error', (error) => {
    console.error(`stand-in: ${executable} did not start: ${error.message}`);
    onGone();
  });
  relayDebuggerAddress(child);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void closed.then(onGone);
  const cdp = connect(child.stdio[3] as Writable, child.stdio[4] as Readable);
  return {
    cdp,
    async close() {
      await cdp.send('Browser.close').catch(() => {});
      const kill = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await closed;
      clearTimeout(kill);
    },
  };
}

/** Playwright waits for this line; the rest of what Chromium says is noise here. */
function relayDebuggerAddress(child: ChildProcess): void {
  createInterface({ input: child.stderr! }).on('line', (line) => {
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
  });
}
