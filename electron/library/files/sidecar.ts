import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { TickmarkError } from '../../../shared/errors.ts';
import { type Disk, disk, errorCode } from './disk.ts';
import { withLock } from './lock.ts';
import { newTemporaryName } from './temporary-name.ts';
import { renameOver, syncFolder } from './write.ts';

/**
 * Files of ours inside a library. Whoever can write to the library can put anything in their place, so no link is
 * followed, and what is not a plain folder or file of a sensible size is refused.
 */

/**
 * A folder below `root` (a real path), each part of the way a real folder. Null where it is not there and `make` is
 * not set. Throws `error.sidecar.folder` where a link or a file stands in the way.
 */
export async function sidecarFolder(
  root: string,
  parts: readonly string[],
  { make = false }: { readonly make?: boolean } = {},
): Promise<string | null> {
  let folder = root;
  for (const part of parts) {
    folder = join(folder, part);
    const found = await lstat(folder).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (found?.isDirectory()) continue;
    if (found) throw new TickmarkError('error.sidecar.folder', { path: folder });
    if (!make) return null;
    await mkdir(folder).catch((error: unknown) => {
      // Another process was quicker.
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  }
  return folder;
}

/** A file's bytes. Throws `error.sidecar.file` for a link, a device, or more than `most` bytes; ENOENT as it is. */
export async function readSidecar(folder: string, name: string, most: number): Promise<Buffer> {
  const path = join(folder, name);
  const refused = () => new TickmarkError('error.sidecar.file', { path });
  // Asked before opening: a named pipe would wait for a writer.
  if (!(await lstat(path)).isFile()) throw refused();
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const found = await handle.stat();
    if (!found.isFile() || found.size > most) throw refused();
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

interface Writing {
  /** As the file is to have it. */
  readonly mode?: number;
  /** Whether the folder is synced too; else a power cut may bring back what stood there before. */
  readonly confirm?: boolean;
  readonly on?: Disk;
}

/** Milliseconds for which a refused rename is tried again: a virus scanner reads what was just written. */
const patience = 1000;

/** Puts a whole file in place, synced, or leaves what was there. */
export async function writeSidecar(
  folder: string,
  name: string,
  content: Uint8Array | string,
  { mode = 0o644, confirm = true, on = disk }: Writing = {},
): Promise<void> {
  const temporary = join(folder, newTemporaryName());
  try {
    const handle = await on.open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(on, temporary, join(folder, name), patience);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  if (confirm) await syncFolder(on, folder);
}

/** Milliseconds to wait for another program that is writing to the same file. */
const appendPatience = 5000;

/**
 * Adds whole lines to the end of a file, synced, while no other Tickmark does; what a crash left there without a line end
 * stays a line of its own. Throws `error.sidecar.file` for what is no plain file, or would become larger than `most` bytes.
 */
export async function appendSidecar(
  folder: string,
  name: string,
  lines: string,
  most: number,
  on: Disk = disk,
): Promise<void> {
  const path = join(folder, name);
  await withLock(on, path, appendPatience, async () => {
    const found = await on.lstat(path).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    });
    const size = found?.size ?? 0;
    if ((found && !found.isFile()) || size + Buffer.byteLength(lines) > most)
      throw new TickmarkError('error.sidecar.file', { path });
    const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_RDWR } = constants;
    const handle = await on.open(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o644);
    try {
      await handle.writeFile((await endsInLine(handle, size)) ? lines : `\n${lines}`);
      await handle.sync();
    } catch (error) {
      // Half a line is no word of anybody's.
      await handle.truncate(size).catch(() => {});
      throw error;
    } finally {
      await handle.close();
    }
    if (!found) await syncFolder(on, folder);
  });
}

async function endsInLine(handle: FileHandle, size: number): Promise<boolean> {
  if (size === 0) return true;
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return bytesRead === 1 && buffer[0] === 0x0a;
}
