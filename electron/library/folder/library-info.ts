import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { LibraryInfo } from '../../../shared/contract.ts';

/** How a library is named to the page. The id says nothing of the path, and is the same in every run. */
export function libraryInfo(path: string): LibraryInfo {
  const id = createHash('sha256').update(path).digest('hex').slice(0, 16);
  return { id, name: (basename(path) || path).normalize('NFC'), path };
}
