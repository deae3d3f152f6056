import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { HostOption } from './fixtures.ts';
import { availableHosts, type HostName, root } from './hosts.ts';

/** Specs of what only some hosts have; every other spec runs in all of them. */
const desktopOnly = /desktop[^/]*\.spec\.ts$/;
const browserOnly = /browser[^/]*\.spec\.ts$/;
/** A packaged application with a real Electron refuses to be driven from outside: its fuses see to that. */
const standinOnly = /packaged[^/]*\.spec\.ts$/;

const ignored: Record<HostName, RegExp[]> = {
  browser: [desktopOnly],
  standin: [browserOnly],
  electron: [browserOnly, standinOnly],
};

export default defineConfig<object, HostOption>({
  testDir: '.',
  outputDir: join(root, 'test-results'),
  workers: 1,
  timeout: 40_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // On a shared CI machine a browser may stall for seconds; what passes only at the second try is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: { screenshot: 'only-on-failure' },
  projects: availableHosts().map((host) => ({
    name: host,
    use: { host },
    testIgnore: ignored[host],
  })),
});
