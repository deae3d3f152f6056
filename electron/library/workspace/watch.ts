import { type FSWatcher, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Log } from '../../log.ts';

/** Milliseconds for which a folder must be still: cloud folders and editors touch a file several times in a row. */
const stillness = 120;

/** Milliseconds after which it is looked at all the same. */
const atMost = 1000;

export interface FolderWatch {
  /** Watches the folders of these files (absolute paths) besides the root, and no others. */
  follow(files: Iterable<string>): void;
  close(): void;
}

/**
 * Tells which files below `root` may have changed, or null where that is not known, by one watch a folder: Node's
 * recursive watch loses sight of a file that is replaced by a rename, which is how editors save. Where the system lends
 * no more watches, the log says so and the rest goes on.
 */
export function watchFolders(
  root: string,
  log: Log,
  onStir: (paths: ReadonlySet<string> | null) => void,
): FolderWatch {
  const watches = new Map<string, FSWatcher>();
  let refused = false;
  let stirred: Set<string> | null = new Set();
  let still: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    clearTimeout(still);
    clearTimeout(latest);
    latest = undefined;
    const paths = stirred;
    stirred = new Set();
    onStir(paths);
  };
  const stir = (folder: string, name: string | null) => {
    // Our own temporary files and the hidden files of others are not articles.
    if (name?.startsWith('.')) return;
    if (name === null) stirred = null;
    else stirred?.add(join(folder, name));
    clearTimeout(still);
    still = setTimeout(tell, stillness);
    latest ??= setTimeout(tell, atMost);
  };
  const drop = (folder: string) => {
    watches.get(folder)?.close();
    watches.delete(folder);
  };
  const add = (folder: string) => {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => stir(folder, name));
      watcher.on('error', () => {
        // The folder went away: its parent's watch has told that.
        drop(folder);
        stir(folder, null);
      });
      watches.set(folder, watcher);
    } catch (error) {
      if (!refused) log('warning', `changes from outside are not noticed everywhere: ${String(error)}`);
      refused = true;
    }
  };

  add(root);
  return {
    follow(files) {
      const wanted = new Set([root]);
      for (const file of files) {
        for (let folder = dirname(file); folder.length > root.length; folder = dirname(folder)) {
          if (wanted.has(folder)) break;
          wanted.add(folder);
        }
      }
      for (const folder of [...watches.keys()]) if (!wanted.has(folder)) drop(folder);
      for (const folder of wanted) if (!watches.has(folder)) add(folder);
    },
    close() {
      clearTimeout(still);
      clearTimeout(latest);
      for (const folder of [...watches.keys()]) drop(folder);
    },
  };
}
