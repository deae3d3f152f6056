import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { root, targets } from './targets.ts';

// Rebuilds the page and the host whenever a source changes and serves the result: reload the browser to see it.
for (const name of ['cli', 'page'] as const) {
  const { config } = targets[name];
  await build({ ...config, build: { ...config.build, watch: {} } });
}
const target = resolve(process.argv[2] ?? join(root, 'articles'));
const server = spawn(
  process.execPath,
  ['--watch', join(root, 'out', 'cli', 'tickmark.js'), 'serve', target],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
