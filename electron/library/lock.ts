import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type Disk, errorCode } from './disk.ts';
import { computerTag, ownerRuns, thisProcess } from './owner.ts';

const Holder = z.object({ computer: z.string(), process: z.number().int(), started: z.string().optional() });

/** Nobody holds a lock for longer than this (milliseconds), and nobody needs longer to say who holds it. */
const longest = 60_000;
const longestUnsaid = 2000;

/** Bytes. */
const longestHolder = 1024;

/** The locks that this process holds. */
const held = new Set<string>();

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
      const handle = await disk.open(lock, 'wx', 0o644);
      held.add(lock);
      try {
        await handle.writeFile(JSON.stringify({ computer: computerTag(), ...thisProcess() }));
      } finally {
        await handle.close();
      }
      return true;
    } catch (error) {
      const code = errorCode(error) ?? '';
      if (held.has(lock) && code !== 'EEXIST') await release(disk, lock);
      if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return false;
      if (code !== 'EEXIST' || performance.now() > end) throw code === 'EEXIST' ? busy() : error;
    }
    if (await isLeft(disk, lock)) await disk.unlink(lock).catch(() => {});
    else await wait(5 + Math.random() * 20);
  }
}

/** A lock that cannot be removed even at the third try is known for a left one by whoever comes next. */
async function release(disk: Disk, lock: string): Promise<void> {
  held.delete(lock);
  for (const pause of [10, 50, 0]) {
    try {
      return await disk.unlink(lock);
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
    return isOurs ? !held.has(lock) : !ownerRuns(holder, mtimeMs);
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
