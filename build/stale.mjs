import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a built file is missing or older than the newest source of its rooms. Plain JavaScript: the command
 * line asks this at every start, before anything is loaded that could run TypeScript.
 * @param {string} root
 * @param {string} built
 * @param {readonly string[]} rooms
 */
export function isStale(root, built, rooms) {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return true;
  const sources = ['package-lock.json', join('build', 'targets.ts'), ...rooms];
  return sources.some((source) => newest(join(root, source)) > made);
}

/** @param {string} path @returns {number} */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
