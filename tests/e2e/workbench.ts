import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type Browser, type ElectronApplication, type Page } from '@playwright/test';
import { findChromium } from '../../electron/export/find-chromium.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import { type HostName, root } from './hosts.ts';

/** A running workbench. */
export interface Workbench {
  readonly page: Page;
  /** The desktop application; null in the browser host. */
  readonly app: ElectronApplication | null;
  /** Ends it, whatever is unsaved. */
  close(): Promise<void>;
  /** Ends the host as a crash does: at once, with nothing put in order. */
  kill(): Promise<void>;
}

export interface Opening {
  readonly host: HostName;
  /** The folder or file to open; null: none is named. */
  readonly path: string | null;
  /** Where settings and the browser's own data are kept. */
  readonly profile: string;
  readonly language: Locale;
  /** Takes what the host writes to its standard error. */
  onLog(line: string): void;
  browser(): Promise<Browser>;
}

export function openWorkbench(opening: Opening): Promise<Workbench> {
  return opening.host === 'browser' ? openInBrowser(opening) : openOnDesktop(opening);
}

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function chromiumPath(): string {
  const path = findChromium();
  if (!path) throw new Error('no Chromium, Chrome or Edge: `npm test` says how to get one');
  return path;
}

async function openOnDesktop({ host, path, profile, onLog }: Opening): Promise<Workbench> {
  const app = await _electron.launch({
    args: [root, ...(path === null ? [] : [path]), `--user-data-dir=${profile}`],
    cwd: root,
    colorScheme: null,
    env: desktopEnvironment(host),
  });
  relay(app.process().stderr!, onLog);
  const page = await app.firstWindow();
  await rendered(page);
  return {
    page,
    app,
    async close() {
      await app.evaluate((electron) => electron.app.exit(0)).catch(() => {});
      await app.close();
    },
    async kill() {
      const ended = once(app.process(), 'exit');
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}

/** What a desktop host is started with; the stand-in takes Electron's place for Playwright and in a shell alike. */
export function desktopEnvironment(host: HostName): Record<string, string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (host !== 'standin') return env;
  process.env.ELECTRON_OVERRIDE_DIST_PATH = join(root, 'out', 'standin');
  return { ...env, TICKMARK_CHROMIUM: chromiumPath() };
}

async function openInBrowser({ path, profile, language, onLog, browser }: Opening): Promise<Workbench> {
  const server = spawn(
    process.execPath,
    [join(root, 'out', 'cli', 'tickmark.js'), 'serve', '--no-open', ...(path === null ? [] : [path])],
    {
      cwd: root,
      // What a test throws away goes to a trash of its own.
      env: { ...process.env, TICKMARK_CONFIG_DIR: profile, XDG_DATA_HOME: profile },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  relay(server.stderr, onLog);
  const ended = once(server, 'close');
  const address = await Promise.race([
    firstAddress(server.stdout),
    ended.then(([code]) => {
      throw new Error(`tickmark serve ended with ${String(code)}`);
    }),
  ]);
  const context = await (await browser()).newContext({
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
    viewport: { width: 1360, height: 860 },
  });
  const page = await context.newPage();
  await page.goto(address);
  await rendered(page);
  return {
    page,
    app: null,
    async close() {
      await context.close();
      server.kill('SIGTERM');
      await ended;
    },
    async kill() {
      server.kill('SIGKILL');
      await ended;
      await context.close();
    },
  };
}

async function firstAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('tickmark serve said no address');
}

function relay(output: NodeJS.ReadableStream, onLog: (line: string) => void): void {
  createInterface({ input: output }).on('line', onLog);
}

/** The page has drawn something: its own first words, or why it cannot start. */
async function rendered(page: Page): Promise<void> {
  await page.locator('#root > *').first().waitFor();
}
