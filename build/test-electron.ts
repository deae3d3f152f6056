import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from './build.ts';
import { run, tool } from './run.ts';
import { root } from './targets.ts';

// The same specs as `npm test` runs under the stand-in, on a real Electron. On Linux without a display, run it
// under `xvfb-run -a`.
if (!existsSync(join(root, 'node_modules', 'electron', 'dist', 'version'))) {
  console.error(
    'Electron has no binary here. Run `npx install-electron` where GitHub can be reached, then again.',
  );
  process.exit(2);
}
await buildStale();
process.exitCode = await run({
  title: 'end-to-end tests on Electron',
  command: tool(
    '@playwright/test',
    'cli.js',
    'test',
    '--config',
    join(root, 'tests', 'e2e', 'playwright.config.ts'),
    '--project=electron',
  ),
});
