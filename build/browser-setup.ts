import { spawnSync } from 'node:child_process';
import { findChromium } from '../electron/export/find-chromium.ts';
import { type DebianPackage, ensurePackages, hasCommand } from './debian.ts';

/** What the end-to-end tests need from Debian: a browser, Korean and emoji fonts, and a reader of PDF text. */
const packages: readonly DebianPackage[] = [
  { name: 'chromium', present: () => findChromium() !== null },
  { name: 'fonts-noto-cjk', present: () => hasFont('Noto Sans CJK KR') },
  { name: 'fonts-noto-color-emoji', present: () => hasFont('Noto Color Emoji') },
  { name: 'poppler-utils', present: () => hasCommand('pdftotext', '-v') },
];

function hasFont(family: string): boolean {
  const list = spawnSync('fc-list', [`:family=${family}`], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/**
 * Makes sure that this machine can run the end-to-end tests; on Debian it installs what is missing. The result is
 * null, or one line that says what to do by hand.
 */
export function ensureBrowser(): string | null {
  if (process.platform !== 'linux') {
    return findChromium()
      ? null
      : 'The end-to-end tests need Chrome, Chromium or Edge: install one, or name it in TICKMARK_CHROMIUM.';
  }
  const way = ensurePackages(packages, 'the end-to-end tests');
  return way && `The end-to-end tests need Chromium, the Noto fonts and pdftotext. Install: ${way}`;
}
