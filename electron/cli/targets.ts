import { join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Failure } from '../../shared/errors.ts';
import { message } from '../../shared/i18n/index.ts';
import { articleName } from '../../shared/library-path.ts';
import { isTemplate } from '../../shared/lint/template.ts';
import { disk, type FileRef } from '../library/files/disk.ts';
import { compareNames, listFolder } from '../library/folder/scan.ts';
import { UsageError } from './usage-error.ts';

export interface Targets {
  /** `shown` is the path as it was given, or the given folder and the way below it. */
  readonly files: readonly FileRef[];
  /** The folders among the paths, absolute. */
  readonly folders: readonly string[];
  readonly problems: readonly Failure[];
}

/**
 * The articles that the paths of a command line name, each once, in their order: files, folders with all below them,
 * and globs; `!glob` leaves out what it matches. A template must be named itself.
 */
export async function findTargets(paths: readonly string[], folder: string): Promise<Targets> {
  const wanted = paths.filter((path) => !path.startsWith('!'));
  if (wanted.length === 0) throw new UsageError(message('cli.error.noPath'));
  const isExcluded = await readExclusions(paths, folder);
  const files = new Map<string, FileRef>();
  const folders: string[] = [];
  const problems: Failure[] = [];
  const add = (file: FileRef) => {
    if (!files.has(file.path) && !isExcluded(file.path)) files.set(file.path, file);
  };
  for (const given of wanted) {
    const path = resolve(folder, given);
    const found = await disk.stat(path).catch(() => null);
    if (found?.isDirectory()) {
      folders.push(path);
      const below = await articlesBelow(path, given);
      if (below.files.length === 0 && below.problems.length === 0) {
        problems.push({ key: 'error.library.empty', data: { path: given } });
      }
      problems.push(...below.problems);
      below.files.forEach(add);
    } else if (!found && isDynamicPattern(slashed(given))) {
      (await matching(given, folder)).forEach(add);
    } else {
      // A path that names nothing is refused when it is read, in the words for a file.
      add({ path, shown: given });
    }
  }
  return { files: [...files.values()], folders, problems };
}

async function articlesBelow(path: string, given: string): Promise<Omit<Targets, 'folders'>> {
  const root = await disk.realpath(path);
  const { articles, problems } = await listFolder(disk, root);
  const files = articles
    .filter(({ shown }) => !isTemplate(shown))
    .map((article) => {
      const way = relative(root, article.path);
      return { path: join(path, way), shown: [given.replace(/[/\\]+$/, ''), ...way.split(sep)].join('/') };
    });
  return { files, problems };
}

const neverRead = ['**/node_modules/**', '**/.git/**', '**/.tickmark/**'];

/** The articles that a glob matches, in natural order. Throws where it matches none: most likely it is mistyped. */
async function matching(pattern: string, folder: string): Promise<readonly FileRef[]> {
  const found = await expand([slashed(pattern)], { cwd: folder, expandDirectories: false });
  const files = found
    .filter((shown) => articleName.test(shown) && !isTemplate(shown))
    .sort(compareNames)
    .map((shown) => ({ path: resolve(folder, shown), shown }));
  if (files.length === 0) throw new UsageError(message('cli.error.noMatch', { pattern }));
  return files;
}

/** What the `!globs` leave out; a folder's name means all below it. */
async function readExclusions(paths: readonly string[], folder: string): Promise<(path: string) => boolean> {
  const patterns = paths.filter((path) => path.startsWith('!')).map((path) => slashed(path.slice(1)));
  if (patterns.length === 0) return () => false;
  const out = new Set(
    (await expand(patterns, { cwd: folder, expandDirectories: true })).map((path) => resolve(folder, path)),
  );
  return (path) => out.has(path);
}

function expand(
  patterns: readonly string[],
  where: { readonly cwd: string; readonly expandDirectories: boolean },
): Promise<string[]> {
  return glob([...patterns], { ...where, ignore: neverRead, followSymbolicLinks: false });
}

/** Globs are written with `/`; on Windows people type `\`, which no file name there can hold. */
const slashed = (path: string) => (sep === '\\' ? path.replaceAll('\\', '/') : path);
