import { setTimeout as wait } from 'node:timers/promises';
import type { DocumentId, Library, LibraryInfo } from '../../../shared/contract.ts';
import { type Failure, toFailure } from '../../../shared/errors.ts';
import type { Locale } from '../../../shared/i18n/index.ts';
import { createTurns } from '../../turns.ts';
import { sweepTemporaries } from '../files/temporary.ts';
import { type LoadedConfig, loadConfig } from '../folder/config.ts';
import { libraryInfo } from '../folder/library-info.ts';
import type { KnownFile } from '../folder/registry.ts';
import { listFolder, toFolderError } from '../folder/scan.ts';
import type { FolderTools } from '../folder/tools.ts';
import { createEntries } from './entries.ts';
import { asUnreadable, type Entry, readEntry, readEntryNow } from './entry.ts';
import { linksInto } from './links-into.ts';
import { createNews, type LibraryNews } from './news.ts';
import { countInBackground } from './problem-counts.ts';
import { readEach } from './read-each.ts';
import { createTexts, type Texts } from './texts.ts';

/** Milliseconds after which a library is shown as far as it is read; the rest follows. */
const patience = 1000;

/** Milliseconds after opening until the texts are read for search: the page comes first. */
const untilIndexed = 500;

/** An open folder of articles. */
export interface OpenLibrary {
  readonly info: LibraryInfo;
  /** The folder's real path. */
  readonly root: string;
  /** The folder as it was last read. */
  current(): Library;
  /** The articles, in the order of the folder. */
  entries(): readonly Entry[];
  readonly texts: Texts;
  /** When all of the folder has been read once. */
  whole(): Promise<void>;
  find(id: DocumentId): Entry | undefined;
  /** Reads the folder again; a file that has not changed is not read twice. */
  refresh(): Promise<Library>;
  /** Takes in changes of the files at these absolute paths; null: of whichever. */
  look(paths: ReadonlySet<string> | null): Promise<void>;
  /** Every file of the folder, absolute. */
  files(): string[];
  /** Reads one article again, after a save. */
  update(file: KnownFile): Promise<void>;
  /** A page counted the problems of an open article as it is saved. */
  noteProblems(id: DocumentId, problems: number): void;
  /** An article is no longer open in a page. */
  release(id: DocumentId): void;
  /** Lets the background work rest: someone is typing. */
  yieldToWriter(): void;
  /** Ends the background work. */
  close(): void;
}

export interface LibraryTools extends FolderTools {
  /** The language of the workbench, for what can be said in one language only. */
  locale(): Locale;
  /** Whether a page has an article open, and checks it itself. */
  isOpen(id: DocumentId): boolean;
}

/**
 * Reads a folder. `tell` hears of every change from then on: the rest of a folder that takes long to read, the
 * number of problems of each article. Throws `error.library.missing` or `error.library.unreadable`.
 */
export async function openLibrary(
  tools: LibraryTools,
  path: string,
  tell: (news: LibraryNews) => void,
): Promise<OpenLibrary> {
  const { disk, registry, log, locale } = tools;
  const root = await disk.realpath(path).catch((error: unknown) => {
    throw toFolderError(error, path);
  });
  const info = libraryInfo(root);
  const news = createNews(tell);
  const entries = createEntries(news);
  let loaded: LoadedConfig = await loadConfig(disk, root, locale());
  const texts = createTexts(disk, (entry, error) => {
    if (entries.get(entry.file.path) === entry) entries.put(asUnreadable(entry, error));
  });
  /** Why the folder cannot be read; null while it can. What is known of it stays meanwhile. */
  let lost: Failure | null = null;
  /** The folder has not been read to its end yet. */
  let isFirst = true;
  const counts = countInBackground(tools, entries, () => loaded.config);

  /** What the page knows of the folder besides its articles. */
  function rest(): string {
    const { others, problems } = entries.listing();
    return JSON.stringify([others.map(({ shown }) => shown), loaded, problems]);
  }

  async function refresh(): Promise<void> {
    const before = { names: namesIn(entries.listing()), rest: rest(), config: JSON.stringify(loaded.config) };
    const listing = await listFolder(disk, root).catch((error: unknown) => {
      lose(toFailure(error));
      throw error;
    });
    lose(null);
    loaded = await loadConfig(disk, root, locale());
    const gone = new Map(entries.follow(listing).map((entry) => [entry.file.id, entry]));
    for (const id of gone.keys()) texts.forget(id);
    const changed = new Set<string>();
    await readEach(
      listing.articles.map((file) => registry.register(root, file)),
      (file) => readEntryNow(file, entries.get(file.path)),
      (file) => readEntry(disk, file, entries.get(file.path)),
      (entry) => {
        // A file that was renamed here is still the same article.
        if (take(entry, entries.get(entry.file.path) ?? gone.get(entry.file.id)))
          changed.add(entry.file.path);
      },
    );
    if (rest() !== before.rest) news.whole();
    if (before.config !== JSON.stringify(loaded.config)) {
      counts.add(listing.articles.map(({ path }) => path));
    } else {
      counts.add([...changed, ...(await leadingTo(difference(before.names, namesIn(listing))))]);
    }
    if (isFirst) {
      isFirst = false;
      news.whole();
    }
    news.flush();
  }

  function lose(failure: Failure | null): void {
    if (JSON.stringify(failure) === JSON.stringify(lost)) return;
    lost = failure;
    news.whole();
    if (failure) news.flush();
  }

  /** The articles with a link that leads to one of these library paths, which are there now or no longer. */
  async function leadingTo(paths: ReadonlySet<string>): Promise<string[]> {
    if (paths.size === 0) return [];
    const known = entries.all().filter(({ checked }) => checked !== null);
    return (await linksInto(texts, known, paths)).map(({ entry }) => entry.file.path);
  }

  /** Whether the file has changed since it was last read. */
  function take(entry: Entry, before = entries.get(entry.file.path)): boolean {
    if (entry === before) return false;
    // The old count stands until the article has been checked again.
    const problems = entry.summary.unreadable ? null : (before?.summary.problems ?? null);
    entries.put({ ...entry, checked: before?.checked ?? null, summary: { ...entry.summary, problems } });
    return true;
  }

  async function update(file: KnownFile): Promise<void> {
    const before = entries.get(file.path);
    if (!before || !take(await readEntry(disk, file, before))) return;
    counts.add([file.path]);
    news.flush();
  }

  async function look(paths: ReadonlySet<string> | null): Promise<void> {
    const known = [...(paths ?? [])].flatMap((path) => entries.get(path) ?? []);
    const there = await Promise.all(
      known.map(({ file }) =>
        disk.stat(file.path).then(
          () => true,
          () => false,
        ),
      ),
    );
    if (paths === null || known.length < paths.size || there.includes(false)) return refresh();
    for (const { file } of known) await update(file);
  }

  function current(): Library {
    const { others, problems } = entries.listing();
    return {
      ...info,
      edition: news.edition(),
      reading: isFirst,
      articles: entries.articles(),
      files: others.map(({ shown }) => shown),
      config: loaded.config,
      notices: [...(lost ? [lost] : []), ...loaded.problems, ...problems],
    };
  }

  // One reading at a time: an older one must not be written over a newer.
  let closed = false;
  const turns = createTurns();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => turns.run(root, task);
  const reading = inTurn(refresh);
  const sweeping = reading.then(() => sweepTemporaries(disk, entries.listing().temporaries, log));
  await Promise.race([sweeping, wait(patience)]);
  sweeping
    .then(() => wait(untilIndexed, undefined, { ref: false }))
    .then(() => (closed ? undefined : texts.load(entries.all())))
    .catch((error: unknown) => log('error', `reading ${root}: ${String(error)}`));
  return {
    info,
    root,
    current,
    entries: entries.all,
    whole: () => reading,
    texts,
    find: entries.find,
    refresh: () => inTurn(() => refresh()).then(current),
    look: (paths) => inTurn(() => look(paths)),
    files: () => [...entries.listing().articles, ...entries.listing().others].map(({ path }) => path),
    update: (file) => inTurn(() => update(file)),
    noteProblems: counts.note,
    release: counts.release,
    yieldToWriter: counts.yieldToWriter,
    close() {
      closed = true;
      counts.stop();
      news.stop();
    },
  };
}

type Names = ReadonlySet<string>;

function namesIn({
  articles,
  others,
}: {
  readonly articles: readonly { shown: string }[];
  readonly others: readonly { shown: string }[];
}): Names {
  return new Set([...articles, ...others].map(({ shown }) => shown));
}

/** What is in one of the two only. */
function difference(a: Names, b: Names): Names {
  return new Set([...[...a].filter((name) => !b.has(name)), ...[...b].filter((name) => !a.has(name))]);
}
