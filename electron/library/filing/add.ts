import { basename, join } from 'node:path';
import { maxFileBytes } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { errorCode } from '../files/disk.ts';
import { decode } from '../files/encoding.ts';
import { realPathInside } from '../files/inside.ts';
import { readFileBytes } from '../files/read.ts';
import { createFile } from '../files/text-file.ts';
import { namesIn } from '../folder/folders.ts';
import { shownPath } from '../folder/locate.ts';
import { freeFileName } from '../folder/names.ts';
import type { KnownFile } from '../folder/registry.ts';
import { articleName } from '../folder/scan.ts';
import type { FolderTools } from '../folder/tools.ts';

type AddTools = Pick<FolderTools, 'disk' | 'registry'>;

/**
 * Puts a file from outside into a folder of the library, byte for byte, under a free name. Throws `error.add.kind`
 * for what is no article by its name, and `error.file.tooLarge`, `…binary` or `…encoding` for one that would not open.
 */
export async function addFile(
  tools: AddTools,
  { root, folder, name, bytes }: { root: string; folder: string; name: string; bytes: Buffer },
): Promise<KnownFile> {
  const shown = name.normalize('NFC');
  if (!articleName.test(shown)) throw new TickmarkError('error.add.kind', { name: shown });
  if (bytes.length > maxFileBytes) {
    const megabyte = 1024 * 1024;
    const size = Math.ceil(bytes.length / megabyte);
    throw new TickmarkError('error.file.tooLarge', { path: shown, size, limit: maxFileBytes / megabyte });
  }
  decode(bytes, shown);
  return putFree(tools, { root, folder, name, bytes });
}

/** A copy of an article beside it, byte for byte as it stands on disk. */
export async function duplicate(tools: AddTools, file: KnownFile): Promise<KnownFile> {
  const path = await realPathInside(tools.disk, file.root, file);
  const { bytes } = await readFileBytes(tools.disk, { path, shown: file.shown });
  const folder = join(file.path, '..');
  return putFree(tools, { root: file.root, folder, name: basename(file.path), bytes });
}

async function putFree(
  { disk, registry }: AddTools,
  { root, folder, name, bytes }: { root: string; folder: string; name: string; bytes: Buffer },
): Promise<KnownFile> {
  for (const taken = await namesIn(disk, folder); ; ) {
    const free = freeFileName(name, taken);
    const path = join(folder, free);
    const file = { path, shown: shownPath(root, path) };
    try {
      await createFile(disk, file, bytes);
      return registry.register(root, file);
    } catch (error) {
      // Someone else was quicker, or this file system takes another of the names for this one.
      if (errorCode(error) !== 'EEXIST') throw error;
      taken.push(free);
    }
  }
}
