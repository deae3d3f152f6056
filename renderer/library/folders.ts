import type { Library } from '../../shared/contract.ts';

/** The folders of a library that hold a file, by path, in natural order; the library itself is the empty path. */
export function foldersOf({ articles, files }: Pick<Library, 'articles' | 'files'>): readonly string[] {
  const folders = new Set(['']);
  for (const path of [...articles.map((article) => article.path), ...files]) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder)) {
      folders.add(folder);
    }
  }
  return [...folders].sort(new Intl.Collator('ko', { numeric: true }).compare);
}

/** The folder of a library path; empty for what stands in the library itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
