import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ['chrome.exe', 'msedge.exe'],
};
const unixNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];

/** Where installers put a browser that is not on the PATH. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}

/**
 * The Chromium, Chrome or Edge of this machine, or null: `TICKMARK_CHROMIUM` first, then the PATH, then the usual
 * places. A `TICKMARK_CHROMIUM` that names no file counts as none: the user said which, and another would surprise.
 */
export function findChromium(): string | null {
  const named = process.env.TICKMARK_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) =>
    (names[process.platform] ?? unixNames).map((name) => join(folder, name)),
  );
  return [...onPath, ...usualPlaces()].find((path) => existsSync(path)) ?? null;
}
