import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, openLibrary } from '../open-library.ts';
import type { testHost } from '../test-host.ts';

/** An open library whose files come and go: `idOf` and `list` know it as it is by now. */
export async function openFolder(files: Files, ...host: Parameters<typeof testHost>) {
  const page = await openLibrary(files, ...host);
  const list = async () => (await page.call('library.refresh', {})).articles;
  const idOf = async (path: string) => (await list()).find((one) => one.path === path)!.id;
  const text = (path: string) => readFileSync(join(page.folder, path), 'utf8');
  const move = async (
    from: string,
    to: { name?: string; folder?: string; open?: { id: string; text: string }[] },
  ) =>
    page.call('document.move', {
      id: await idOf(from),
      name: to.name ?? null,
      folder: to.folder ?? null,
      follow: true,
      open: to.open ?? [],
    });
  return { ...page, list, idOf, text, move };
}
