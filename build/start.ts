import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { buildStale } from './build.ts';
import { root } from './targets.ts';

/** The Electron executable of this checkout, or why the desktop window cannot be had on this machine. */
function findElectron(): { readonly path: string } | { readonly missing: string } {
  if (process.platform === 'linux') {
    if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { missing: 'there is no display' };
    if (process.getuid?.() === 0) return { missing: 'it does not run as root' };
  }
  const log = console.log;
  try {
    // Fetches the binary on first use; its own chatter is not for the user.
    console.log = () => {};
    const path = createRequire(import.meta.url)('electron') as string;
    return existsSync(path) ? { path } : { missing: 'its program file is missing' };
  } catch {
    return { missing: 'its binary could not be fetched' };
  } finally {
    console.log = log;
  }
}

const [asked, ...rest] = process.argv.slice(2);
const target = resolve(asked ?? join(root, 'articles'));
await buildStale();
const electron = findElectron();
const command =
  'path' in electron
    ? [electron.path, root, target, ...rest]
    : [process.execPath, join(root, 'out', 'cli', 'tickmark.js'), 'serve', target, ...rest];
if ('missing' in electron) {
  console.log(`No Electron window (${electron.missing}): the same workbench opens in your browser.`);
}
const child = spawn(command[0]!, command.slice(1), { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
