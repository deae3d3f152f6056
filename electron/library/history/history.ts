import type { HistoryVersion } from '../../../shared/contract.ts';
import { type Failure, TickmarkError, toFailure } from '../../../shared/errors.ts';
import { recall } from '../../../shared/recall.ts';
import type { Log } from '../../log.ts';
import { createTurns } from '../../turns.ts';
import { disk, errorCode } from '../files/disk.ts';
import { sweepTemporaries } from '../files/temporary.ts';
import type { KnownFile } from '../folder/registry.ts';
import { createIdentities, type Identities } from './identities.ts';
import {
  addVersion,
  hashOf,
  listVersions,
  nameVersion,
  readVersion,
  removeVersion,
  type StoredVersion,
  temporaries,
} from './store.ts';
import { thin } from './thin.ts';

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
  const libraries = new Map<string, Identities>();
  /** When the editing began that no version holds yet, by path. */
  const began = new Map<string, number>();
  const told = new Set<string>();

  const identitiesOf = (root: string): Identities => recall(libraries, root, () => createIdentities(root));

  /** Where an article's history lies; one whose article went away is taken over where it ends with `content`. */
  async function foldersOf({ root, shown }: File, content: Uint8Array | null): Promise<string[]> {
    const identities = identitiesOf(root);
    const own = await identities.find(shown);
    if (own.length > 0 || content === null) return own;
    const hash = hashOf(content);
    const fitting: string[] = [];
    for (const folder of await identities.orphans()) {
      const { versions } = await listVersions(folder);
      if (versions[0]?.hash === hash) fitting.push(folder);
    }
    if (fitting.length !== 1) return [];
    await identities.assign(fitting[0]!, shown);
    return fitting;
  }

  async function add(
    file: File,
    content: Uint8Array | null,
    some: readonly { readonly cause: StoredVersion['cause']; readonly bytes: Uint8Array }[],
  ): Promise<{ readonly folder: string; readonly newest: StoredVersion }> {
    const folder = (await foldersOf(file, content))[0] ?? (await identitiesOf(file.root).create(file.shown));
    let { versions } = await listVersions(folder);
    for (const { cause, bytes } of some) {
      const newest = versions[0];
      if (newest?.hash === hashOf(bytes)) continue;
      const at = timeAfter(newest?.at ?? 0, now());
      versions = [await addVersion(folder, bytes, { at, cause, known: versions }), ...versions];
    }
    for (const version of thin(versions, now())) await removeVersion(folder, version);
    await sweepTemporaries(disk, await temporaries(folder), log);
    return { folder, newest: versions[0]! };
  }

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

  async function find(file: File, id: string): Promise<{ folder: string; version: StoredVersion }> {
    for (const folder of await foldersOf(file, null)) {
      const { versions } = await listVersions(folder);
      const version = versions.find((one) => one.id === id);
      if (version) return { folder, version };
    }
    throw new TickmarkError('error.history.unknown');
  }

  return {
    saved(file, before, bytes, cause = 'saved') {
      began.delete(file.path);
      const both = [
        { cause: 'found', bytes: before },
        { cause, bytes },
      ] as const;
      return quietly(() => turns.run(file.root, () => add(file, before, both)));
    },
    async edited(file, bytes) {
      const since = began.get(file.path) ?? now();
      began.set(file.path, since);
      if (now() - since < editingTime) return;
      began.set(file.path, now());
      await quietly(async () => {
        const snapped = await bytes();
        await turns.run(file.root, () => add(file, null, [{ cause: 'auto', bytes: snapped }]));
      });
    },
    keep: (file, bytes, name) =>
      turns.run(file.root, async () => {
        const { folder, newest } = await add(file, null, [{ cause: 'auto', bytes }]);
        if (name !== null) await nameVersion(folder, newest, name);
        return toVersion({ ...newest, name: name ?? newest.name });
      }),
    list: (file, content) =>
      turns.run(file.root, async () => {
        const folders = await foldersOf(file, content);
        const found = await Promise.all(folders.map(listVersions));
        return {
          versions: found
            .flatMap(({ versions }) => versions)
            .sort((a, b) => b.at - a.at)
            .map(toVersion),
          problems: [...identitiesOf(file.root).problems(), ...found.flatMap(({ problems }) => problems)],
        };
      }),
    async read(file, id) {
      const { folder, version } = await find(file, id);
      return readVersion(folder, version);
    },
    name: (file, id, name) =>
      turns.run(file.root, async () => {
        const { folder, version } = await find(file, id);
        await nameVersion(folder, version, name);
      }),
    renamed: (root, from, to) => quietly(() => turns.run(root, () => identitiesOf(root).renamed(from, to))),
    idle: turns.idle,
  };
}

/** Versions stand in the order of their times, even where a clock was put back a little. */
function timeAfter(newest: number, now: number): number {
  const aDay = 24 * 60 * 60_000;
  return newest >= now && newest - now < aDay ? newest + 1 : now;
}

function toVersion({ id, at, cause, name }: StoredVersion): HistoryVersion {
  return { id, at, cause, name, author: null };
}

function toHistoryFailure(error: unknown): Failure {
  if (error instanceof TickmarkError) return error.toFailure();
  const reason = errorCode(error);
  return reason === null ? toFailure(error) : { key: 'error.history.failed', data: { reason } };
}
