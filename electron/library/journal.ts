import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Version } from '../../shared/contract.ts';
import type { Log } from '../log.ts';
import { disk, type FileRef } from './disk.ts';
import { createTurns } from './in-turn.ts';
import { ownerRuns, thisProcess } from './owner.ts';
import { writeSidecar } from './sidecar.ts';
import { sweepTemporaries, temporaryName } from './temporary.ts';

const Entry = z.object({
  format: z.literal(1),
  /** Of the article, absolute. */
  path: z.string(),
  shown: z.string(),
  /** The real path of its library. */
  root: z.string(),
  base: Version,
  /** Milliseconds since 1970. */
  at: z.number(),
  text: z.string(),
  /** The host that keeps it: while that runs, the text is in its page's hands. */
  owner: z.object({ process: z.number().int(), started: z.string().optional(), run: z.string() }),
});

type Entry = z.infer<typeof Entry>;

/** An unsaved text as it lies on disk. */
export interface JournalEntry extends Entry {
  /** Of its file in the journal. */
  readonly name: string;
}

export interface JournalFile extends FileRef {
  readonly root: string;
}

/** Unsaved text, kept where a crash does not reach it: one file a document and host, outside the library. */
export interface Journal {
  /** Replaces what was kept of a document. Of texts that come faster than the disk, the last one is kept. */
  keep(file: JournalFile, text: string, base: string): Promise<void>;
  /** Forgets what this host keeps of a document, and what it has adopted. */
  forget(file: FileRef): Promise<void>;
  /** What this host kept of a document goes with its file to another path. */
  move(from: FileRef, to: FileRef): Promise<void>;
  /** What is kept of a library and is in nobody else's hands, oldest first. A file that cannot be read stays. */
  left(root: string): Promise<JournalEntry[]>;
  /** A page has this text now: it goes when the document is next kept or forgotten. */
  adopt(entry: JournalEntry): void;
  /** Forgets all that this host kept: the writer chose not to save it. */
  forgetOwn(): Promise<void>;
  /** When every write that has begun is done. */
  idle(): Promise<void>;
}

/** @param folder where the journal lies; made when first needed */
export function openJournal(folder: string, log: Log, isRunning = ownerRuns): Journal {
  const owner = { ...thisProcess(), run: randomUUID() };
  const turns = createTurns();
  const due = new Map<string, Entry>();
  /** The names of this host's files by the path of their article. */
  const own = new Map<string, string>();
  /** What earlier runs left of an article and a page has taken up. */
  const adopted = new Map<string, Set<string>>();

  async function writeDue(path: string): Promise<void> {
    const entry = due.get(path);
    if (!entry) return;
    due.delete(path);
    const name = nameOf(path, owner.run);
    own.set(path, name);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeSidecar(folder, name, JSON.stringify(entry), 0o600);
    await removeAdopted(path);
  }

  async function remove(path: string): Promise<void> {
    due.delete(path);
    const name = own.get(path);
    if (name !== undefined) await rm(join(folder, name), { force: true });
    own.delete(path);
    await removeAdopted(path);
  }

  async function removeAdopted(path: string): Promise<void> {
    for (const name of adopted.get(path) ?? []) await rm(join(folder, name), { force: true });
    adopted.delete(path);
  }

  async function read(name: string): Promise<JournalEntry | null> {
    try {
      return { name, ...Entry.parse(JSON.parse(await readFile(join(folder, name), 'utf8'))) };
    } catch (error) {
      log('warning', `${join(folder, name)} cannot be read and is left as it is: ${String(error)}`);
      return null;
    }
  }

  return {
    keep({ path, shown, root }, text, base) {
      due.set(path, { format: 1, path, shown, root, base, at: Date.now(), text, owner });
      return turns.run(path, () => writeDue(path));
    },
    forget({ path }) {
      due.delete(path);
      return turns.run(path, () => remove(path));
    },
    move(from, to) {
      return turns.run(from.path, async () => {
        const name = own.get(from.path);
        const entry = due.get(from.path) ?? (name === undefined ? null : await read(name));
        if (!entry) return;
        const { root, base, at, text } = entry;
        due.set(to.path, { format: 1, path: to.path, shown: to.shown, root, base, at, text, owner });
        await turns.run(to.path, () => writeDue(to.path));
        await remove(from.path);
      });
    },
    async left(root) {
      const names = await readdir(folder).catch(() => []);
      await sweepTemporaries(
        disk,
        names
          .filter((name) => temporaryName.test(name))
          .map((name) => ({ path: join(folder, name), shown: name })),
        log,
      );
      const found = await Promise.all(names.filter((name) => name.endsWith('.json')).map(read));
      return found
        .filter((entry) => entry !== null)
        .filter((entry) => entry.root === root)
        .filter(({ owner: its, at }) => its.run === owner.run || !isRunning(its, at))
        .sort((a, b) => a.at - b.at);
    },
    adopt({ path, name }) {
      if (own.get(path) !== name) adopted.set(path, (adopted.get(path) ?? new Set()).add(name));
    },
    async forgetOwn() {
      await Promise.all([...own.keys(), ...due.keys()].map((path) => turns.run(path, () => remove(path))));
    },
    idle: turns.idle,
  };
}

/** One file a document, whatever its own name holds; and one a host, since two may hold different texts of it. */
function nameOf(path: string, run: string): string {
  return `${createHash('sha256').update(path).digest('hex').slice(0, 32)}-${run.slice(0, 8)}.json`;
}
