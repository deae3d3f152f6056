import { randomUUID } from 'node:crypto';
import type { DocumentId } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import type { FileRef } from '../files/disk.ts';

/** A file that the page may name. */
export interface KnownFile extends FileRef {
  readonly id: DocumentId;
  /** The real path of the library that it belongs to. */
  readonly root: string;
}

/** Which id the page knows a file by: the only place where ids and paths meet. */
export interface Registry {
  /** A file keeps its id as long as the host runs. */
  register(root: string, file: FileRef): KnownFile;
  /** The file of this id now stands elsewhere in its library. Throws `error.document.unknown`. */
  move(id: DocumentId, to: FileRef): KnownFile;
  find(id: DocumentId): KnownFile | undefined;
  /** Throws `error.document.unknown`. */
  get(id: DocumentId): KnownFile;
}

export function createRegistry(): Registry {
  const byId = new Map<DocumentId, KnownFile>();
  const byPath = new Map<string, KnownFile>();
  const get = (id: DocumentId) => {
    const file = byId.get(id);
    if (!file) throw new TickmarkError('error.document.unknown');
    return file;
  };
  return {
    register(root, file) {
      const known = byPath.get(file.path);
      if (known?.root === root) return known;
      const added = { ...file, root, id: randomUUID() };
      byPath.set(file.path, added);
      byId.set(added.id, added);
      return added;
    },
    move(id, to) {
      const file = get(id);
      const moved = { ...file, path: to.path, shown: to.shown };
      if (byPath.get(file.path) === file) byPath.delete(file.path);
      byPath.set(moved.path, moved);
      byId.set(id, moved);
      return moved;
    },
    find: (id) => byId.get(id),
    get,
  };
}
