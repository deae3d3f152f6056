import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { outDir, root, targets } from './targets.ts';

// Rebuilds the page and the host whenever a source changes. A new page shows when the browser reloads; a new host
// starts at an address of its own, which it prints.

/** Builds a target now and after each change of its sources; resolves when the first build is over. */
async function watch(name: 'cli' | 'page', onBuilt: () => void): Promise<void> {
  const { config } = targets[name];
  const watcher = await build({ ...config, build: { ...config.build, watch: {} } });
  if (!('on' in watcher)) throw new Error('Vite built once and does not watch');
  await new Promise<void>((first) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(`${name}: ${event.error.message}`);
      if (event.code !== 'END') return;
      console.log(`${name}: built`);
      first();
      onBuilt();
    });
  });
}

const target = resolve(process.argv[2] ?? join(root, 'articles'));
let host: ChildProcess | null = null;

function startHost(...options: readonly string[]): void {
  const started = spawn(process.execPath, [join(outDir, 'cli', 'tickmark.js'), 'serve', target, ...options], {
    stdio: 'inherit',
  });
  host = started;
  started.on('exit', (code) => {
    // A host that was not replaced has ended by itself: its own message says why.
    if (host === started) process.exit(code ?? 1);
  });
}

function restartHost(): void {
  if (!host) return;
  const old = host;
  startHost('--no-open');
  old.kill();
}

await Promise.all([watch('page', () => {}), watch('cli', restartHost)]);
startHost();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    host?.kill();
    process.exit(0);
  });
}
