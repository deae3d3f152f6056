import { basename, dirname, join, posix, relative } from 'node:path';
import { toEditorText } from '../../../shared/article/line-ends.ts';
import type { RecoveredText } from '../../../shared/contract.ts';
import { errorCode, type FileRef } from '../files/disk.ts';
import { isInside } from '../files/inside.ts';
import { createTextFile, readTextFile, type Saved } from '../files/text-file.ts';
import { folderIdentity } from '../folder/folder-identity.ts';
import { shownPath } from '../folder/locate.ts';
import { freeFileName } from '../folder/names.ts';
import type { FolderTools } from '../folder/tools.ts';
import { type Journal, type JournalEntry, wasSaving } from './journal.ts';

/**
 * The unsaved texts that an earlier run, or a page that is not among the `living`, left of a library, also where the
 * library was moved since. What meanwhile stands on disk needs no recovery and is forgotten; an article that is gone is
 * written again, so that its text has a place to be. Where two runs left different texts of one article, the newest is
 * its text and each older one becomes an article beside it.
 */
export async function recoverTexts(
  { disk, registry, log }: FolderTools,
  journal: Journal,
  root: string,
  living: readonly string[] = [],
): Promise<RecoveredText[]> {
  async function recover(entry: JournalEntry): Promise<RecoveredText[]> {
    const { path, shown, text } = entry;
    const file = { path, shown };
    if (!isInside(root, path)) return [];
    const found = await readTextFile(disk, file).catch(() => null);
    const onDisk = found && toEditorText(found.text);
    if (onDisk === text) {
      journal.adopt(entry);
      await journal.forget({ ...file, root });
      return [];
    }
    const made = found && wasSaving(entry, onDisk ?? '') ? found : await writeAgain(file, text);
    journal.adopt(entry);
    return [{ id: registry.register(root, file).id, text, base: made?.version ?? entry.base }];
  }

  /** Null where the file stands. */
  async function writeAgain(file: FileRef, text: string): Promise<Saved | null> {
    try {
      return await createTextFile(disk, file, text);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return null;
      log('error', `${file.shown} could not be written again: ${String(error)}`);
      throw error;
    }
  }

  /** A text that has lost its place to a newer one. */
  async function setBeside(entry: JournalEntry): Promise<RecoveredText[]> {
    const { path, shown, text } = entry;
    if (!isInside(root, path)) return [];
    const taken = await disk.readdir(dirname(path));
    const name = freeFileName(basename(path), taken);
    const file = { path: join(dirname(path), name), shown: posix.join(posix.dirname(shown), name) };
    const { version } = await createTextFile(disk, file, text);
    journal.adopt(entry);
    return [{ id: registry.register(root, file).id, text, base: version }];
  }

  /** A text of a library that was moved, as it belongs here; null where it was another library's. */
  async function followed(entry: JournalEntry): Promise<JournalEntry | null> {
    if (entry.root === root) return entry;
    // A part of that library is open as one of its own, or all that it is a part of.
    if (isInside(root, entry.path)) return { ...entry, root, shown: shownPath(root, entry.path) };
    const way = relative(entry.root, entry.path);
    const path = join(root, way);
    if (!isInside(root, path)) return null;
    const here = { ...entry, root, path };
    if (entry.folder !== undefined && entry.folder === (await folderIdentity(root))) return here;
    const found = await readTextFile(disk, here).catch(() => null);
    // Empty files are all alike.
    const isIt = found?.text && (found.version === entry.base || wasSaving(entry, toEditorText(found.text)));
    return isIt ? here : null;
  }

  const recovered: RecoveredText[] = [];
  const left = (await Promise.all((await journal.left(root, living)).map(followed))).filter(
    (one) => one !== null,
  );
  for (const [at, entry] of left.entries()) {
    const newer = left.slice(at + 1).filter(({ path }) => path === entry.path);
    if (newer.some(({ text }) => text === entry.text)) {
      journal.adopt(entry);
      continue;
    }
    const texts = newer.length === 0 ? recover(entry) : setBeside(entry);
    recovered.push(...(await texts.catch(() => [])));
  }
  return recovered;
}
