import { setTimeout as wait } from 'node:timers/promises';
import type { DocumentId, Library, LibraryInfo, ProblemCount } from '../../../shared/contract.ts';
import { createTurns } from '../../turns.ts';
import { sweepTemporaries } from '../files/temporary.ts';
import { loadConfig } from '../folder/config.ts';
import { libraryInfo } from '../folder/library-info.ts';
import type { KnownFile } from '../folder/registry.ts';
import { toFolderError } from '../folder/scan.ts';
import { type Anchors, createAnchors } from './anchors.ts';
import { createEntries } from './entries.ts';
import { asUnreadable, type Entry } from './entry.ts';
import { createNews, type LibraryNews } from './news.ts';
import { countInBackground } from './problem-counts.ts';
import { createReader, type FolderState } from './reader.ts';
import { createTexts, type Texts } from './texts.ts';
import type { LibraryTools } from './tools.ts';

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
  readonly anchors: Anchors;
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
  noteProblems(id: DocumentId, count: ProblemCount): void;
  /** An article is no longer open in a page. */
  release(id: DocumentId): void;
  /** Lets the background work rest: someone is typing. */
  yieldToWriter(): void;
  /** Ends the background work. */
  close(): void;
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
  const { disk, log } = tools;
  const root = await disk.realpath(path).catch((error: unknown) => {
    throw toFolderError(error, path);
  });
  const info = libraryInfo(root);
  const state: FolderState = {
    loaded: await loadConfig(disk, root, tools.locale()),
    lost: null,
    isFirst: true,
  };
  const news = createNews(tell);
  const entries = createEntries(news);
  const texts = createTexts(disk, (entry, error) => {
    if (entries.get(entry.file.path) === entry) entries.put(asUnreadable(entry, error));
  });
  const anchors = createAnchors(texts);
  const counts = countInBackground(tools, entries, anchors, () => state.loaded.config);
  const reader = createReader({ tools, root, state, entries, texts, anchors, counts, news });

  function current(): Library {
    const { loaded, lost, isFirst } = state;
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
  const turns = createTurns();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => turns.run(root, task);
  const reading = inTurn(reader.refresh);
  const sweeping = reading.then(() => sweepTemporaries(disk, entries.listing().temporaries, log));
  await Promise.race([sweeping, wait(patience)]);
  let closed = false;
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
    anchors,
    find: entries.find,
    refresh: () => inTurn(reader.refresh).then(current),
    look: (paths) => inTurn(() => reader.look(paths)),
    files: () => [...entries.listing().articles, ...entries.listing().others].map(({ path }) => path),
    update: (file) => inTurn(() => reader.update(file)),
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
