import { join } from 'node:path';
import { toEditorText } from '../../../shared/article/line-ends.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { addWord } from '../../../shared/lint/add-word.ts';
import type { Disk } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { createTextFile, readTextFile, saveTextFile } from '../files/text-file.ts';
import { configName } from './config.ts';

/**
 * Puts a word into the `words` of a library's settings, and makes that file where there is none. Throws
 * `error.library.words` where the file is broken, `error.library.outside` where it is a link that leads out of the
 * library, and what says why it cannot be read or written.
 */
export async function addLibraryWord(disk: Disk, root: string, word: string): Promise<void> {
  const file = { path: join(root, configName), shown: configName };
  const found = await readTextFile(disk, file).catch((error: unknown) => {
    if (error instanceof TickmarkError && error.key === 'error.file.missing') return null;
    throw error;
  });
  const text = addWord(found?.text ?? '', word);
  if (text === null) throw new TickmarkError('error.library.words', { path: configName, word });
  if (found === null) {
    await createTextFile(disk, file, text);
    return;
  }
  const target = { ...file, path: await realPathInside(disk, root, file) };
  await saveTextFile(disk, target, toEditorText(text), found.version, found);
}
