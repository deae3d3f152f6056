import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { CallResult, DocumentId } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { errorCode } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { readFileBytes } from '../files/read.ts';
import { sidecarFolder } from '../files/sidecar.ts';
import { createFile, toSaveError } from '../files/text-file.ts';
import { underFreeName } from '../folder/free-name.ts';
import { shownPath } from '../folder/locate.ts';
import { freeFileName, sameName } from '../folder/names.ts';
import type { KnownFile } from '../folder/registry.ts';
import type { FolderTools } from '../folder/tools.ts';
import { moveToTrash, type Trashed } from './trash.ts';

/** The articles that were put into the trash while the host runs, so that the last ones can be taken back. */
export interface Bin {
  /** Puts a file into the system's trash, or else into the library's own. Throws `error.trash.…`. */
  put(id: DocumentId): Promise<CallResult<'document.trash'>>;
  /** Puts it back where it was, under a free name where its own is taken. Throws `error.trash.gone`. */
  takeBack(token: string): Promise<CallResult<'document.restore'>>;
}

/** The trash of the system that the workbench runs on. */
export interface BinServices {
  /** Puts a file into the system's trash; null where there is no call for it. */
  readonly trashItem: ((path: string) => Promise<void>) | null;
  /** A trash folder of the freedesktop.org kind; null where the system has none. */
  readonly trashFolder: string | null;
}

interface Kept extends Trashed {
  readonly file: KnownFile;
}

/** The older ones are still in the trash; only the notice that takes them back is long gone. */
const mostKept = 50;

export function createBin(
  { disk, registry, log }: FolderTools,
  { trashItem, trashFolder }: BinServices,
): Bin {
  const kept = new Map<string, Kept>();

  /** The first trash that takes the file. */
  async function throwAway(file: KnownFile): Promise<{ place: 'system' | 'library'; trashed: Trashed }> {
    try {
      if (trashItem) return { place: 'system', trashed: await bySystem(file, trashItem) };
      if (trashFolder) return { place: 'system', trashed: await moveToTrash(disk, trashFolder, file.path) };
    } catch (error) {
      // A network drive or another disk has no system trash.
      log('info', `the system's trash did not take ${file.shown}: ${String(error)}`);
    }
    // A `.tickmark` that came with a shared folder may be a link to somewhere else: none is followed.
    const own = await sidecarFolder(file.root, ['.tickmark', 'trash'], { make: true });
    for (const part of ['files', 'info']) await sidecarFolder(own!, [part], { make: true });
    return { place: 'library', trashed: await moveToTrash(disk, own!, file.path) };
  }

  /** No system gives back what it took: the bytes are kept here until then. */
  async function bySystem(file: KnownFile, trashItem: (path: string) => Promise<void>): Promise<Trashed> {
    const { bytes } = await readFileBytes(disk, file);
    await trashItem(file.path);
    return {
      takeBack: async (to) => void (await createFile(disk, { path: to, shown: file.shown }, bytes)),
    };
  }

  return {
    async put(id) {
      const file = registry.get(id);
      await realPathInside(disk, file.root, file);
      try {
        const { place, trashed } = await throwAway(file);
        const token = randomUUID();
        kept.set(token, { ...trashed, file });
        for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
        return { token, place };
      } catch (error) {
        throw toTrashError(error, file.shown);
      }
    },
    async takeBack(token) {
      const item = kept.get(token);
      if (!item) throw new TickmarkError('error.trash.gone');
      const { file } = item;
      const folder = dirname(file.path);
      const name = basename(file.path);
      await disk.mkdir(folder, { recursive: true });
      await realPathInside(disk, file.root, { path: folder, shown: file.shown });
      const choose = (taken: readonly string[]) =>
        taken.some((one) => sameName(one, name)) ? freeFileName(name, taken) : name;
      const path = await underFreeName(disk, folder, choose, async (free) => {
        await item.takeBack(free);
        return free;
      }).catch((error: unknown) => {
        throw toTrashError(error, file.shown);
      });
      kept.delete(token);
      const back = registry.move(file.id, { path, shown: shownPath(file.root, path) });
      return { id: back.id, path: back.shown };
    },
  };
}

function toTrashError(error: unknown, shown: string): unknown {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return new TickmarkError('error.trash.permission', { path: shown }, { cause: error });
    case 'ENOENT':
      return new TickmarkError('error.file.missing', { path: shown }, { cause: error });
    default:
      return toSaveError(error, shown);
  }
}
