import { basename, join } from 'node:path';
import { TickmarkError } from '../../../shared/errors.ts';
import { articleName } from '../../../shared/library-path.ts';
import { decode } from '../files/encoding.ts';
import { realPathInside } from '../files/inside.ts';
import { checkSize, readFileBytes } from '../files/read.ts';
import { createFile } from '../files/text-file.ts';
import { underFreeName } from '../folder/free-name.ts';
import { shownPath } from '../folder/locate.ts';
import { freeFileName } from '../folder/names.ts';
import type { KnownFile } from '../folder/registry.ts';
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
  checkSize(bytes.length, shown);
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
  const choose = (taken: readonly string[]) => freeFileName(name, taken);
  return underFreeName(disk, folder, choose, async (path) => {
    const file = { path, shown: shownPath(root, path) };
    await createFile(disk, file, bytes);
    return registry.register(root, file);
  });
}
