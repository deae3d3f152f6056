import { createHash } from 'node:crypto';
import { constants, readFileSync, type Stats, statSync } from 'node:fs';
import { maxFileBytes, type Version } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { once } from '../../../shared/once.ts';
import { type Disk, errorCode, type FileRef } from './disk.ts';

const megabyte = 1024 * 1024;

/** What was found on disk at one moment. */
export interface FileBytes {
  readonly bytes: Buffer;
  readonly version: Version;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Which file it was: another one has the name once it was replaced by a rename. */
  readonly ino: number;
}

/**
 * A whole file. Throws `error.file.missing`, `error.file.unreadable`, `error.file.notFile` (a folder, a device) or
 * `error.file.tooLarge`.
 */
export async function readFileBytes(disk: Disk, file: FileRef): Promise<FileBytes> {
  try {
    // Asked before opening: a named pipe would wait for a writer.
    const found = await disk.stat(file.path);
    checkReadable(found, file.shown);
    const handle = await disk.open(file.path, constants.O_RDONLY);
    try {
      return toFileBytes(await handle.readFile(), found, file.shown);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw toReadError(error, file.shown);
  }
}

/**
 * The same without giving way to other work: where there is none, as in a thread that checks file after file, the four
 * turns that reading otherwise waits for take ten times as long as the reading itself.
 */
export function readFileBytesAtOnce(file: FileRef): FileBytes {
  try {
    const found = statSync(file.path);
    checkReadable(found, file.shown);
    return toFileBytes(readFileSync(file.path), found, file.shown);
  } catch (error) {
    throw toReadError(error, file.shown);
  }
}

function checkReadable(found: Stats, shown: string): void {
  if (!found.isFile()) throw new TickmarkError('error.file.notFile', { path: shown });
  checkSize(found.size, shown);
}

function toFileBytes(bytes: Buffer, { mtimeMs, ino }: Stats, shown: string): FileBytes {
  checkSize(bytes.length, shown);
  const version = once(() => versionOf(bytes));
  return {
    bytes,
    get version() {
      return version();
    },
    modified: mtimeMs,
    ino,
  };
}

/** Names this content, wherever it stands: two files of the same bytes have the same version. */
export function versionOf(bytes: Uint8Array): Version {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Throws `error.file.tooLarge` for more bytes than an article may have. */
export function checkSize(size: number, shown: string): void {
  if (size <= maxFileBytes) return;
  throw new TickmarkError('error.file.tooLarge', {
    path: shown,
    size: Math.ceil(size / megabyte),
    limit: maxFileBytes / megabyte,
  });
}

/** The `error.file.…` for what the system said about a file; any other thrown value as it is. */
export function toReadError(error: unknown, shown: string): unknown {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new TickmarkError('error.file.missing', { path: shown }, { cause: error });
    case 'EACCES':
    case 'EPERM':
    case 'ELOOP':
      return new TickmarkError('error.file.unreadable', { path: shown }, { cause: error });
    case null:
      return error;
    default:
      return new TickmarkError(
        'error.file.failed',
        { path: shown, reason: (error as Error).message },
        { cause: error },
      );
  }
}
