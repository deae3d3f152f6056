import { randomUUID } from 'node:crypto';
import type { DocumentId } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import type { FileRef } from './disk.ts';

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
  find(id: DocumentId): KnownFile | undefined;
  /** Throws `error.document.unknown`. */
  get(id: DocumentId): KnownFile;
}

export function createRegistry(): Registry {
  const byId = new Map<DocumentId, KnownFile>();
  const byPath = new Map<string, KnownFile>();
  return {
    register(root, file) {
      const known = byPath.get(file.path);
      if (known?.root === root) return known;
      const added = { ...file, root, id: randomUUID() };
      byPath.set(file.path, added);
      byId.set(added.id, added);
      return added;
    },
    find: (id) => byId.get(id),
    get(id) {
      const file = byId.get(id);
      if (!file) throw new TickmarkError('error.document.unknown');
      return file;
    },
  };
}
