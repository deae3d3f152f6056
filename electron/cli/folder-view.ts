import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../shared/article/article.ts';
import { maxFileBytes } from '../../shared/contract.ts';
import type { LibraryView } from '../../shared/lint/rule.ts';
import { decode } from '../library/encoding.ts';
import { articleName } from '../library/scan.ts';
import { recall } from './recall.ts';

interface Names {
  /** From a name in NFC to the name on disk. */
  readonly raw: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
}

/**
 * A folder as the rules see it, read as far as they ask: most articles of a run have no broken link, and then no
 * title of another article is wanted. With `deep`, articles in subfolders are suggested too.
 */
export function createFolderView(root: string, deep: boolean): LibraryView {
  const listed = new Map<string, Names>();
  let articles: LibraryView['articles'] | undefined;

  const names = (folder: string): Names => recall(listed, folder, () => readNames(folder));

  function list(folder: string, shown: string): { readonly path: string; readonly title: string }[] {
    const { raw, folders } = names(folder);
    const here = [...raw].filter(([name]) => articleName.test(name) && !folders.includes(name));
    const below = deep ? folders.filter((name) => !name.startsWith('.') && name !== 'node_modules') : [];
    return [
      ...here.map(([name, onDisk]) => ({
        path: shown + name,
        title: readTitle(join(folder, onDisk)) ?? name,
      })),
      ...below.flatMap((name) => list(join(folder, raw.get(name)!), `${shown}${name}/`)),
    ];
  }

  return {
    has(path) {
      let folder = root;
      return path
        .normalize('NFC')
        .split('/')
        .every((name) => {
          const onDisk = names(folder).raw.get(name);
          if (onDisk !== undefined) folder = join(folder, onDisk);
          return onDisk !== undefined;
        });
    },
    get articles() {
      articles ??= list(root, '');
      return articles;
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
  try {
    if (statSync(path).size > maxFileBytes) return null;
    return readArticle(decode(readFileSync(path), path).text).title?.value ?? null;
  } catch {
    return null;
  }
}
