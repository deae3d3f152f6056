import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type Disk, errorCode } from './disk.ts';
import { computerTag, ownerRuns, thisProcess } from './owner.ts';
import { newTemporaryName } from './temporary-name.ts';

const Holder = z.object({ computer: z.string(), process: z.number().int(), started: z.string().optional() });

/** Nobody holds a lock for longer than this (milliseconds), and nobody needs longer to say who holds it. */
const longest = 60_000;
const longestUnsaid = 2000;

/** Bytes. */
const longestHolder = 1024;

/** The locks that this process holds, and how many of its tasks are trying to make one. */
const held = new Set<string>();
const claims = new Map<string, number>();

/** Where the lock of a file stands: beside it, so that programs on other computers see it too. */
export function lockOf(target: string): string {
  const name = createHash('sha256').update(basename(target).normalize('NFC')).digest('hex').slice(0, 8);
  return join(dirname(target), `.~${name}`);
}

/**
 * Runs a task while no other Tickmark, here or on another computer, runs one for the same file: of two that look at
 * a file and then replace it in the same moment, the second would never see what the first has written. Where the
 * folder takes no new file the task runs all the same.
 * @param patience milliseconds to wait for another one; after them EBUSY is thrown
 */
export async function withLock<T>(
  disk: Disk,
  target: string,
  patience: number,
  task: () => Promise<T>,
): Promise<T> {
  const lock = lockOf(target);
  const has = await acquire(disk, lock, performance.now() + patience);
  try {
    return await task();
  } finally {
    if (has) await release(disk, lock);
  }
}

/** False where the folder takes no new file. */
async function acquire(disk: Disk, lock: string, end: number): Promise<boolean> {
  for (;;) {
    try {
      if (await claim(disk, lock)) return true;
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) return false;
      throw error;
    }
    if (performance.now() > end) throw busy();
    if (await isLeft(disk, lock)) await disk.unlink(lock).catch(() => {});
    else await wait(5 + Math.random() * 20);
  }
}

/**
 * Makes the lock; false where there is one. It is written under a name of its own and then linked, so that it says from
 * its first moment whose it is: a crash in between leaves nothing that looks like a lock. Where files cannot be linked
 * (exFAT, some shares) it is written in place.
 */
async function claim(disk: Disk, lock: string): Promise<boolean> {
  const draft = join(dirname(lock), newTemporaryName());
  claims.set(lock, (claims.get(lock) ?? 0) + 1);
  try {
    await writeHolder(disk, draft);
    try {
      await disk.link(draft, lock);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false;
      if (!(await writeInPlace(disk, lock))) return false;
    }
    held.add(lock);
    return true;
  } finally {
    await remove(disk, draft);
    claims.set(lock, claims.get(lock)! - 1);
    if (claims.get(lock) === 0) claims.delete(lock);
  }
}

async function writeInPlace(disk: Disk, lock: string): Promise<boolean> {
  try {
    await writeHolder(disk, lock);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Writes a new file that says whose it is; where that fails, no file is left. */
async function writeHolder(disk: Disk, path: string): Promise<void> {
  const handle = await disk.open(path, 'wx', 0o644);
  try {
    await handle.writeFile(JSON.stringify({ computer: computerTag(), ...thisProcess() }));
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => {});
    await remove(disk, path);
    throw error;
  }
}

/** A lock that cannot be removed even at the third try is known for a left one by whoever comes next. */
async function release(disk: Disk, lock: string): Promise<void> {
  held.delete(lock);
  await remove(disk, lock);
}

async function remove(disk: Disk, path: string): Promise<void> {
  for (const pause of [10, 50, 0]) {
    try {
      return await disk.unlink(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return;
      await wait(pause);
    }
  }
}

/** Whether whoever made a lock is gone. */
async function isLeft(disk: Disk, lock: string): Promise<boolean> {
  try {
    const { mtimeMs } = await disk.stat(lock);
    const age = Date.now() - mtimeMs;
    const holder = await readHolder(disk, lock);
    if (!holder) return age > longestUnsaid;
    if (holder.computer !== computerTag()) return age > longest;
    const isOurs = holder.process === process.pid && holder.started === thisProcess().started;
    return isOurs ? !held.has(lock) && !claims.has(lock) : !ownerRuns(holder, mtimeMs);
  } catch (error) {
    // Gone meanwhile: there is nothing to remove, and the next try will tell.
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Who made a lock; null where that is not said, or not yet, or the file is none. */
export async function readHolder(disk: Disk, lock: string): Promise<z.infer<typeof Holder> | null> {
  const handle = await disk.open(lock, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(longestHolder), 0, longestHolder, 0);
    return Holder.parse(JSON.parse(buffer.toString('utf8', 0, bytesRead)));
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

function busy(): Error {
  return Object.assign(new Error('another Tickmark is saving this file'), { code: 'EBUSY' });
}
