import { basename } from 'node:path';
import type { Log } from '../../log.ts';
import { type Disk, errorCode, type FileRef } from './disk.ts';
import { readHolder } from './lock.ts';
import { computerTag, ownerRuns } from './owner.ts';
import { temporaryName } from './temporary-name.ts';

/** Another computer may still be writing a file that is younger than this (milliseconds). */
const surelyLeft = 60 * 60 * 1000;

/** Removes those of our temporary files that a crash has left: nobody writes them any more. */
export async function sweepTemporaries(disk: Disk, files: readonly FileRef[], log: Log): Promise<void> {
  for (const file of files) {
    try {
      if (await isOrphan(disk, file.path)) await disk.unlink(file.path);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT')
        log('warning', `${file.shown} was left behind and stays: ${String(error)}`);
    }
  }
}

/** Whether nobody writes one of our temporary files any more. */
export async function isOrphan(disk: Disk, path: string): Promise<boolean> {
  const { mtimeMs } = await disk.lstat(path);
  const [, computer, id] = temporaryName.exec(basename(path)) ?? [];
  const owner =
    id === undefined ? await readHolder(disk, path) : { computer, process: Number.parseInt(id, 16) };
  if (owner?.computer !== computerTag()) return Date.now() - mtimeMs > surelyLeft;
  return !ownerRuns(owner, mtimeMs);
}
