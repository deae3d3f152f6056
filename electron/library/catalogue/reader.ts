import { type Failure, toFailure } from '../../../shared/errors.ts';
import { type LoadedConfig, loadConfig } from '../folder/config.ts';
import type { KnownFile } from '../folder/registry.ts';
import { type FolderListing, listFolder } from '../folder/scan.ts';
import type { Anchors } from './anchors.ts';
import type { Entries } from './entries.ts';
import { type Entry, readEntry, readEntryNow } from './entry.ts';
import { linksInto } from './links-into.ts';
import type { News } from './news.ts';
import type { ProblemCounts } from './problem-counts.ts';
import { readEach } from './read-each.ts';
import type { Texts } from './texts.ts';
import type { LibraryTools } from './tools.ts';

/** What is known of an open folder besides its articles. */
export interface FolderState {
  loaded: LoadedConfig;
  /** Why the folder cannot be read; null while it can. What is known of it stays meanwhile. */
  lost: Failure | null;
  /** The folder has not been read to its end yet. */
  isFirst: boolean;
}

/** Brings what is known of a folder up to what stands on disk. One call at a time: it reads on what is known. */
export interface Reader {
  /** Reads the folder again; a file that has not changed is not read twice. */
  refresh(): Promise<void>;
  /** Takes in changes of the files at these absolute paths; null: of whichever. */
  look(paths: ReadonlySet<string> | null): Promise<void>;
  /** Reads one article again, after a save. */
  update(file: KnownFile): Promise<void>;
}

interface Parts {
  readonly tools: LibraryTools;
  readonly root: string;
  readonly state: FolderState;
  readonly entries: Entries;
  readonly texts: Texts;
  readonly anchors: Anchors;
  readonly counts: ProblemCounts;
  readonly news: News;
}

export function createReader({ tools, root, state, entries, texts, anchors, counts, news }: Parts): Reader {
  const { disk, registry, locale } = tools;

  async function refresh(): Promise<void> {
    const before = { listing: entries.listing(), rest: rest(), config: JSON.stringify(state.loaded.config) };
    const listing = await list();
    state.loaded = await loadConfig(disk, root, locale());
    const changed = await readArticles(listing);
    if (rest() !== before.rest) news.whole();
    if (before.config !== JSON.stringify(state.loaded.config)) {
      counts.add(listing.articles.map(({ path }) => path));
    } else {
      const stirred = new Set([...comeOrGone(before.listing, listing), ...(await withOtherAnchors(changed))]);
      counts.add([...changed, ...(await leadingTo(stirred))]);
    }
    if (state.isFirst) {
      state.isFirst = false;
      news.whole();
    }
    news.flush();
  }

  async function list(): Promise<FolderListing> {
    const listing = await listFolder(disk, root).catch((error: unknown) => {
      lose(toFailure(error));
      throw error;
    });
    lose(null);
    return listing;
  }

  function lose(failure: Failure | null): void {
    if (JSON.stringify(failure) === JSON.stringify(state.lost)) return;
    state.lost = failure;
    news.whole();
    if (failure) news.flush();
  }

  /** The paths of the articles that were read because they are new or have changed. */
  async function readArticles(listing: FolderListing): Promise<ReadonlySet<string>> {
    const gone = new Map(entries.follow(listing).map((entry) => [entry.file.id, entry]));
    for (const id of gone.keys()) {
      texts.forget(id);
      anchors.forget(id);
    }
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
    return changed;
  }

  /** What the page knows of the folder besides its articles. */
  function rest(): string {
    const { others, problems } = entries.listing();
    return JSON.stringify([others.map(({ shown }) => shown), state.loaded, problems]);
  }

  /** The library paths of those of these articles whose headings links were held against, and which have others now. */
  async function withOtherAnchors(paths: ReadonlySet<string>): Promise<string[]> {
    const found: string[] = [];
    for (const path of paths) {
      const entry = entries.get(path);
      if (entry && (await anchors.changed(entry))) found.push(entry.file.shown);
    }
    return found;
  }

  /** The articles with a link that leads to one of these library paths. */
  async function leadingTo(paths: ReadonlySet<string>): Promise<string[]> {
    if (paths.size === 0) return [];
    const known = entries.all().filter(({ checked }) => checked !== null);
    return (await linksInto(texts, known, paths)).map(({ entry }) => entry.file.path);
  }

  /** Whether the file has changed since it was last read. */
  function take(entry: Entry, before = entries.get(entry.file.path)): boolean {
    if (entry === before) return false;
    // The old count stands until the article has been checked again.
    const known = entry.summary.unreadable ? undefined : before?.summary;
    const count = { problems: known?.problems ?? null, errors: known?.errors ?? null };
    entries.put({ ...entry, checked: before?.checked ?? null, summary: { ...entry.summary, ...count } });
    return true;
  }

  async function update(file: KnownFile): Promise<void> {
    const before = entries.get(file.path);
    if (!before || !take(await readEntry(disk, file, before))) return;
    counts.add([file.path]);
    news.flush();
    counts.add(await leadingTo(new Set(await withOtherAnchors(new Set([file.path])))));
  }

  async function look(paths: ReadonlySet<string> | null): Promise<void> {
    const known = [...(paths ?? [])].flatMap((path) => entries.get(path) ?? []);
    const found = await Promise.all(known.map(({ file }) => disk.stat(file.path).catch(() => null)));
    if (paths === null || known.length < paths.size || found.includes(null)) return refresh();
    for (const { file } of known) await update(file);
  }

  return { refresh, look, update };
}

/** The library paths that stand in one of two listings only. */
function comeOrGone(before: FolderListing, now: FolderListing): ReadonlySet<string> {
  const namesIn = ({ articles, others }: FolderListing) =>
    new Set([...articles, ...others].map(({ shown }) => shown));
  const [old, current] = [namesIn(before), namesIn(now)];
  const gone = [...old].filter((name) => !current.has(name));
  const come = [...current].filter((name) => !old.has(name));
  return new Set([...gone, ...come]);
}
