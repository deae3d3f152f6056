import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { type Failure, TickmarkError, toFailure } from '../../../shared/errors.ts';
import { articleName } from '../../../shared/library-path.ts';
import { type Disk, errorCode, type FileRef } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { temporaryName } from '../files/temporary-name.ts';

export interface FolderListing {
  /** `shown` is the path inside the folder, with `/`, in NFC. */
  readonly articles: readonly FileRef[];
  readonly others: readonly FileRef[];
  /** Our own temporary files, being written or left by a crash. */
  readonly temporaries: readonly FileRef[];
  /** Parts of the folder that are not in the lists, and why. */
  readonly problems: readonly Failure[];
}

const skippedFolders = new Set(['node_modules']);

/** More files than this are not a library but a whole disk opened by mistake. */
const mostFiles = 50_000;

/**
 * Every file below a folder (a real path), in the order of their paths. Names that begin with a dot and
 * `node_modules` are skipped; a link to a file counts where it stays inside, a link to a folder never, since what
 * it leads to is either outside or listed already.
 */
export async function listFolder(disk: Disk, root: string): Promise<FolderListing> {
  const articles: FileRef[] = [];
  const others: FileRef[] = [];
  const temporaries: FileRef[] = [];
  const problems: Failure[] = [];

  async function walk(folder: FileRef): Promise<void> {
    for (const entry of await entriesOf(folder)) {
      if (articles.length + others.length >= mostFiles) return;
      const file = {
        path: join(folder.path, entry.name),
        shown: `${folder.shown === '' ? '' : `${folder.shown}/`}${entry.name.normalize('NFC')}`,
      };
      if (temporaryName.test(entry.name)) {
        if (entry.isFile()) temporaries.push(file);
      } else if (entry.isDirectory()) await walk(file);
      else if (await isOurFile(entry, file)) (articleName.test(entry.name) ? articles : others).push(file);
    }
  }

  async function entriesOf(folder: FileRef): Promise<readonly Dirent[]> {
    try {
      const entries = await disk.readdir(folder.path, { withFileTypes: true });
      return entries
        .filter(({ name }) => temporaryName.test(name) || !(name.startsWith('.') || skippedFolders.has(name)))
        .sort((a, b) => compareNames(a.name, b.name));
    } catch (error) {
      if (folder.path === root) throw toFolderError(error, root);
      problems.push(toFailure(toFolderError(error, folder.shown)));
      return [];
    }
  }

  async function isOurFile(entry: Dirent, file: FileRef): Promise<boolean> {
    if (entry.isFile()) return true;
    if (!entry.isSymbolicLink()) return false;
    try {
      return (await disk.stat(await realPathInside(disk, root, file))).isFile();
    } catch (error) {
      // A link to nowhere is no file of the library; one that leads out is worth a word.
      if (error instanceof TickmarkError && error.key === 'error.library.outside') {
        problems.push(error.toFailure());
      }
      return false;
    }
  }

  await walk({ path: root, shown: '' });
  if (articles.length + others.length >= mostFiles) {
    problems.push({ key: 'error.library.tooMany', data: { path: root, limit: mostFiles } });
  }
  return { articles, others, temporaries, problems };
}

/** `error.library.missing` or `error.library.unreadable` for what went wrong with a folder. */
export function toFolderError(error: unknown, shown: string): unknown {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new TickmarkError('error.library.missing', { path: shown }, { cause: error });
    case 'EACCES':
    case 'EPERM':
      return new TickmarkError('error.library.unreadable', { path: shown }, { cause: error });
    default:
      return error;
  }
}

const collator = new Intl.Collator('ko', { numeric: true });

/** Natural order: `2편` before `10편`; composed and decomposed Hangul alike. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a.normalize('NFC'), b.normalize('NFC')) || (a < b ? -1 : 1);
}
