import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { Locale } from '../../shared/i18n/index.ts';
import { defaultSettings, type Settings } from '../../shared/settings.ts';
import type { HostName } from './hosts.ts';
import { chromiumFlags, chromiumPath, openWorkbench, type Workbench } from './workbench.ts';

/*
 * `test` gives every spec a `library` (the path of a folder of its own: a copy of tests/e2e/library, or the `files`
 * of `test.use`) and the `page` of the workbench opened on it, in Korean unless `language` says otherwise. `host`
 * tells where it runs, and `app` is Playwright's handle on the desktop application, in desktop specs only.
 * `start` opens the workbench once more after the first was closed: on the same profile, on the path it is given.
 */

export interface HostOption {
  host: HostName;
}

interface WorkerFixtures extends HostOption {
  /** Debian's Chromium, started for the first spec that needs it. */
  systemBrowser: () => Promise<Browser>;
}

interface Fixtures {
  /** Articles by their path in the library; null: those of tests/e2e/library. */
  files: Readonly<Record<string, string | Uint8Array>> | null;
  language: Locale;
  /** Laid over the default settings before the workbench starts. */
  settings: Partial<Settings>;
  library: string;
  profile: string;
  /** Opens the workbench on a path (the library, if none is given; null: name none). */
  start: (path?: string | null) => Promise<Workbench>;
  workbench: Workbench;
  page: Page;
  app: ElectronApplication;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],
  files: [null, { option: true }],
  language: ['ko', { option: true }],
  settings: [{}, { option: true }],

  systemBrowser: [
    async ({ playwright }, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => {
        browser ??= playwright.chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
        return browser;
      });
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],

  library: async ({ files }, use) => {
    const folder = temporary('library');
    if (files === null) cpSync(join(import.meta.dirname, 'library'), folder, { recursive: true });
    for (const [path, content] of Object.entries(files ?? {})) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    await use(folder);
    await remove(folder);
  },

  profile: async ({ host, language, settings }, use) => {
    const folder = temporary('profile');
    const file = join(folder, host === 'browser' ? 'browser.json' : 'tickmark.json');
    writeFileSync(file, JSON.stringify({ settings: { ...defaultSettings, language, ...settings } }));
    await use(folder);
    await remove(folder);
  },

  start: async ({ host, library, profile, language, systemBrowser }, use, testInfo) => {
    const log: string[] = [];
    const open: Workbench[] = [];
    await use(async (path = library) => {
      const onLog = (line: string) => void log.push(line);
      const workbench = await openWorkbench({ host, path, profile, language, onLog, browser: systemBrowser });
      open.push(workbench);
      return workbench;
    });
    for (const workbench of open) await workbench.close();
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('host.log', { body: log.join('\n'), contentType: 'text/plain' });
    }
  },

  workbench: async ({ start }, use) => use(await start()),
  page: async ({ workbench }, use) => use(workbench.page),
  app: async ({ workbench }, use) => {
    if (!workbench.app)
      throw new Error('the browser host has no application: name the spec desktop*.spec.ts');
    await use(workbench.app);
  },
});

export { expect } from '@playwright/test';

/** A new folder by its real path, as the host will know it. */
function temporary(name: string): string {
  return mkdtempSync(join(realpathSync(tmpdir()), `tickmark-e2e-${name}-`));
}

/** Removes a folder in which a browser that is just ending may still write. */
async function remove(folder: string): Promise<void> {
  const patience = Date.now() + 10_000;
  for (;;) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (Date.now() > patience) throw error;
      await setTimeout(100);
    }
  }
}
