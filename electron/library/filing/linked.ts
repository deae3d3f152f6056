import type { CallArgs, CallResult } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { linksOf } from '../../../shared/lint/links/links-of.ts';
import { linksInto } from '../catalogue/links-into.ts';
import type { OpenLibrary } from '../catalogue/open-library.ts';
import type { Disk } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { readTextFile } from '../files/text-file.ts';
import type { KnownFile } from '../folder/registry.ts';
import type { FolderTools } from '../folder/tools.ts';

/** The texts that pages have in hand, which may be newer than those on disk. */
export type OpenTexts = CallArgs<'document.linked'>['open'];

export type LinkTools = Pick<FolderTools, 'disk' | 'registry'>;

/** An article that links to another one. */
export interface LinkSource {
  readonly file: KnownFile;
  readonly title: string;
  /** How many of its links do. */
  readonly links: number;
}

/** Which files stand in a library, by library path. */
export function filesOf(library: OpenLibrary): (path: string) => boolean {
  const { articles, files } = library.current();
  const paths = new Set([...articles.map(({ path }) => path), ...files]);
  return (path) => paths.has(path.normalize('NFC'));
}

/** The other articles of the library that link to a file, in the order of their paths. Unreadable ones are skipped. */
export async function findSources(
  library: OpenLibrary,
  target: KnownFile,
  open: OpenTexts,
): Promise<LinkSource[]> {
  const held = new Map(open.map(({ id, text }) => [id, text]));
  await library.whole();
  const others = library.entries().filter(({ file }) => file.id !== target.id);
  const closed = others.filter(({ file }) => !held.has(file.id));
  const onDisk = await linksInto(library.texts, closed, new Set([target.shown]));
  const counts = new Map(onDisk.map(({ entry, links }) => [entry.file.id, links.length]));
  return others.flatMap(({ file, summary: { title } }) => {
    const text = held.get(file.id);
    const links =
      text === undefined
        ? (counts.get(file.id) ?? 0)
        : linksOf(text, file.shown).filter((link) => link.target === target.shown).length;
    return links === 0 ? [] : [{ file, title, links }];
  });
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
  const sources = await findSources(library, target, open);
  return {
    from: sources.map(({ file, title, links }) => ({
      id: file.id,
      path: file.shown,
      title,
      links,
    })),
    to: linksOf(own, target.shown).filter((link) => link.target !== target.shown && has(link.target)).length,
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
