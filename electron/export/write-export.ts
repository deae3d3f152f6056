import { TickmarkError } from '../../shared/errors.ts';
import { type Disk, errorCode, type FileRef } from '../library/files/disk.ts';
import { writeWholeFile } from '../library/files/text-file.ts';

/**
 * Writes an export over whatever stands at the path, whole or not at all. Throws `error.export.overArticle` where that
 * is the article itself, and the `error.export.…` that says what to do about a disk, a name or a program in the way.
 */
export async function writeExport(
  disk: Disk,
  target: FileRef,
  bytes: Uint8Array,
  articlePath: string,
): Promise<void> {
  if (await isSameFile(disk, target.path, articlePath)) {
    throw new TickmarkError('error.export.overArticle', { path: target.shown });
  }
  try {
    await writeWholeFile(disk, target, Buffer.from(bytes));
  } catch (error) {
    throw toExportError(error, target.shown);
  }
}

/** Whether two paths lead to one file, as capitals or links may hide. Numbers of files are too long for doubles. */
async function isSameFile(disk: Disk, a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [a, b].map((path) => disk.stat(path, { bigint: true }).catch(() => null)),
  );
  return one != null && other != null && one.ino === other.ino && one.dev === other.dev;
}

/** The words for a save would speak of the text in the editor. */
function toExportError(error: unknown, path: string): unknown {
  const cause = error instanceof TickmarkError ? error.cause : error;
  switch (errorCode(cause)) {
    case 'EACCES':
    case 'EBUSY':
    case 'EPERM':
    case 'EROFS':
      return new TickmarkError('error.export.inUse', { path }, { cause });
    case 'ENOSPC':
    case 'EDQUOT':
      return new TickmarkError('error.export.full', { path }, { cause });
    case 'ENAMETOOLONG':
      return new TickmarkError('error.export.longName', { path }, { cause });
  }
  // Another program wrote it at the same moment.
  const taken = error instanceof TickmarkError && error.key === 'error.save.conflict';
  return taken ? new TickmarkError('error.export.inUse', { path }, { cause: error }) : error;
}
