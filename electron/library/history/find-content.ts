import type { Version } from '../../../shared/contract.ts';
import { versionOf } from '../files/read.ts';
import type { KnownFile } from '../folder/registry.ts';
import type { History } from './history.ts';

/** Older versions than this many are not looked through. */
const mostRead = 40;

/** The bytes of the article that have a version's content, of those that the history keeps; null where it has them not. */
export async function findContent(
  history: Pick<History, 'list' | 'read'>,
  file: Pick<KnownFile, 'root' | 'shown' | 'path'>,
  wanted: Version,
): Promise<Buffer | null> {
  const { versions } = await history.list(file, null);
  for (const { id } of versions.slice(0, mostRead)) {
    // A damaged one is told by the history itself, when somebody looks at it.
    const bytes = await history.read(file, id).catch(() => null);
    if (bytes && versionOf(bytes) === wanted) return bytes;
  }
  return null;
}
