import { join, relative } from 'node:path';
import { toEditorText } from '../../../shared/article/line-ends.ts';
import type { Disk } from '../files/disk.ts';
import { isInside } from '../files/inside.ts';
import { readTextFile } from '../files/text-file.ts';
import { folderIdentity } from '../folder/folder-identity.ts';
import { shownPath } from '../folder/locate.ts';
import type { JournalEntry } from './journal-files.ts';
import { wasSaving } from './saves.ts';

/** A text of a library that was moved to `root`, as it belongs there; null where it was another library's. */
export async function followLibrary(
  disk: Disk,
  entry: JournalEntry,
  root: string,
): Promise<JournalEntry | null> {
  if (entry.root === root) return entry;
  // A part of that library is open as one of its own, or all that it is a part of.
  if (isInside(root, entry.path)) return { ...entry, root, shown: shownPath(root, entry.path) };
  const path = join(root, relative(entry.root, entry.path));
  if (!isInside(root, path)) return null;
  const here = { ...entry, root, path };
  if (entry.folder !== undefined && entry.folder === (await folderIdentity(root))) return here;
  return (await holdsItsArticle(disk, here)) ? here : null;
}

/** Whether the file that stands at a text's place is the one that it was made from, or that it was being saved to. */
async function holdsItsArticle(disk: Disk, entry: JournalEntry): Promise<boolean> {
  const found = await readTextFile(disk, entry).catch(() => null);
  // Empty files are all alike.
  if (!found?.text) return false;
  return found.version === entry.base || wasSaving(entry, toEditorText(found.text));
}
