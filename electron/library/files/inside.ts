import { isAbsolute, relative, sep } from 'node:path';
import { TickmarkError } from '../../../shared/errors.ts';
import type { Disk, FileRef } from './disk.ts';
import { toReadError } from './read.ts';

/**
 * Where a file of the library really stands, links followed. Throws `error.library.outside` where that is not
 * below `root`, which must be a real path itself, and `error.file.missing` and its like.
 */
export async function realPathInside(disk: Disk, root: string, file: FileRef): Promise<string> {
  const real = await disk.realpath(file.path).catch((error: unknown) => {
    throw toReadError(error, file.shown);
  });
  if (real !== root && !isInside(root, real))
    throw new TickmarkError('error.library.outside', { path: file.shown });
  return real;
}

/** Whether `path` lies below `folder`. Both are absolute and real; `/a/bc` is not inside `/a/b`. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
