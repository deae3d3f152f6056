import * as fs from 'node:fs/promises';

/** What the library asks of the file system, so that a test can let any of it fail. */
export type Disk = Pick<
  typeof fs,
  'access' | 'link' | 'lstat' | 'mkdir' | 'open' | 'readdir' | 'realpath' | 'rename' | 'stat' | 'unlink'
>;

export const disk: Disk = fs;

/** A file on disk, and the path that messages about it show. */
export interface FileRef {
  /** Absolute, with the names exactly as the disk gave them. */
  readonly path: string;
  readonly shown: string;
}

/** The system's error code (`ENOENT`), or null for any other thrown value. */
export function errorCode(error: unknown): string | null {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return error instanceof Error && typeof code === 'string' ? code : null;
}
