import type { RecoveredText } from '../../shared/contract.ts';
import { errorCode } from './disk.ts';
import { isInside } from './inside.ts';
import type { Journal, JournalEntry } from './journal.ts';
import type { LibraryTools } from './library.ts';
import { createTextFile, holdsText } from './text-file.ts';

/**
 * The unsaved texts that an earlier run left of a library. What meanwhile stands on disk needs no recovery and is
 * forgotten; an article that is gone is written again, so that its text has a place to be.
 */
export async function recoverTexts(
  { disk, registry, log }: LibraryTools,
  journal: Journal,
  root: string,
): Promise<RecoveredText[]> {
  async function recover(entry: JournalEntry): Promise<RecoveredText[]> {
    const { path, shown, text, base } = entry;
    const file = { path, shown };
    if (!isInside(root, path)) return [];
    if (await holdsText(disk, file, text)) {
      await journal.forget(file);
      return [];
    }
    const created = await createTextFile(disk, file, text).catch((error: unknown) => {
      if (errorCode(error) === 'EEXIST') return null;
      log('error', `${shown} could not be written again: ${String(error)}`);
      throw error;
    });
    return [{ id: registry.register(root, file).id, text, base: created?.version ?? base }];
  }

  const recovered: RecoveredText[] = [];
  for (const entry of await journal.left(root)) {
    recovered.push(...(await recover(entry).catch(() => [])));
  }
  return recovered;
}
