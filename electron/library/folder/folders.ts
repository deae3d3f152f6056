import { join } from 'node:path';
import { TickmarkError } from '../../../shared/errors.ts';
import type { Disk } from '../files/disk.ts';
import { toCreateError } from './create-error.ts';
import { checkedFolderName } from './names.ts';
import { toFolderError } from './scan.ts';

/**
 * Where a folder of the library stands that the page names by its library path (`/` separators, NFC; empty for the
 * library itself). Each part must be the name of a folder that is there: links are not followed, and `..` is no name
 * of any. Throws `error.folder.missing`.
 */
export async function findFolder(disk: Disk, root: string, shown: string): Promise<string> {
  let path = root;
  for (const part of shown === '' ? [] : shown.split('/')) {
    const entries = await disk.readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      throw toFolderError(error, shown);
    });
    const found = entries.find(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name.normalize('NFC') === part,
    );
    if (!found) throw new TickmarkError('error.folder.missing', { path: shown });
    path = join(path, found.name);
  }
  return path;
}

/** Makes a folder in a folder of the library. Throws the `error.name.…` that says what is wrong with its name. */
export async function makeFolder(disk: Disk, root: string, parent: string, name: string): Promise<string> {
  const home = await findFolder(disk, root, parent);
  const made = checkedFolderName(name, await namesIn(disk, home));
  await disk.mkdir(join(home, made)).catch((error: unknown) => {
    throw toCreateError(error, made);
  });
  return parent === '' ? made : `${parent}/${made}`;
}

/** The names of all that stands in a folder. Throws `error.library.missing` or `error.library.unreadable`. */
export async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  return disk.readdir(folder).catch((error: unknown) => {
    throw toFolderError(error, folder);
  });
}
