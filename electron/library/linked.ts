import type { CallArgs, CallResult } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import { type FileLink, fileLinks } from '../../shared/lint/links/follow.ts';
import type { Disk } from './disk.ts';
import { mapWide } from './in-turn.ts';
import { realPathInside } from './inside.ts';
import type { OpenLibrary } from './library.ts';
import type { KnownFile, Registry } from './registry.ts';
import { readTextFile } from './text-file.ts';

/** How many files are read at once. */
const width = 32;

/** The texts that pages have in hand, which may be newer than those on disk. */
export type OpenTexts = CallArgs<'document.linked'>['open'];

/** An article that links to another one. */
export interface LinkSource {
  readonly file: KnownFile;
  readonly title: string;
  readonly links: readonly FileLink[];
}

export interface LinkTools {
  readonly disk: Disk;
  readonly registry: Registry;
}

/** Which files stand in a library, by library path. */
export function filesOf(library: OpenLibrary): (path: string) => boolean {
  const { articles, files } = library.current();
  const paths = new Set([...articles.map(({ path }) => path), ...files]);
  return (path) => paths.has(path.normalize('NFC'));
}

/** The other articles of the library that link to a file, in the order of their paths. Unreadable ones are skipped. */
export async function findSources(
  { disk, registry }: LinkTools,
  library: OpenLibrary,
  target: KnownFile,
  open: OpenTexts,
): Promise<LinkSource[]> {
  const texts = new Map(open.map(({ id, text }) => [id, text]));
  const articles = library.current().articles.filter(({ id }) => id !== target.id);
  const found = await mapWide(articles, width, async ({ id, path, title, unreadable }) => {
    if (unreadable) return [];
    const file = registry.get(id);
    const text = texts.get(id) ?? (await readOnDisk(disk, file));
    if (text === null || !mayName(text, target.shown)) return [];
    const links = fileLinks(text, path).filter((link) => link.path === target.shown);
    return links.length === 0 ? [] : [{ file, title, links }];
  });
  return found.flat();
}

/** What links to an article, and how many links of its own name another file of the library. */
export async function linked(
  tools: LinkTools,
  library: OpenLibrary,
  { id, open }: CallArgs<'document.linked'>,
): Promise<CallResult<'document.linked'>> {
  const target = tools.registry.get(id);
  const has = filesOf(library);
  const own = open.find((one) => one.id === id)?.text ?? (await readOnDisk(tools.disk, target)) ?? '';
  const sources = await findSources(tools, library, target, open);
  return {
    from: sources.map(({ file, title, links }) => ({
      id: file.id,
      path: file.shown,
      title,
      links: links.length,
    })),
    to: fileLinks(own, target.shown).filter(({ path }) => path !== target.shown && has(path)).length,
  };
}

async function readOnDisk(disk: Disk, file: KnownFile): Promise<string | null> {
  try {
    const path = await realPathInside(disk, file.root, file);
    return (await readTextFile(disk, { path, shown: file.shown })).text;
  } catch (error) {
    if (error instanceof TickmarkError) return null;
    throw error;
  }
}

/** Whether a text may hold a link to a file: its name stands there, or an address with encoded letters. */
function mayName(text: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return text.normalize('NFC').includes(name) || /%[0-9a-f]{2}/i.test(text);
}
