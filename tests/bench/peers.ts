import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { outDir } from '../../build/targets.ts';

/** What Tickmark is measured against. Kept out of package.json: only the bench needs them. */
const peers = {
  // Not 6.65.7, which is CodeMirror 5 under a newer number.
  codemirror: '6.0.2',
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-markdown': '15.8.0',
  'textlint-rule-sentence-length': '5.2.1',
  'textlint-rule-no-todo': '2.0.1',
  markdownlint: '0.40.0',
  // 0.24 wants Node 22.
  'markdownlint-cli2': '0.22.1',
  textlint: '15.8.0',
  'textlint-rule-max-comma': '4.0.0',
  'textlint-rule-terminology': '5.2.16',
  'textlint-rule-prh': '6.1.0',
} as const;

const home = join(outDir, 'bench', 'peers');

/** The folder in which the peers are installed; fetches them from the npm registry the first time. */
export function installPeers(): string {
  const manifest = join(home, 'package.json');
  const wanted = `${JSON.stringify({ private: true, dependencies: peers }, null, 2)}\n`;
  if (existsSync(join(home, 'node_modules')) && readFileSync(manifest, 'utf8') === wanted) return home;
  mkdirSync(home, { recursive: true });
  writeFileSync(manifest, wanted);
  console.log('fetching the peers to measure against (once)');
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) throw new Error('the peers of the bench could not be installed');
  return home;
}

/** Loads a peer by its package name. */
export async function loadPeer<T>(name: keyof typeof peers | `${keyof typeof peers}/${string}`): Promise<T> {
  const require = createRequire(join(installPeers(), 'package.json'));
  return (await import(require.resolve(name))) as T;
}
