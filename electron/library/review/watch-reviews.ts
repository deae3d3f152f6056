import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

interface Watched {
  readonly watcher: FSWatcher;
  readonly inode: number | null;
}

/** Milliseconds for which the folders must be still: a thread is written under a lock that comes and goes. */
const stillness = 150;

/**
 * Tells when something was written to the reviews of a library, by whosever hand. They lie in folders that come into being
 * with the first comment, so each level is watched from the moment when it is there. Without a system that tells of
 * changes, the pages look when the writer comes back to them.
 * @param root a real path
 */
export function watchReviews(root: string, onChanged: () => void): () => void {
  const base = join(root, '.tickmark');
  const reviews = join(base, 'reviews');
  const watches = new Map<string, Watched>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function follow(): void {
    const articles = foldersIn(reviews).map((name) => join(reviews, name));
    const wanted = new Set([root, base, reviews, ...articles]);
    for (const [folder, { inode }] of watches) {
      // A folder of the same name may be another one by now, as after a change of branches.
      if (!wanted.has(folder) || inode !== inodeOf(folder)) drop(folder);
    }
    for (const folder of wanted) if (!watches.has(folder)) add(folder);
  }

  function add(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => stir(folder, name));
      watcher.on('error', () => drop(folder));
      watches.set(folder, { watcher, inode: inodeOf(folder) });
    } catch {
      // Not there yet: the folder above tells when it is.
    }
  }

  function drop(folder: string): void {
    watches.get(folder)?.watcher.close();
    watches.delete(folder);
  }

  function stir(folder: string, name: string | null): void {
    // Of what lies above the reviews, only their own way is of interest; locks and temporary files never are.
    if (folder === root ? name !== '.tickmark' : name?.startsWith('.~')) return;
    if (folder === base && name !== null && name !== 'reviews') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      onChanged();
    }, stillness);
    timer.unref();
  }

  follow();
  return () => {
    clearTimeout(timer);
    for (const folder of [...watches.keys()]) drop(folder);
  };
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function inodeOf(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.ino ?? null;
}
