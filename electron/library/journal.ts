import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Version } from '../../shared/contract.ts';
import type { Log } from '../log.ts';
import type { FileRef } from './disk.ts';
import { createTurns } from './in-turn.ts';

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
  owner: z.object({ process: z.number().int(), run: z.string() }),
});

/** An unsaved text as it lies on disk. */
export type JournalEntry = z.infer<typeof Entry>;

export interface JournalFile extends FileRef {
  readonly root: string;
}

/** Unsaved text, kept where a crash does not reach it: one file a document, outside the library. */
export interface Journal {
  /** Replaces what was kept of a document. Of texts that come faster than the disk, the last one is kept. */
  keep(file: JournalFile, text: string, base: string): Promise<void>;
  forget(file: FileRef): Promise<void>;
  /** What is kept of a library and is in nobody else's hands, oldest first. A file that cannot be read stays. */
  left(root: string): Promise<JournalEntry[]>;
  /** Forgets all that this host kept: the writer chose not to save it. */
  forgetOwn(): Promise<void>;
  /** When every write that has begun is done. */
  idle(): Promise<void>;
}

/** @param folder where the journal lies; made when first needed */
export function openJournal(folder: string, log: Log, isRunning = processRuns): Journal {
  const owner = { process: process.pid, run: randomUUID() };
  const turns = createTurns();
  const due = new Map<string, JournalEntry>();
  const own = new Set<string>();

  async function writeDue(name: string): Promise<void> {
    const entry = due.get(name);
    if (!entry) return;
    due.delete(name);
    await replaceWhole(folder, name, JSON.stringify(entry));
    own.add(name);
  }

  async function remove(name: string): Promise<void> {
    due.delete(name);
    await rm(join(folder, name), { force: true });
    own.delete(name);
  }

  async function read(name: string): Promise<JournalEntry | null> {
    try {
      return Entry.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    } catch (error) {
      log('warning', `${join(folder, name)} cannot be read and is left as it is: ${String(error)}`);
      return null;
    }
  }

  return {
    keep({ path, shown, root }, text, base) {
      const name = nameOf(path);
      due.set(name, { format: 1, path, shown, root, base, at: Date.now(), text, owner });
      return turns.run(name, () => writeDue(name));
    },
    forget({ path }) {
      const name = nameOf(path);
      due.delete(name);
      return turns.run(name, () => remove(name));
    },
    async left(root) {
      const names = await readdir(folder).catch(() => []);
      const entries = await Promise.all(names.filter((name) => name.endsWith('.json')).map(read));
      return entries
        .filter((entry) => entry !== null)
        .filter((entry) => entry.root === root)
        .filter(({ owner: { process, run } }) => run === owner.run || !isRunning(process))
        .sort((a, b) => a.at - b.at);
    },
    async forgetOwn() {
      await Promise.all([...own, ...due.keys()].map((name) => turns.run(name, () => remove(name))));
    },
    idle: turns.idle,
  };
}

/** One file a document, whatever its own name holds. */
function nameOf(path: string): string {
  return `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.json`;
}

async function replaceWhole(folder: string, name: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.~${randomBytes(4).toString('hex')}`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function processRuns(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return (error as { readonly code?: string }).code === 'EPERM';
  }
}
