import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { localDay } from '../../../shared/local-day.ts';
import { type Disk, errorCode } from '../files/disk.ts';
import { moveFile } from '../files/write.ts';

/** A file in a trash folder. */
export interface Trashed {
  /** Puts it at a path where nothing stands. Throws EEXIST otherwise. */
  takeBack(to: string): Promise<void>;
}

/** The trash of the freedesktop.org specification, version 1.0; null where this system has another. */
export function homeTrash(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | null {
  if (platform !== 'linux') return null;
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'Trash');
}

/**
 * Moves a file into a trash folder as freedesktop.org lays it out: `files/NAME`, and `info/NAME.trashinfo` with where
 * it was and when it went. Throws EXDEV where the folder is on another file system, with the file where it was.
 */
export async function moveToTrash(
  disk: Disk,
  trash: string,
  path: string,
  now = new Date(),
): Promise<Trashed> {
  const files = join(trash, 'files');
  const info = join(trash, 'info');
  for (const folder of [files, info]) await disk.mkdir(folder, { recursive: true, mode: 0o700 });
  const { name, ext } = parse(basename(path));
  for (let n = 1; ; n++) {
    // The name must still fit where it was as long as a name can be.
    const kept = n === 1 ? `${name}${ext}` : `${randomBytes(4).toString('hex')}${ext}`;
    const note = join(info, `${kept}.trashinfo`);
    const target = join(files, kept);
    try {
      await writeNote(disk, note, path, now);
      await moveFile(disk, path, target).catch(async (error: unknown) => {
        await disk.unlink(note).catch(() => {});
        throw error;
      });
      return {
        async takeBack(to) {
          await moveFile(disk, target, to);
          await disk.unlink(note).catch(() => {});
        },
      };
    } catch (error) {
      const another = ['EEXIST', 'ENAMETOOLONG'].includes(errorCode(error) ?? '');
      if (!another || n > 3) throw error;
    }
  }
}

async function writeNote(disk: Disk, note: string, path: string, now: Date): Promise<void> {
  const handle = await disk.open(note, 'wx', 0o600);
  try {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    await handle.writeFile(`[Trash Info]\nPath=${encoded}\nDeletionDate=${localTime(now)}\n`);
  } finally {
    await handle.close();
  }
}

/** `2026-11-23T09:30:05`, where the user is. */
function localTime(now: Date): string {
  const parts = [now.getHours(), now.getMinutes(), now.getSeconds()];
  return `${localDay(now)}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
