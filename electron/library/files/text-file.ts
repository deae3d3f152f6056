import { constants } from 'node:fs';
import { restoreLineEnds, toEditorText } from '../../../shared/article/line-ends.ts';
import type { Version } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { type Disk, errorCode, type FileRef } from './disk.ts';
import { type DecodedText, decode, encode, type TextForm } from './encoding.ts';
import { type FileBytes, readFileBytes, readFileBytesAtOnce, versionOf } from './read.ts';
import { replaceFile, reserveFile } from './write.ts';

export interface TextFile extends DecodedText {
  readonly version: Version;
}

export interface Saved {
  readonly version: Version;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** False where the system would not confirm that the folder entry is on disk. */
  readonly confirmed: boolean;
  /** What the file held before, and what it holds now. */
  readonly before: Buffer;
  readonly bytes: Buffer;
}

/** A file as text. Throws the `error.file.…` that says why it is none. */
export async function readTextFile(disk: Disk, file: FileRef): Promise<TextFile> {
  const { bytes, version } = await readFileBytes(disk, file);
  return { ...decode(bytes, file.shown), version };
}

/** The same without giving way to other work (`readFileBytesAtOnce`). */
export function readTextFileAtOnce(file: FileRef): TextFile {
  const { bytes, version } = readFileBytesAtOnce(file);
  return { ...decode(bytes, file.shown), version };
}

/** Whether the file may be written, as far as its own mode says. */
export async function isWritable(disk: Disk, path: string): Promise<boolean> {
  return disk.access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Saves a text with `\n` line ends: each line that was there keeps the end that it has on disk. Nothing is written
 * where the bytes stay the same. Throws `error.save.conflict` where the file is no longer `base` (unless it already
 * holds this very text), and the `error.save.…` that says why it could not be written; the file is then as before.
 */
export async function saveTextFile(
  disk: Disk,
  file: FileRef,
  text: string,
  base: Version,
  form: TextForm,
): Promise<Saved> {
  const found = await readFileBytes(disk, file);
  if (found.version !== base) {
    if (holds(found, text)) return asFound(found);
    throw conflict(file);
  }
  const bytes = encode(restoreLineEnds(decode(found.bytes, file.shown).text, text), form);
  if (bytes.equals(found.bytes)) return asFound(found);
  return write(disk, file, found.bytes, bytes);
}

/** Creates a file that must not be there yet; throws EEXIST otherwise. A failed creation leaves no file behind. */
export async function createTextFile(
  disk: Disk,
  file: FileRef,
  text: string,
  { encoding = 'utf-8', bom = false }: Partial<TextForm> = {},
): Promise<Saved> {
  return createFile(disk, file, encode(text, { encoding, bom }));
}

/** As `createTextFile`, of bytes. */
export async function createFile(disk: Disk, file: FileRef, bytes: Buffer): Promise<Saved> {
  await reserveFile(disk, file.path).catch((error: unknown) => {
    throw errorCode(error) === 'EEXIST' ? error : toSaveError(error, file.shown);
  });
  try {
    return await write(disk, file, Buffer.alloc(0), bytes);
  } catch (error) {
    await disk.unlink(file.path).catch(() => {});
    throw error;
  }
}

/** Writes bytes over whatever stands at a path that the user chose: an export. A new file that fails is not left behind. */
export async function writeWholeFile(disk: Disk, file: FileRef, bytes: Buffer): Promise<void> {
  const isNew = await reserveFile(disk, file.path).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === 'EEXIST') return false;
      throw toSaveError(error, file.shown);
    },
  );
  try {
    const target = { ...file, path: await disk.realpath(file.path) };
    const old = isNew ? Buffer.alloc(0) : (await readFileBytes(disk, target)).bytes;
    await write(disk, target, old, bytes);
  } catch (error) {
    if (isNew) await disk.unlink(file.path).catch(() => {});
    throw error;
  }
}

/** Nothing was to be written. */
function asFound({ bytes, version, modified }: FileBytes): Saved {
  return { version, modified, confirmed: true, before: bytes, bytes };
}

async function write(disk: Disk, file: FileRef, old: Buffer, bytes: Buffer): Promise<Saved> {
  const unchanged = async () => {
    if (!(await isStill(disk, file, old))) throw conflict(file);
  };
  try {
    const confirmed = await replaceFile(disk, { target: file.path, old, bytes, unchanged });
    // All is written: a system that does not tell the time any more changes nothing about that.
    const { mtimeMs } = await disk.stat(file.path).catch(() => ({ mtimeMs: Date.now() }));
    return { version: versionOf(bytes), modified: mtimeMs, confirmed, before: old, bytes };
  } catch (error) {
    throw toSaveError(error, file.shown);
  }
}

/** Whether a file holds these bytes at this moment: what was read may have been replaced while it was read. */
async function isStill(disk: Disk, file: FileRef, bytes: Buffer): Promise<boolean> {
  for (let tries = 3; tries > 0; tries--) {
    const found = await readFileBytes(disk, file);
    if (!found.bytes.equals(bytes)) return false;
    const now = await disk.stat(file.path);
    if (now.ino === found.ino && now.mtimeMs === found.modified && now.size === bytes.length) return true;
  }
  return false;
}

function conflict(file: FileRef): TickmarkError {
  return new TickmarkError('error.save.conflict', { path: file.shown });
}

/** Whether a file that another program has written holds just this text. */
function holds(found: FileBytes, text: string): boolean {
  try {
    return toEditorText(decode(found.bytes, '').text) === text;
  } catch {
    return false;
  }
}

/**
 * The `error.save.…` for what went wrong with a save, also where the file could not even be read: the words for a
 * file that does not open would not say that the text is still there. Any other thrown value as it is.
 */
export function toSaveError(error: unknown, shown: string): unknown {
  if (error instanceof TickmarkError) {
    const unread = ['error.file.failed', 'error.file.unreadable'].includes(error.key) && error.cause;
    return unread ? toSaveError(unread, shown) : error;
  }
  const code = errorCode(error);
  if (code === null) return error;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new TickmarkError('error.save.permission', { path: shown }, { cause: error });
    case 'ENOSPC':
    case 'EDQUOT':
      return new TickmarkError('error.save.full', { path: shown }, { cause: error });
    case 'ENOENT':
      return new TickmarkError('error.file.missing', { path: shown }, { cause: error });
    default:
      return new TickmarkError('error.save.failed', { path: shown, reason: code }, { cause: error });
  }
}
