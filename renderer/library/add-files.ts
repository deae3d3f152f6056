import { type Client, maxFileBytes } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import { message } from '../../shared/i18n/index.ts';
import { base64Of } from '../base64.ts';
import type { Notices } from '../workbench/notices.ts';

interface Parts {
  readonly client: Client;
  readonly notices: Notices;
  fail(error: unknown): void;
}

const megabyte = 1024 * 1024;

/** Copies files into a folder of the library, one after another, and says how it went with each that failed. */
export async function addFiles(
  { client, notices, fail }: Parts,
  files: readonly File[],
  folder: string,
): Promise<void> {
  let added = 0;
  for (const [done, file] of files.entries()) {
    const busy = message('folder.add.busy', { done: done + 1, count: files.length });
    const quiet = notices.show('info', busy, { stay: true });
    try {
      const base64 = await contentOf(file);
      await client.call('document.add', { name: file.name, folder, base64 });
      added++;
    } catch (error) {
      fail(error);
    } finally {
      quiet();
    }
  }
  if (added > 0) notices.show('info', message('folder.add.done', { count: added }));
}

/** A file's bytes as base64. Rejects where it is too large to be opened later, before it is read. */
async function contentOf(file: File): Promise<string> {
  if (file.size > maxFileBytes) {
    const size = Math.ceil(file.size / megabyte);
    throw new TickmarkError('error.file.tooLarge', { path: file.name, size, limit: maxFileBytes / megabyte });
  }
  return base64Of(file);
}

/** Lets the writer choose files. Resolves to none where they change their mind. */
export function chooseFiles(): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = '.md,.markdown,.txt';
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });
}
