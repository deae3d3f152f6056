import { stat } from 'node:fs/promises';

/** What the disk calls the folder at a path: it stays when the folder is moved there. Null where none stands. */
export async function folderIdentity(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
