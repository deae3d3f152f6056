import { readArticle } from '../../shared/article/article.ts';
import type { Library, LibraryInfo } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import type { LibraryView } from '../../shared/lint/rule.ts';
import { isTemplate } from '../../shared/lint/template.ts';
import type { Log } from '../log.ts';
import { libraryInfo } from '../settings/recent.ts';
import { createBackgroundCheck } from './background-check.ts';
import { check, countProblems } from './check.ts';
import { type LoadedConfig, loadConfig } from './config.ts';
import type { Disk } from './disk.ts';
import { type Entry, readEntry } from './entry.ts';
import { createTurns, mapWide } from './in-turn.ts';
import type { KnownFile, Registry } from './registry.ts';
import { type FolderListing, listFolder, toFolderError } from './scan.ts';
import { sweepTemporaries } from './temporary.ts';
import { readTextFile } from './text-file.ts';

/** How many files are read at once. */
const width = 32;

/** Longer articles (characters) are checked when they are opened only: one would hold up every page. */
const longestInBackground = 1_000_000;

/** An open folder of articles. */
export interface OpenLibrary {
  readonly info: LibraryInfo;
  /** The folder's real path. */
  readonly root: string;
  /** The folder as it was last read. */
  current(): Library;
  /** Reads the folder again; a file that has not changed is not read twice. */
  refresh(): Promise<Library>;
  /** Every file of the folder, absolute. */
  files(): string[];
  /** Reads one article again, after a save. */
  update(file: KnownFile): Promise<void>;
  /** Ends the background work. */
  close(): void;
}

export interface LibraryTools {
  readonly disk: Disk;
  readonly registry: Registry;
  readonly log: Log;
  /** The language of the workbench, for what can be said in one language only. */
  locale(): Locale;
}

/**
 * Reads a folder. The number of problems of each article comes later, and `onChange` tells. Throws
 * `error.library.missing` or `error.library.unreadable`.
 */
export async function openLibrary(
  { disk, registry, log, locale }: LibraryTools,
  path: string,
  onChange: () => void,
): Promise<OpenLibrary> {
  const root = await disk.realpath(path).catch((error: unknown) => {
    throw toFolderError(error, path);
  });
  const info = libraryInfo(root);
  const entries = new Map<string, Entry>();
  let listing: FolderListing = { articles: [], others: [], temporaries: [], problems: [] };
  let loaded: LoadedConfig = await loadConfig(disk, root, locale());
  let view = viewOf(listing, entries);
  const background = createBackgroundCheck(checkOne, onChange);

  async function refresh(): Promise<Library> {
    const before = { names: namesOf(listing), config: JSON.stringify(loaded.config) };
    listing = await listFolder(disk, root);
    loaded = await loadConfig(disk, root, locale());
    const read = await mapWide(listing.articles, width, (file) =>
      readEntry(disk, registry.register(root, file), entries.get(file.path)),
    );
    const changed = read.filter((entry) => entries.get(entry.file.path) !== entry);
    entries.clear();
    for (const entry of read) entries.set(entry.file.path, entry);
    view = viewOf(listing, entries);
    // A link may now lead somewhere, or no longer, and a new config judges everything anew.
    const all = before.names !== namesOf(listing) || before.config !== JSON.stringify(loaded.config);
    background.add((all ? read : changed).map(({ file }) => file.path));
    return current();
  }

  async function update(file: KnownFile): Promise<void> {
    const before = entries.get(file.path);
    const entry = await readEntry(disk, file, before);
    if (!before || entry === before) return;
    entries.set(file.path, entry);
    view = viewOf(listing, entries);
    background.add([file.path]);
    onChange();
  }

  async function checkOne(path: string): Promise<void> {
    const entry = entries.get(path);
    if (!entry || entry.summary.unreadable || isTemplate(entry.file.shown)) return;
    try {
      const { text } = await readTextFile(disk, entry.file);
      if (text.length > longestInBackground) return;
      const found = check(readArticle(text), {
        path: entry.file.shown,
        library: view,
        config: loaded.config,
      });
      if (entries.get(path) !== entry) return;
      entries.set(path, { ...entry, summary: { ...entry.summary, problems: countProblems(found) } });
    } catch (error) {
      if (error instanceof TickmarkError) return;
      log('error', `checking ${entry.file.shown}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  function current(): Library {
    return {
      ...info,
      articles: [...entries.values()].map(({ summary }) => summary),
      files: listing.others.map(({ shown }) => shown),
      config: loaded.config,
      notices: [...loaded.problems, ...listing.problems],
    };
  }

  // One reading at a time: an older one must not be written over a newer.
  const turns = createTurns();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => turns.run(root, task);
  await refresh();
  await sweepTemporaries(disk, listing.temporaries, log);
  return {
    info,
    root,
    current,
    refresh: () => inTurn(refresh),
    files: () => [...listing.articles, ...listing.others].map(({ path }) => path),
    update: (file) => inTurn(() => update(file)),
    close: background.stop,
  };
}

function namesOf({ articles, others }: FolderListing): string {
  return [...articles, ...others].map(({ shown }) => shown).join('\n');
}

function viewOf({ articles, others }: FolderListing, entries: ReadonlyMap<string, Entry>): LibraryView {
  const paths = new Set([...articles, ...others].map(({ shown }) => shown));
  return {
    has: (path) => paths.has(path.normalize('NFC')),
    articles: [...entries.values()].map(({ summary }) => ({ path: summary.path, title: summary.title })),
  };
}
