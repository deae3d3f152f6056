// `npm run tickmark -- …`: the command line of this checkout, built anew when its sources changed.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isStale } from './stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'out', 'cli', 'tickmark.js');
if (isStale(root, cli, ['electron', 'shared'])) {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  // What the command prints on standard output is for other programs: the build speaks on standard error.
  const built = spawnSync(process.execPath, [tsx, join(root, 'build', 'build.ts'), 'cli'], {
    stdio: ['ignore', 2, 2],
  });
  if (built.status !== 0) process.exit(2);
}
await import(pathToFileURL(cli).href);
