import { type Failure, TickmarkError } from '../../../shared/errors.ts';
import type { Log } from '../../log.ts';
import { disk } from '../files/disk.ts';
import { sweepTemporaries } from '../files/temporary.ts';
import { createIdentities, type IdentityKind } from '../folder/identities.ts';
import type { KnownFile } from '../folder/registry.ts';
import { addVersion, hashOf, listVersions, removeVersion, type StoredVersion, temporaries } from './store.ts';
import { thin } from './thin.ts';

type File = Pick<KnownFile, 'shown'>;

interface Snapshot {
  readonly cause: StoredVersion['cause'];
  readonly bytes: Uint8Array;
}

/**
 * The histories of one library's articles. `content` is what an article's file holds now, or held before what is added;
 * null where that is unknown. One call at a time that changes something.
 */
export interface ArticleHistories {
  /** Adds what is not the newest version already, and lets go of what has had its time. */
  add(
    file: File,
    content: Uint8Array | null,
    some: readonly Snapshot[],
  ): Promise<{ readonly folder: string; readonly newest: StoredVersion }>;
  /** The newest first. */
  list(
    file: File,
    content: Uint8Array | null,
  ): Promise<{ readonly versions: readonly StoredVersion[]; readonly problems: Failure[] }>;
  /** Throws `error.history.unknown`. */
  find(file: File, id: string): Promise<{ readonly folder: string; readonly version: StoredVersion }>;
  /** An article or a folder of articles has another library path. */
  renamed(from: string, to: string): Promise<void>;
}

interface Tools {
  readonly log: Log;
  /** Milliseconds since 1970. */
  now(): number;
}

const kind: IdentityKind = {
  name: 'history',
  // A history is one machine's: versions of versions help nobody in a Git repository.
  git: ['.gitignore', '*\n'],
  damaged: 'error.history.damaged',
};

/** @param root the library, a real path */
export function createArticleHistories(root: string, { log, now }: Tools): ArticleHistories {
  const identities = createIdentities(root, kind);

  /** Where an article's history lies; one whose article went away is taken over where it ends with `content`. */
  async function foldersOf({ shown }: File, content: Uint8Array | null): Promise<string[]> {
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

  return {
    async add(file, content, some) {
      const folder = (await foldersOf(file, content))[0] ?? (await identities.create(file.shown));
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
    },
    async list(file, content) {
      const found = await Promise.all((await foldersOf(file, content)).map(listVersions));
      return {
        versions: found.flatMap(({ versions }) => versions).sort((a, b) => b.at - a.at),
        problems: [...identities.problems(), ...found.flatMap(({ problems }) => problems)],
      };
    },
    async find(file, id) {
      for (const folder of await foldersOf(file, null)) {
        const { versions } = await listVersions(folder);
        const version = versions.find((one) => one.id === id);
        if (version) return { folder, version };
      }
      throw new TickmarkError('error.history.unknown');
    },
    renamed: identities.renamed,
  };
}

/** Versions stand in the order of their times, even where a clock was put back a little. */
function timeAfter(newest: number, now: number): number {
  const aDay = 24 * 60 * 60_000;
  return newest >= now && newest - now < aDay ? newest + 1 : now;
}
