import { join } from 'node:path';
import { type Disk, errorCode } from '../files/disk.ts';
import { namesIn } from './folders.ts';

/**
 * Makes something in a folder under a name that is free there: `choose` names it, given the names that are taken, and
 * `make` throws EEXIST where the name is taken by now. Throws what else `make` does, and what `namesIn` does.
 */
export async function underFreeName<T>(
  disk: Disk,
  folder: string,
  choose: (taken: readonly string[]) => string,
  make: (path: string, name: string) => Promise<T>,
): Promise<T> {
  for (const taken = await namesIn(disk, folder); ; ) {
    const name = choose(taken);
    try {
      return await make(join(folder, name), name);
    } catch (error) {
      // Someone else was quicker, or this file system takes another of the names for this one.
      if (errorCode(error) !== 'EEXIST') throw error;
      taken.push(name);
    }
  }
}
