import { join, resolve } from 'node:path';
import { readArticle } from '../../shared/article/article.ts';
import { maxFileBytes } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import { check } from '../library/check.ts';
import { disk, type FileRef } from '../library/disk.ts';
import { decode } from '../library/encoding.ts';
import { shownPath } from '../library/locate.ts';
import { readTextFile } from '../library/text-file.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Complaints } from './complaints.ts';
import type { Libraries } from './libraries.ts';
import type { Terminal } from './terminal.ts';

/** Checks each file by its library's settings. What cannot be read becomes a complaint and is left out. */
export async function checkFiles(
  files: readonly FileRef[],
  libraries: Libraries,
  complaints: Complaints,
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const file of files) {
    const done = await complaints.guard(file.shown, async () => {
      const { text } = await readTextFile(disk, file);
      return checkText(text, file, libraries);
    });
    if (done) checked.push(done);
  }
  return checked;
}

/**
 * Checks what comes on standard input, as if it stood at `path`; without one, as a new article of the folder. Throws
 * `error.file.tooLarge`, `error.file.binary` or `error.file.encoding`.
 */
export async function checkInput(
  terminal: Terminal,
  path: string | null,
  libraries: Libraries,
): Promise<CheckedFile> {
  const shown = path ?? '<stdin>';
  const bytes = await terminal.input(maxFileBytes);
  if (bytes === null) {
    const limit = maxFileBytes / megabyte;
    throw new TickmarkError('error.file.tooLarge', { path: shown, size: limit, limit });
  }
  const { text } = decode(bytes, shown);
  if (path !== null) return checkText(text, { path: resolve(terminal.folder, path), shown }, libraries);
  const article = readArticle(text);
  const { view, config } = await libraries.of(join(terminal.folder, shown));
  return { path: shown, article, result: check(article, { path: null, library: view, config }) };
}

const megabyte = 1024 * 1024;

/** Checks a text as that of a file, by the file's library. */
export async function checkText(text: string, file: FileRef, libraries: Libraries): Promise<CheckedFile> {
  const article = readArticle(text);
  const { root, view, config } = await libraries.of(file.path);
  const result = check(article, { path: shownPath(root, file.path), library: view, config });
  return { path: file.shown, article, result };
}
