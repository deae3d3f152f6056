import type { Dirent } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Disk, errorCode } from '../files/disk.ts';

/** A file or folder of a library, with its name exactly as the disk has it. */
export interface Node {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** In the library, with `/`. */
  readonly shown: string;
  readonly kind: 'file' | 'folder' | 'other';
  /** Whether it belongs to Tickmark, not to the writer. */
  readonly ours: boolean;
  /** The names of everything in its folder, itself included. */
  readonly siblings: readonly string[];
}

/** Folders that are not the library's: what packages and Git bring. */
const foreign = new Set(['node_modules', '.git']);

/** Everything below a library's folder, each folder after what is in it. Links are not followed. */
export async function* walk(disk: Disk, root: string): AsyncGenerator<Node> {
  async function* below(folder: string, shown: string, ours: boolean): AsyncGenerator<Node> {
    const entries = await disk.readdir(folder, { withFileTypes: true }).catch((error: unknown): Dirent[] => {
      if (folder !== root && ['EACCES', 'EPERM', 'ENOENT'].includes(errorCode(error) ?? '')) return [];
      throw error;
    });
    const siblings = entries.map(({ name }) => name);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      if (foreign.has(name)) continue;
      const own = ours || name === '.tickmark';
      const path = join(folder, name);
      const node = { name, path, shown: shown + name, ours: own, siblings };
      const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
      if (kind === 'folder' && (own || !name.startsWith('.'))) yield* below(path, `${shown}${name}/`, own);
      yield { ...node, kind };
    }
  }
  await lstat(root);
  yield* below(root, '', false);
}
