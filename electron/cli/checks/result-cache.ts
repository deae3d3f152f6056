import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Version } from '../../../shared/contract.ts';
import { recall } from '../../../shared/recall.ts';
import type { FileLibrary } from '../../checking/libraries.ts';
import type { FileRef } from '../../library/files/disk.ts';
import { shownPath } from '../../library/folder/locate.ts';
import { readVersion } from '../package.ts';
import type { CheckedFile } from './checked-file.ts';
import { type Asked, answersStill } from './library-questions.ts';

/** What earlier runs found, by article: one small file each, so that a cache grows no larger than its libraries. */
export interface ResultCache {
  /** What was found when the article, its settings and what it asked of its library were as now; else null. */
  read(file: FileRef, version: Version, library: FileLibrary): CheckedFile | null;
  /** Keeps what was found. A cache that cannot be written is no failure: the next run takes longer. */
  keep(file: FileRef, version: Version, library: FileLibrary, checked: CheckedFile, asked: Asked): void;
}

interface Entry {
  readonly key: string;
  readonly asked: Asked;
  readonly checked: Omit<CheckedFile, 'path'>;
}

/** `today` is a part of what an article is checked by: rules judge by the day. */
export function createResultCache(folder: string, today: string): ResultCache {
  const program = `${readVersion()} ${codeOf(import.meta.dirname)}`;
  const settings = new WeakMap<FileLibrary, string>();

  function keyOf(file: FileRef, version: Version, library: FileLibrary): string {
    const own = recall(settings, library, () => JSON.stringify(library.config));
    return digest([program, today, own, shownPath(library.root, file.path), version].join('\n'));
  }

  const placeOf = (file: FileRef, { root }: FileLibrary) =>
    join(folder, digest(root).slice(0, 16), `${digest(file.path).slice(0, 32)}.json`);

  return {
    read(file, version, library) {
      const entry = readEntry(placeOf(file, library));
      if (entry?.key !== keyOf(file, version, library)) return null;
      return answersStill(library.view, entry.asked) ? { path: file.shown, ...entry.checked } : null;
    },
    keep(file, version, library, { path: _, ...checked }, asked) {
      writeEntry(placeOf(file, library), { key: keyOf(file, version, library), asked, checked });
    },
  };
}

/** A digest of the program's own files: another build of the same version may know other rules. */
function codeOf(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) hash.update(`${entry.name}\n`).update(readFileSync(join(folder, entry.name)));
  }
  return hash.digest('hex');
}

/** An entry begins with a line that proves the rest: a file that was damaged or cut short is no entry. */
function readEntry(path: string): Entry | null {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, Math.max(0, end)) === digest(body) ? (JSON.parse(body) as Entry) : null;
  } catch {
    return null;
  }
}

function writeEntry(path: string, entry: Entry): void {
  const body = JSON.stringify(entry);
  const temporary = `${path}.${process.pid}-${threadId}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, `${digest(body)}\n${body}`);
    renameSync(temporary, path);
  } catch {
    // Kept nowhere, and found again the next time.
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Where this user's programs keep what can be made again: `XDG_CACHE_HOME` or `~/.cache`, `~/Library/Caches` on a Mac,
 * `%LOCALAPPDATA%` on Windows. Null where the environment names no home.
 */
export function cacheFolder(env: NodeJS.ProcessEnv, platform = process.platform): string | null {
  const { XDG_CACHE_HOME: xdg, HOME: home, LOCALAPPDATA: local } = env;
  if (platform === 'win32') return local ? join(local, 'Tickmark', 'Cache', 'lint') : null;
  if (xdg) return join(xdg, 'tickmark', 'lint');
  if (!home) return null;
  return platform === 'darwin'
    ? join(home, 'Library', 'Caches', 'Tickmark', 'lint')
    : join(home, '.cache', 'tickmark', 'lint');
}
