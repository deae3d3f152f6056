import { dirname, relative, sep } from 'node:path';
import { TickmarkError } from '../../../shared/errors.ts';
import { articleName } from '../../../shared/library-path.ts';
import { type Disk, errorCode } from '../files/disk.ts';
import { toReadError } from '../files/read.ts';
import { toFolderError } from './scan.ts';

/**
 * What a path that the user gave names: a folder, or a file and its folder; all real paths. Throws
 * `error.file.…` for what looks like an article, else `error.library.missing` or `error.library.unreadable`.
 */
export async function locate(
  disk: Disk,
  path: string,
): Promise<{ readonly folder: string; readonly file: string | null }> {
  try {
    const real = await disk.realpath(path);
    const found = await disk.stat(real);
    if (found.isDirectory()) return { folder: real, file: null };
    if (!found.isFile()) throw new TickmarkError('error.file.notFile', { path });
    return { folder: dirname(real), file: real };
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw articleName.test(path) ? toReadError(error, path) : toFolderError(error, path);
  }
}

/** A path inside a library as people and links write it: `/` separators, NFC. */
export function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/').normalize('NFC');
}
