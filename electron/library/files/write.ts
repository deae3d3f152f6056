import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Disk, errorCode } from './disk.ts';
import { withLock } from './lock.ts';
import { newTemporaryName } from './temporary-name.ts';

interface Replacement {
  /** The file itself, not a link to it. */
  readonly target: string;
  /** What it holds now. */
  readonly old: Buffer;
  readonly bytes: Buffer;
  /** Asked last, right before the target changes; throws to stop it. */
  readonly unchanged: () => Promise<void>;
  /** Milliseconds for which a refused rename is tried again: a virus scanner or a cloud folder may hold the file. */
  readonly patience?: number;
}

/**
 * Replaces what a file holds so that after a crash or a power cut it is the old content or the new, whole: a
 * temporary file in the same folder, written, synced, its size checked, renamed over the target; then the folder
 * is synced. Owner and mode stay. Where the folder takes no new file but the target may be written, it is written
 * in place, read back, and put back as it was if that fails.
 *
 * False where all is written but the system would not confirm that the folder is on disk.
 */
export async function replaceFile(disk: Disk, replacement: Replacement): Promise<boolean> {
  const { target, old, bytes, unchanged, patience = 10_000 } = replacement;
  // A rename would also replace a file that its owner has made read-only.
  await disk.access(target, constants.W_OK);
  const temporary = await writeBeside(disk, target, bytes);
  if (temporary === null) {
    await unchanged();
    await writeInPlace(disk, target, old, bytes);
    return true;
  }
  try {
    await withLock(disk, target, patience, async () => {
      await unchanged();
      await renameOver(disk, temporary, target, patience);
    });
  } catch (error) {
    await disk.unlink(temporary).catch(() => {});
    throw error;
  }
  return syncFolder(disk, dirname(target));
}

/**
 * Gives a file another path, never over another file. `sameFile`: the new name is the old one for this file system
 * (`a.md`, `A.md`). Throws EEXIST where a file of that name stands; the file is then where it was.
 */
export async function moveFile(
  disk: Disk,
  from: string,
  to: string,
  { sameFile = false, patience = 10_000 }: { readonly sameFile?: boolean; readonly patience?: number } = {},
): Promise<void> {
  // A rename replaces whatever has the name: only what was just made here may be replaced.
  if (!sameFile) await reserveFile(disk, to);
  try {
    await renameOver(disk, from, to, patience);
  } catch (error) {
    if (!sameFile) await disk.unlink(to).catch(() => {});
    throw error;
  }
  await syncFolder(disk, dirname(to));
  if (dirname(from) !== dirname(to)) await syncFolder(disk, dirname(from));
}

/** Creates an empty file. Throws EEXIST where one of that name stands. */
export async function reserveFile(disk: Disk, target: string): Promise<void> {
  await (await disk.open(target, 'wx', 0o644)).close();
}

/** The path of the new file, or null where the folder takes none. */
async function writeBeside(disk: Disk, target: string, bytes: Buffer): Promise<string | null> {
  const { mode, uid, gid } = await disk.stat(target);
  const temporary = join(dirname(target), newTemporaryName());
  const handle = await disk.open(temporary, 'wx', mode & 0o777).catch((error: unknown) => {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) return null;
    throw error;
  });
  if (handle === null) return null;
  try {
    try {
      await handle.writeFile(bytes);
      const written = await handle.stat();
      if (written.uid !== uid || written.gid !== gid) await handle.chown(uid, gid).catch(() => {});
      // After chown, which may clear bits; `open` applied the umask.
      if (process.platform !== 'win32') await handle.chmod(mode & 0o7777);
      await handle.sync();
      if ((await handle.stat()).size !== bytes.length) throw shortWrite();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await disk.unlink(temporary).catch(() => {});
    throw error;
  }
  return temporary;
}

/** Windows refuses to rename over a file that another program holds open, most often for a moment. */
export async function renameOver(disk: Disk, from: string, to: string, patience: number): Promise<void> {
  const end = performance.now() + patience;
  for (let pause = 10; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      const passing = ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '');
      if (!passing || performance.now() + pause > end) throw error;
      await wait(pause);
    }
  }
}

async function writeInPlace(disk: Disk, target: string, old: Buffer, bytes: Buffer): Promise<void> {
  const handle = await disk.open(target, 'r+');
  const put = async (content: Buffer) => {
    // Whole writes from the start first: the old tail stays until all of the new text has its room.
    for (let at = 0; at < content.length; ) {
      at += (await handle.write(content, at, content.length - at, at)).bytesWritten;
    }
    await handle.truncate(content.length);
    await handle.sync();
  };
  try {
    await put(bytes);
    const back = Buffer.alloc(bytes.length + 1);
    const { bytesRead } = await handle.read(back, 0, back.length, 0);
    if (!back.subarray(0, bytesRead).equals(bytes)) throw shortWrite();
  } catch (error) {
    await put(old);
    throw error;
  } finally {
    await handle.close();
  }
}

/** A rename survives a power cut only once its folder is synced: whether it is. Windows has no such call. */
export async function syncFolder(disk: Disk, folder: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  try {
    const handle = await disk.open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return true;
  } catch {
    return false;
  }
}

function shortWrite(): Error {
  return Object.assign(new Error('fewer bytes reached the disk than were written'), { code: 'EIO' });
}
