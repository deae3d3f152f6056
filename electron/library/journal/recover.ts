import { basename, dirname, join, posix } from 'node:path';
import { toEditorText } from '../../../shared/article/line-ends.ts';
import type { RecoveredText, Version } from '../../../shared/contract.ts';
import { errorCode, type FileRef } from '../files/disk.ts';
import { isInside } from '../files/inside.ts';
import { createTextFile, readTextFile, type Saved } from '../files/text-file.ts';
import { freeFileName } from '../folder/names.ts';
import type { FolderTools } from '../folder/tools.ts';
import { followLibrary } from './follow.ts';
import type { Journal } from './journal.ts';
import type { JournalEntry } from './journal-files.ts';
import { wasSaving } from './saves.ts';

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
  /** The page that is told of a text keeps it from now on. */
  function handOver(entry: JournalEntry, file: FileRef, base: Version): RecoveredText {
    journal.adopt(entry);
    return { id: registry.register(root, file).id, text: entry.text, base };
  }

  async function recover(entry: JournalEntry): Promise<RecoveredText | null> {
    const { path, shown, text } = entry;
    const file = { path, shown };
    const found = await readTextFile(disk, file).catch(() => null);
    const onDisk = found && toEditorText(found.text);
    if (onDisk === text) {
      journal.adopt(entry);
      await journal.forget({ ...file, root });
      return null;
    }
    const made = found && wasSaving(entry, onDisk ?? '') ? found : await writeAgain(file, text);
    return handOver(entry, file, made?.version ?? entry.base);
  }

  /** Null where the file stands. */
  function writeAgain(file: FileRef, text: string): Promise<Saved | null> {
    return createTextFile(disk, file, text).catch((error: unknown) => {
      if (errorCode(error) === 'EEXIST') return null;
      throw error;
    });
  }

  /** What cannot be brought back now stays in the journal, and is tried again at the next start. */
  function notNow(entry: JournalEntry, error: unknown): null {
    log('error', `the unsaved text of ${entry.shown} is not brought back: ${String(error)}`);
    return null;
  }

  /** A text that has lost its place to a newer one. */
  async function setBeside(entry: JournalEntry): Promise<RecoveredText> {
    const { path, shown, text } = entry;
    const name = freeFileName(basename(path), await disk.readdir(dirname(path)));
    const file = { path: join(dirname(path), name), shown: posix.join(posix.dirname(shown), name) };
    const { version } = await createTextFile(disk, file, text);
    return handOver(entry, file, version);
  }

  const recovered: RecoveredText[] = [];
  const entries = await journal.left(root, living);
  const followed = await Promise.all(entries.map((entry) => followLibrary(disk, entry, root)));
  const left = followed.filter((entry) => entry !== null);
  for (const [at, entry] of left.entries()) {
    const newer = left.slice(at + 1).filter(({ path }) => path === entry.path);
    if (newer.some(({ text }) => text === entry.text)) {
      journal.adopt(entry);
      continue;
    }
    if (!isInside(root, entry.path)) continue;
    const text = newer.length === 0 ? recover(entry) : setBeside(entry);
    const known = await text.catch((error: unknown) => notNow(entry, error));
    if (known) recovered.push(known);
  }
  return recovered;
}
