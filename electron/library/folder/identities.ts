import { randomBytes } from 'node:crypto';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type ErrorKey, type Failure, TickmarkError, toFailure } from '../../../shared/errors.ts';
import { mapWide } from '../../map-wide.ts';
import { errorCode } from '../files/disk.ts';
import { readSidecar, sidecarFolder, writeSidecar } from '../files/sidecar.ts';

/**
 * Which of the folders that keep something of an article belongs to which: its earlier versions, or its reviews. Each is
 * named by a random id; the article's path in the library stands inside as data, so that a rename moves nothing.
 */
export interface Identities {
  /** The folders of an article; two where two processes began one at the same time. */
  find(path: string): Promise<string[]>;
  /** The folders of these articles, by their paths: many at once are found by reading each folder once. */
  findAll(paths: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The folders whose articles are gone: of articles that were deleted, or renamed outside. */
  orphans(): Promise<string[]>;
  create(path: string): Promise<string>;
  /** From now on the folder belongs to the article at `path`. */
  assign(folder: string, path: string): Promise<void>;
  /** An article or a folder of articles has another path. */
  renamed(from: string, to: string): Promise<void>;
  /** What could not be read, and is left as it is. */
  problems(): readonly Failure[];
}

/** What the folders keep. */
export interface IdentityKind {
  /** Of the folder that holds them all, below `.tickmark`. */
  readonly name: string;
  /** What is put beside them when the first is made: the file's name and what it holds. */
  readonly git: readonly [name: '.gitignore' | '.gitattributes', content: string];
  /** What is said of a folder that does not tell its article any more. */
  readonly damaged: ErrorKey;
}

const idName = /^[0-9a-f]{16}$/;
const dataName = 'document.json';
const mostDataBytes = 16 * 1024;

const Data = z.object({
  format: z.literal(1),
  /** In the library, with `/`, in NFC. */
  path: z.string().min(1).max(4096).refine(isInside),
});

/** @param root the library, a real path */
export function createIdentities(root: string, kind: IdentityKind): Identities {
  const place = ['.tickmark', kind.name] as const;
  /** The path of each folder that was read; null: it cannot be read. */
  const paths = new Map<string, string | null>();
  const problems = new Map<string, Failure>();

  /** Reads the folders that are new or could not be read; on wish every one: another process may have renamed it. */
  async function learn({ anew = false } = {}): Promise<void> {
    const all = await sidecarFolder(root, place);
    const names = all === null ? [] : (await readdir(all)).filter((name) => idName.test(name));
    const there = new Set(names);
    for (const id of paths.keys()) if (!there.has(id)) forget(id);
    await learnOf(names.filter((id) => anew || !paths.get(id)));
  }

  async function learnOf(ids: readonly string[]): Promise<void> {
    await mapWide(ids, 16, async (id) => {
      problems.delete(id);
      paths.set(id, await read(id).catch((error: unknown) => note(id, error)));
    });
  }

  function forget(id: string): void {
    paths.delete(id);
    problems.delete(id);
  }

  async function read(id: string): Promise<string | null> {
    const folder = await sidecarFolder(root, [...place, id]);
    if (folder === null) return null;
    const bytes = await readSidecar(folder, dataName, mostDataBytes);
    try {
      return Data.parse(JSON.parse(bytes.toString('utf8'))).path.normalize('NFC');
    } catch (error) {
      throw new TickmarkError(kind.damaged, { path: join(folder, dataName) }, { cause: error });
    }
  }

  function note(id: string, error: unknown): null {
    // Just begun by another process, which is about to write it.
    if (errorCode(error) !== 'ENOENT') problems.set(id, toFailure(error));
    return null;
  }

  async function folderOf(id: string): Promise<string> {
    return (await sidecarFolder(root, [...place, id], { make: true }))!;
  }

  const withPath = (path: string) => [...paths].filter(([, known]) => known === path).map(([id]) => id);

  async function write(id: string, path: string): Promise<string> {
    const folder = await folderOf(id);
    await writeSidecar(folder, dataName, JSON.stringify({ format: 1, path } satisfies z.infer<typeof Data>));
    paths.set(id, path);
    return folder;
  }

  return {
    async find(path) {
      await learn();
      await learnOf(withPath(path));
      if (withPath(path).length === 0) await learn({ anew: true });
      return Promise.all(withPath(path).map(folderOf));
    },
    async findAll(wanted) {
      await learn({ anew: true });
      const found = new Map<string, string[]>();
      for (const [id, path] of paths) {
        if (path === null || !wanted.has(path)) continue;
        found.set(path, [...(found.get(path) ?? []), await folderOf(id)]);
      }
      return found;
    },
    async orphans() {
      const lost = await mapWide([...paths], 16, async ([id, path]) =>
        path !== null && !(await exists(join(root, path))) ? id : null,
      );
      return Promise.all(lost.filter((id) => id !== null).map(folderOf));
    },
    async create(path) {
      const all = (await sidecarFolder(root, place, { make: true }))!;
      await writeSidecar(all, ...kind.git);
      return write(randomBytes(8).toString('hex'), path);
    },
    async assign(folder, path) {
      await write(folder.slice(-16), path);
    },
    async renamed(from, to) {
      await learn({ anew: true });
      for (const [id, path] of [...paths]) {
        if (path === from) await write(id, to);
        else if (path?.startsWith(`${from}/`)) await write(id, to + path.slice(from.length));
      }
    },
    problems: () => [...problems.values()],
  };
}

/** Whether a path from a file that anyone may have written stays inside the library. */
function isInside(path: string): boolean {
  return !/^[/\\]|^[A-Za-z]:|\\|\0/.test(path) && !path.split('/').includes('..');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR',
  );
}
