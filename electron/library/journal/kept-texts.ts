import { folderIdentity } from '../folder/folder-identity.ts';
import type { Entry, JournalFiles } from './journal-files.ts';

/**
 * The texts that this host keeps, by the names of their files in the journal. Whoever calls it sees to it that one name
 * is written or removed at a time.
 */
export interface KeptTexts {
  find(name: string): Entry | undefined;
  names(): string[];
  /** The names of the texts of the article at a path. */
  namesOf(path: string): string[];
  /** Has this text written with the next `write`, in place of one that still waits for it. */
  put(name: string, entry: Entry): void;
  /** Has nothing written that still waits. */
  withdraw(name: string): void;
  /** Writes what waits under a name; the result is what was written, null where nothing waited. */
  write(name: string): Promise<Entry | null>;
  remove(name: string): Promise<void>;
  /** An earlier run left its texts here; when a page has taken one up, it goes with the next text of its article. */
  adopt(path: string, name: string): void;
  /** Removes what was adopted of an article, but for what `except` names. */
  removeAdopted(path: string, except?: string): Promise<void>;
}

export function createKeptTexts(files: JournalFiles): KeptTexts {
  const waiting = new Map<string, Entry>();
  const onDisk = new Map<string, Entry>();
  /** By the path of the article. */
  const adopted = new Map<string, Set<string>>();
  /** What the disk called each library's folder, by its path: also once that leads nowhere. */
  const folders = new Map<string, string>();

  async function folderOf(root: string): Promise<string | undefined> {
    const folder = (await folderIdentity(root)) ?? folders.get(root);
    if (folder !== undefined) folders.set(root, folder);
    return folder;
  }

  return {
    find: (name) => waiting.get(name) ?? onDisk.get(name),
    names: () => [...new Set([...onDisk.keys(), ...waiting.keys()])],
    namesOf(path) {
      const fitting = [...onDisk, ...waiting].filter(([, entry]) => entry.path === path);
      return [...new Set(fitting.map(([name]) => name))];
    },
    put: (name, entry) => void waiting.set(name, entry),
    withdraw: (name) => void waiting.delete(name),
    async write(name) {
      const entry = waiting.get(name);
      if (!entry) return null;
      waiting.delete(name);
      const isNew = !onDisk.has(name);
      onDisk.set(name, entry);
      await files.put(name, { ...entry, folder: await folderOf(entry.root) }, { isNew });
      return entry;
    },
    async remove(name) {
      waiting.delete(name);
      if (onDisk.delete(name)) await files.remove(name);
    },
    adopt: (path, name) => void adopted.set(path, (adopted.get(path) ?? new Set()).add(name)),
    async removeAdopted(path, except) {
      for (const name of adopted.get(path) ?? []) {
        if (name === except) continue;
        onDisk.delete(name);
        await files.remove(name);
      }
      adopted.delete(path);
    },
  };
}
