import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { anchorsOf } from '../../shared/article/anchors.ts';
import { readArticle } from '../../shared/article/article.ts';
import { readSummary } from '../../shared/article/summary.ts';
import { maxFileBytes } from '../../shared/contract.ts';
import { articleName } from '../../shared/library-path.ts';
import type { LibraryView } from '../../shared/lint/rule.ts';
import { recall } from '../../shared/recall.ts';
import { decode } from '../library/files/encoding.ts';

interface Names {
  /** From a name in NFC to the name on disk. */
  readonly raw: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

/** A folder as the rules see it. */
export interface FolderView extends LibraryView {
  /** Names, sizes and dates of the articles: while it stays the same, so do their titles. */
  readonly listing: string;
  /** Changes whenever a program writes the file at a library path; empty where it cannot be seen. */
  stamp(path: string): string;
}

/**
 * A folder as the rules see it, read as far as they ask: most articles of a run have no broken link, and then no
 * title of another article is wanted. With `deep`, articles in subfolders are suggested too.
 */
export function createFolderView(root: string, { deep }: { readonly deep: boolean }): FolderView {
  const listed = new Map<string, Names>();
  const anchors = new Map<string, { readonly stamp: string; readonly found: ReadonlySet<string> | null }>();
  let articles: LibraryView['articles'] | undefined;
  let listing: string | undefined;

  const names = (folder: string): Names => recall(listed, folder, () => readNames(folder));

  function files(folder: string, shown: string): { readonly path: string; readonly file: string }[] {
    const { raw, folders } = names(folder);
    const here = [...raw].filter(([name]) => articleName.test(name) && !folders.includes(name));
    const below = deep ? folders.filter((name) => !name.startsWith('.') && name !== 'node_modules') : [];
    return [
      ...here.map(([name, onDisk]) => ({ path: shown + name, file: join(folder, onDisk) })),
      ...below.flatMap((name) => files(join(folder, raw.get(name)!), `${shown}${name}/`)),
    ];
  }

  /** Where a library path stands on the disk, in the spelling of its names there; null where nothing does. */
  function placeOf(path: string): string | null {
    let folder = root;
    for (const name of path.normalize('NFC').split('/')) {
      const onDisk = names(folder).raw.get(name);
      if (onDisk === undefined) return null;
      folder = join(folder, onDisk);
    }
    return folder;
  }

  return {
    has: (path) => placeOf(path) !== null,
    anchors(path) {
      const place = articleName.test(path) ? placeOf(path) : null;
      if (place === null) return null;
      const stamp = stampOf(place);
      const known = anchors.get(path);
      if (known?.stamp === stamp) return known.found;
      const text = readText(place);
      const found = text === null ? null : anchorsOf(readArticle(text));
      anchors.set(path, { stamp, found });
      return found;
    },
    stamp(path) {
      const place = placeOf(path);
      return place === null ? '' : stampOf(place);
    },
    get articles() {
      articles ??= files(root, '').map(({ path, file }) => ({
        path,
        title: readTitle(file) ?? basename(path),
      }));
      return articles;
    },
    get listing() {
      listing ??= digest(files(root, '').map(({ path, file }) => `${path} ${stampOf(file)}`));
      return listing;
    },
  };
}

function readNames(folder: string): Names {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const composed = entries.map((entry) => [entry.name.normalize('NFC'), entry.name] as const);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name.normalize('NFC'));
    return { raw: new Map(composed), folders };
  } catch {
    return { raw: new Map(), folders: [] };
  }
}

/** Null where the article has no title or cannot be read: it is then suggested by its name. */
function readTitle(path: string): string | null {
  const text = readText(path);
  return text === null ? null : readSummary(text).title;
}

/** Null where the file cannot be read as text. */
function readText(path: string): string | null {
  try {
    return statSync(path).size > maxFileBytes ? null : decode(readFileSync(path), path).text;
  } catch {
    return null;
  }
}

/** Changes whenever a program writes the file; empty where it cannot be seen. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : '';
}

function digest(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
