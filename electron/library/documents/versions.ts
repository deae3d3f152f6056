import type { DocumentId, Version } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import type { Turns } from '../../turns.ts';
import type { Disk, FileRef } from '../files/disk.ts';
import { readFileBytes } from '../files/read.ts';
import { stampOf } from '../files/stamp.ts';
import type { KnownFile, Registry } from '../folder/registry.ts';
import type { DocumentEvents } from './events.ts';

/** Milliseconds in which a file system may give two changes the same time. */
const settling = 3000;

/** Where a file that held a version last stands now; null: nowhere. */
export type FindMoved = (file: KnownFile, version: Version) => Promise<FileRef | null>;

/** What each open file held when it was last read or written here; null: it was gone. */
export interface Versions {
  has(id: DocumentId): boolean;
  set(id: DocumentId, version: Version | null): void;
  /** A page has just read the file: the others that have it open hear of it where it holds something else. */
  read(id: DocumentId, version: Version): void;
  forget(id: DocumentId): void;
  /** Looks at every open file and tells of those that hold another version than is known here. */
  look(moved?: FindMoved): Promise<void>;
}

interface Setup extends Pick<DocumentEvents, 'onChanged' | 'onMoved'> {
  readonly disk: Disk;
  readonly registry: Registry;
  /** Of the saves, by path. */
  readonly turns: Turns;
}

export function createVersions({ disk, registry, turns, onChanged, onMoved }: Setup): Versions {
  const versions = new Map<DocumentId, Version | null>();
  /** The stamps of open files whose content was looked at long enough after they were made. */
  const settled = new Map<DocumentId, string>();

  async function look(moved: FindMoved = async () => null): Promise<void> {
    const files = [...versions.keys()].map((id) => registry.get(id));
    // After a save that is under way, whose version is then known.
    await Promise.all(files.map((file) => turns.run(file.path, () => lookAt(file, moved))));
  }

  async function lookAt({ id, path, shown }: KnownFile, moved: FindMoved): Promise<void> {
    // A file that was just moved is looked at where it stands the next time.
    if (registry.get(id).path !== path) return;
    const stamp = await settledStamp(path);
    if (stamp !== null && stamp === settled.get(id)) return;
    const found = await versionOnDisk({ path, shown });
    if (stamp === null || found === undefined) settled.delete(id);
    else settled.set(id, stamp);
    if (found === undefined || !versions.has(id) || versions.get(id) === found) return;
    if (found === null && (await followed(id, moved))) return;
    versions.set(id, found);
    onChanged(id, found);
  }

  /** Whether a file that is gone was found elsewhere; it then keeps its id there. */
  async function followed(id: DocumentId, moved: FindMoved): Promise<boolean> {
    const file = registry.get(id);
    const version = versions.get(id);
    const to = version ? await moved(file, version) : null;
    if (to === null) return false;
    onMoved(file, registry.move(id, to));
    return true;
  }

  /** The stamp of a file that has been still for so long that a change since would show; else null. */
  async function settledStamp(path: string): Promise<string | null> {
    const found = await disk.stat(path).catch(() => null);
    return found && Date.now() - found.ctimeMs > settling ? stampOf(found) : null;
  }

  /** Null where the file is gone. A file that cannot be read for another reason counts as unchanged. */
  async function versionOnDisk(file: FileRef): Promise<Version | null | undefined> {
    try {
      return (await readFileBytes(disk, file)).version;
    } catch (error) {
      return error instanceof TickmarkError && error.key === 'error.file.missing' ? null : undefined;
    }
  }

  return {
    has: (id) => versions.has(id),
    set: (id, version) => void versions.set(id, version),
    read(id, version) {
      const isNews = versions.has(id) && versions.get(id) !== version;
      versions.set(id, version);
      if (isNews) onChanged(id, version);
    },
    forget(id) {
      versions.delete(id);
      settled.delete(id);
    },
    look,
  };
}
