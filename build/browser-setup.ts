import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../electron/export/find-chromium.ts';

/** What the end-to-end tests need from Debian: a browser, Korean and emoji fonts, and a reader of PDF text. */
const packages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji', 'poppler-utils'] as const;

const probes: readonly { readonly present: () => boolean; readonly name: (typeof packages)[number] }[] = [
  { name: 'chromium', present: () => findChromium() !== null },
  { name: 'fonts-noto-cjk', present: () => hasFont('Noto Sans CJK KR') },
  { name: 'fonts-noto-color-emoji', present: () => hasFont('Noto Color Emoji') },
  { name: 'poppler-utils', present: () => spawnSync('pdftotext', ['-v']).error === undefined },
];

function hasFont(family: string): boolean {
  const list = spawnSync('fc-list', [`:family=${family}`], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/**
 * Makes sure that this machine can run the end-to-end tests; on Debian it installs what is missing, as root or
 * by a sudo that asks nothing. The result is null, or one line that says what to do by hand.
 */
export function ensureBrowser(): string | null {
  if (process.platform !== 'linux') {
    return findChromium()
      ? null
      : 'The end-to-end tests need Chrome, Chromium or Edge: install one, or name it in TICKMARK_CHROMIUM.';
  }
  const missing = probes.filter((probe) => !probe.present()).map((probe) => probe.name);
  if (missing.length === 0) return null;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const way = `The end-to-end tests need ${missing.join(', ')}. Install: sudo sh -c '${install}'`;
  if (!existsSync('/usr/bin/apt-get')) return way;
  const asRoot = process.getuid?.() === 0 ? ['sh', '-c'] : ['sudo', '-n', 'sh', '-c'];
  console.log(`installing ${missing.join(', ')} (Debian packages, needed by the end-to-end tests)`);
  const [command, ...args] = asRoot as [string, ...string[]];
  const run = spawnSync(command, [...args, install], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return run.status === 0 && probes.every((probe) => probe.present()) ? null : way;
}
