import { join } from 'node:path';
import { toEditorText } from '../../../shared/article/line-ends.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { addWord } from '../../../shared/lint/add-word.ts';
import type { Profile } from '../../../shared/lint/lint-config.ts';
import { setProfile } from '../../../shared/lint/set-profile.ts';
import type { Disk } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { createTextFile, readTextFile, saveTextFile } from '../files/text-file.ts';
import { configName } from './config.ts';

/**
 * Puts a word into the `words` of a library's settings, and makes that file where there is none. Throws
 * `error.library.words` where the file is broken, and what `changeSettings` does.
 */
export function addLibraryWord(disk: Disk, root: string, word: string): Promise<void> {
  const refused = new TickmarkError('error.library.words', { path: configName, word });
  return changeSettings(disk, root, (text) => addWord(text, word), refused);
}

/** Sets the `profile` of a library as `addLibraryWord` adds a word. Throws `error.library.profile` for a broken file. */
export function setLibraryProfile(disk: Disk, root: string, profile: Profile): Promise<void> {
  const refused = new TickmarkError('error.library.profile', { path: configName, profile });
  return changeSettings(disk, root, (text) => setProfile(text, profile), refused);
}

/**
 * Throws `refused` where `change` finds no certain way, `error.library.outside` where the file is a link that leads out
 * of the library, and what says why it cannot be read or written.
 */
async function changeSettings(
  disk: Disk,
  root: string,
  change: (text: string) => string | null,
  refused: TickmarkError,
): Promise<void> {
  const file = { path: join(root, configName), shown: configName };
  const found = await readTextFile(disk, file).catch((error: unknown) => {
    if (error instanceof TickmarkError && error.key === 'error.file.missing') return null;
    throw error;
  });
  const text = change(found?.text ?? '');
  if (text === null) throw refused;
  if (found === null) {
    await createTextFile(disk, file, text);
    return;
  }
  const target = { ...file, path: await realPathInside(disk, root, file) };
  await saveTextFile(disk, target, toEditorText(text), found.version, found);
}
