import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Failure } from '../../shared/errors.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import type { LintConfig } from '../../shared/lint/lint-config.ts';
import { recall } from '../../shared/recall.ts';
import { spellingLanguages } from '../../shared/spelling/words.ts';
import { disk } from '../library/files/disk.ts';
import { configName, type LoadedConfig, loadConfig } from '../library/folder/config.ts';
import { createFolderView, type FolderView } from './folder-view.ts';

/** What an article is checked against that is given by its path: on the command line, in another editor. */
export interface FileLibrary {
  readonly root: string;
  /** Whether what stands in its subfolders belongs to it. */
  readonly deep: boolean;
  readonly view: FolderView;
  readonly config: LintConfig;
}

export interface Libraries {
  /**
   * The library of a file (an absolute path): the nearest folder above with a config, else the outermost folder that was
   * named with it inside, else its own.
   */
  of(path: string): Promise<FileLibrary>;
  /** What is wrong with the configs that were read. */
  problems(): readonly Failure[];
}

/**
 * With `config`, every file is checked by those settings, whatever its library says; with `spelling`, that of all
 * languages is checked as well. `folders`: those that were named, absolute paths.
 */
export function createLibraries(
  config: LintConfig | null,
  locale: Locale,
  options: { readonly spelling?: boolean; readonly folders?: readonly string[] } = {},
): Libraries {
  const byFolder = new Map<string, Promise<FileLibrary>>();
  const byRoot = new Map<string, Promise<FileLibrary>>();
  const problems: Failure[] = [];

  async function load(root: string, { deep }: { readonly deep: boolean }): Promise<FileLibrary> {
    const own: LoadedConfig = config
      ? { config, problems: [] }
      : await loadConfig(disk, root, locale, join(root, configName));
    problems.push(...own.problems);
    const settled = options.spelling ? { ...own.config, spelling: [...spellingLanguages] } : own.config;
    return { root, deep, view: createFolderView(root, { deep }), config: settled };
  }

  function find(folder: string): Promise<FileLibrary> {
    const above = nearestWithConfig(folder) ?? outermost(options.folders ?? [], folder);
    const root = above ?? folder;
    return recall(byRoot, root, () => load(root, { deep: above !== null }));
  }

  return {
    of(path) {
      const folder = dirname(path);
      return recall(byFolder, folder, () => find(folder));
    },
    problems: () => problems,
  };
}

function nearestWithConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, configName))) return at;
    if (at === dirname(at)) return null;
  }
}

/** A folder that is opened whole is a library, as in the workbench, even while it has no settings of its own. */
function outermost(folders: readonly string[], folder: string): string | null {
  const around = folders.filter(
    (one) => folder === one || folder.startsWith(one.endsWith(sep) ? one : one + sep),
  );
  return around.toSorted((a, b) => a.length - b.length)[0] ?? null;
}
