import type { Version } from '../../../shared/contract.ts';
import type { Disk, FileRef } from '../files/disk.ts';
import { readFileBytes } from '../files/read.ts';
import type { KnownFile } from '../folder/registry.ts';
import { listFolder } from '../folder/scan.ts';

/**
 * Where another program has moved an article that is no longer at its place: the one new article of its library that
 * holds the very bytes which the article held last. Null where there is none, or where several could be meant.
 * @param known the absolute paths of the files that the library had before
 */
export async function findMoved(
  disk: Disk,
  file: KnownFile,
  version: Version,
  known: ReadonlySet<string>,
): Promise<FileRef | null> {
  // Where the whole library is gone, nothing in it can be found.
  const { articles } = await listFolder(disk, file.root).catch(() => ({ articles: [] }));
  const fitting: FileRef[] = [];
  for (const article of articles) {
    if (known.has(article.path)) continue;
    const found = await readFileBytes(disk, article).catch(() => null);
    if (found && found.bytes.length > 0 && found.version === version) fitting.push(article);
  }
  return fitting.length === 1 ? fitting[0]! : null;
}
