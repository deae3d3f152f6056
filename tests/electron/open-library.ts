import { folderWith } from './temporary-folder.ts';
import { testHost } from './test-host.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A host with a library of these files open, as a page finds it that starts now. */
export async function openLibrary(files: Files, ...host: Parameters<typeof testHost>) {
  const folder = folderWith(files);
  const page = testHost(...host);
  await page.host.openPath(folder);
  const library = (await page.call('session.start', {})).library!;
  const idOf = (path: string) => library.articles.find((one) => one.path === path)!.id;
  return { ...page, folder, library, idOf };
}
