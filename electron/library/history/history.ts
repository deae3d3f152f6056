import type { HistoryVersion } from '../../../shared/contract.ts';
import { type Failure, TickmarkError, toFailure } from '../../../shared/errors.ts';
import { recall } from '../../../shared/recall.ts';
import type { Log } from '../../log.ts';
import { createTurns } from '../../turns.ts';
import { errorCode } from '../files/disk.ts';
import type { KnownFile } from '../folder/registry.ts';
import { type ArticleHistories, createArticleHistories } from './article-histories.ts';
import { nameVersion, readVersion, type StoredVersion } from './store.ts';

type File = Pick<KnownFile, 'root' | 'shown' | 'path'>;

/**
 * Earlier versions of the articles, in `.tickmark/history` of their library. What is kept and for how long: thin.ts.
 * A history that cannot be written never stops a save: it is logged, and the writer is told once.
 */
export interface History {
  /** A save has put `bytes` where `before` stood; what stood there is kept too where it is new. Never rejects. */
  saved(
    file: File,
    before: Uint8Array,
    bytes: Uint8Array,
    cause?: Extract<StoredVersion['cause'], 'saved' | 'auto'>,
  ): Promise<void>;
  /** The writer goes on typing: every ten minutes without a save, the text is kept. Never rejects. */
  edited(file: File, bytes: () => Promise<Uint8Array>): Promise<void>;
  /** Keeps a text now, on wish under a name. */
  keep(file: File, bytes: Uint8Array, name: string | null): Promise<HistoryVersion>;
  /** The newest first. `content` is what the file holds now; null where that is unknown. */
  list(file: File, content: Uint8Array | null): Promise<FoundVersions>;
  /** Throws `error.history.unknown`, `error.history.damaged` or `error.sidecar.…`. */
  read(file: File, id: string): Promise<Buffer>;
  name(file: File, id: string, name: string | null): Promise<void>;
  /**
   * The app has renamed or moved an article, or a folder of articles: its history goes with it. Paths in the library,
   * with `/`, in NFC. Never rejects.
   */
  renamed(root: string, from: string, to: string): Promise<void>;
  /** When all that has begun is done. */
  idle(): Promise<void>;
}

export interface FoundVersions {
  readonly versions: HistoryVersion[];
  readonly problems: Failure[];
}

interface Setup {
  readonly log: Log;
  /** Told once for each thing that goes wrong. */
  onFailure(failure: Failure): void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Milliseconds of editing after which an unsaved text is kept. */
const editingTime = 10 * 60_000;

export function createHistory({ log, onFailure, now = Date.now }: Setup): History {
  const turns = createTurns();
  const libraries = new Map<string, ArticleHistories>();
  /** When the editing began that no version holds yet, by path. */
  const began = new Map<string, number>();
  const told = new Set<string>();

  const historiesOf = ({ root }: Pick<File, 'root'>): ArticleHistories =>
    recall(libraries, root, () => createArticleHistories(root, { log, now }));

  async function quietly(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const failure = toHistoryFailure(error);
      const key = JSON.stringify(failure);
      if (told.has(key)) return;
      told.add(key);
      log('warning', `history: ${error instanceof Error ? error.message : String(error)}`);
      onFailure(failure);
    }
  }

  return {
    saved(file, before, bytes, cause = 'saved') {
      began.delete(file.path);
      const both = [
        { cause: 'found', bytes: before },
        { cause, bytes },
      ] as const;
      return quietly(() => turns.run(file.root, () => historiesOf(file).add(file, before, both)));
    },
    async edited(file, bytes) {
      const since = began.get(file.path) ?? now();
      began.set(file.path, since);
      if (now() - since < editingTime) return;
      began.set(file.path, now());
      await quietly(async () => {
        const snapped = [{ cause: 'auto', bytes: await bytes() }] as const;
        await turns.run(file.root, () => historiesOf(file).add(file, null, snapped));
      });
    },
    keep: (file, bytes, name) =>
      turns.run(file.root, async () => {
        const { folder, newest } = await historiesOf(file).add(file, null, [{ cause: 'auto', bytes }]);
        if (name !== null) await nameVersion(folder, newest, name);
        return toVersion({ ...newest, name: name ?? newest.name });
      }),
    list: (file, content) =>
      turns.run(file.root, async () => {
        const { versions, problems } = await historiesOf(file).list(file, content);
        return { versions: versions.map(toVersion), problems };
      }),
    async read(file, id) {
      const { folder, version } = await historiesOf(file).find(file, id);
      return readVersion(folder, version);
    },
    name: (file, id, name) =>
      turns.run(file.root, async () => {
        const { folder, version } = await historiesOf(file).find(file, id);
        await nameVersion(folder, version, name);
      }),
    renamed: (root, from, to) =>
      quietly(() => turns.run(root, () => historiesOf({ root }).renamed(from, to))),
    idle: turns.idle,
  };
}

function toVersion({ id, at, cause, name }: StoredVersion): HistoryVersion {
  return { id, at, cause, name, author: null };
}

function toHistoryFailure(error: unknown): Failure {
  if (error instanceof TickmarkError) return error.toFailure();
  const reason = errorCode(error);
  return reason === null ? toFailure(error) : { key: 'error.history.failed', data: { reason } };
}
