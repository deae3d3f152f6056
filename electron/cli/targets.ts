import { join, relative, resolve, sep } from 'node:path';
import type { Failure } from '../../shared/errors.ts';
import { message } from '../../shared/i18n/index.ts';
import { isTemplate } from '../../shared/lint/template.ts';
import { disk, type FileRef } from '../library/disk.ts';
import { listFolder } from '../library/scan.ts';
import { UsageError } from './usage-error.ts';

export interface Targets {
  /** `shown` is the path as it was given, or the given folder and the way below it. */
  readonly files: readonly FileRef[];
  readonly problems: readonly Failure[];
}

/** The articles that the paths of a command line name, each once, in their order. A template must be named itself. */
export async function findTargets(paths: readonly string[], folder: string): Promise<Targets> {
  if (paths.length === 0) throw new UsageError(message('cli.error.noPath'));
  const files = new Map<string, FileRef>();
  const problems: Failure[] = [];
  const add = (file: FileRef) => {
    if (!files.has(file.path)) files.set(file.path, file);
  };
  for (const given of paths) {
    const path = resolve(folder, given);
    const found = await disk.stat(path).catch(() => null);
    if (!found?.isDirectory()) {
      // A path that names nothing is refused when it is read, in the words for a file.
      add({ path, shown: given });
      continue;
    }
    const root = await disk.realpath(path);
    const listing = await listFolder(disk, root);
    problems.push(...listing.problems);
    for (const article of listing.articles) {
      if (isTemplate(article.shown)) continue;
      const way = relative(root, article.path);
      add({ path: join(path, way), shown: [given.replace(/[/\\]+$/, ''), ...way.split(sep)].join('/') });
    }
  }
  return { files: [...files.values()], problems };
}
