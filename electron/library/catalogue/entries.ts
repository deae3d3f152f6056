import type { DocumentId, Library } from '../../../shared/contract.ts';
import { withFolders } from '../../../shared/library-path.ts';
import type { LibraryNames } from '../../../shared/lint/rule.ts';
import { once } from '../../../shared/once.ts';
import type { FolderListing } from '../folder/scan.ts';
import type { Entry } from './entry.ts';
import type { News } from './news.ts';

/** The articles of the open library as they were last read. */
export interface Entries {
  get(path: string): Entry | undefined;
  find(id: DocumentId): Entry | undefined;
  /** By library path. */
  at(path: string): Entry | undefined;
  /** In the order of the folder. */
  all(): readonly Entry[];
  put(entry: Entry): void;
  /** Takes a listing over: what it no longer names is gone, and returned. */
  follow(listing: FolderListing): readonly Entry[];
  listing(): FolderListing;
  /** The library as rules see it. The same object until a name or a title changes. */
  view(): LibraryNames;
  articles(): Library['articles'];
}

export function createEntries(news: News): Entries {
  const entries = new Map<string, Entry>();
  const byId = new Map<DocumentId, string>();
  const byShown = new Map<string, string>();
  let listing: FolderListing = { articles: [], others: [], temporaries: [], problems: [] };
  let ordered: readonly Entry[] | null = [];
  let view = viewOf(listing, all);

  function all(): readonly Entry[] {
    ordered ??= listing.articles.flatMap(({ path }) => entries.get(path) ?? []);
    return ordered;
  }
  function remove(entry: Entry): void {
    entries.delete(entry.file.path);
    byId.delete(entry.file.id);
    byShown.delete(entry.file.shown);
    news.remove(entry.file.id);
  }

  return {
    get: (path) => entries.get(path),
    find: (id) => entries.get(byId.get(id) ?? ''),
    at: (path) => entries.get(byShown.get(path) ?? ''),
    all,
    put(entry) {
      const before = entries.get(entry.file.path);
      entries.set(entry.file.path, entry);
      byId.set(entry.file.id, entry.file.path);
      byShown.set(entry.file.shown, entry.file.path);
      ordered = null;
      news.put(entry);
      if (before?.summary.title !== entry.summary.title) view = viewOf(listing, all);
    },
    follow(next) {
      listing = next;
      ordered = null;
      const names = new Set(next.articles.map(({ path }) => path));
      const gone = [...entries.values()].filter(({ file }) => !names.has(file.path));
      gone.forEach(remove);
      view = viewOf(listing, all);
      return gone;
    },
    listing: () => listing,
    view: () => view,
    articles: () => all().map(({ summary }) => summary),
  };
}

function viewOf({ articles, others }: FolderListing, all: () => readonly Entry[]): LibraryNames {
  const names = once(() => withFolders([...articles, ...others].map(({ shown }) => shown)));
  const named = once(() => all().map(({ summary: { path, title } }) => ({ path, title })));
  return {
    has: (path) => names().has(path.normalize('NFC')),
    get articles() {
      return named();
    },
  };
}
