import type { Library } from '../../shared/contract.ts';
import { folderOf } from '../../shared/library-path.ts';

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
