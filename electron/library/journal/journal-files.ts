import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Version } from '../../../shared/contract.ts';
import type { Log } from '../../log.ts';
import { disk, errorCode } from '../files/disk.ts';
import { writeSidecar } from '../files/sidecar.ts';
import { isOrphan, sweepTemporaries } from '../files/temporary.ts';
import { temporaryName } from '../files/temporary-name.ts';

const Entry = z.object({
  format: z.literal(1),
  /** Of the article, absolute. */
  path: z.string(),
  shown: z.string(),
  /** The real path of its library. */
  root: z.string(),
  /** The library's folder as the disk knows it, wherever it is moved there. */
  folder: z.string().optional(),
  /** The version that the text was made from. */
  base: Version,
  /** Hash of the text that was on its way to the file: where the file holds that, this was made from it. */
  saving: z.string().optional(),
  /** Milliseconds since 1970. */
  at: z.number(),
  text: z.string(),
  /** Whose text it is, of the pages that the host serves. */
  page: z.string().default(''),
  /** The host that keeps it: while that runs, the text is in its page's hands. */
  owner: z.object({ process: z.number().int(), started: z.string().optional(), run: z.string() }),
});

/** An unsaved text, as its file in the journal holds it. */
export type Entry = z.infer<typeof Entry>;

/** An unsaved text as it lies on disk. */
export interface JournalEntry extends Entry {
  /** Of its file in the journal. */
  readonly name: string;
}

/**
 * The name of a text's file in the journal: one file a document and page, whatever their names hold; and one a host
 * (`run`), since two may hold different texts.
 */
export function fileName({ path, page }: Pick<Entry, 'path' | 'page'>, run: string): string {
  const hash = createHash('sha256').update(`${path}\0${page}`).digest('hex');
  return `${hash.slice(0, 32)}-${run.slice(0, 8)}.json`;
}

interface PutOptions {
  /** None of that name was written before. */
  readonly isNew: boolean;
}

/** The journal's folder on disk. */
export interface JournalFiles {
  /** Puts a text in place of what the file held. */
  put(name: string, entry: Entry, options: PutOptions): Promise<void>;
  remove(name: string): Promise<void>;
  /**
   * All texts that lie there, those too whose writing a crash has interrupted after the last byte. A file that cannot
   * be read stays, and the log says so.
   */
  list(): Promise<JournalEntry[]>;
}

export function createJournalFiles(folder: string, log: Log): JournalFiles {
  /**
   * Syncing the folder as well would double the time in which a crash costs the writer's text. Where the name is not
   * new, the worst that a power cut can bring back is the text before: syncing the next one confirms this one's name.
   */
  async function put(name: string, entry: Entry, { isNew }: PutOptions): Promise<void> {
    const content = JSON.stringify(entry);
    const options = { mode: 0o600, confirm: isNew };
    try {
      await writeSidecar(folder, name, content, options);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeSidecar(folder, name, content, options);
    }
  }

  async function namesIn(): Promise<string[]> {
    try {
      return await readdir(folder);
    } catch (error) {
      // It is made with the first text.
      if (errorCode(error) !== 'ENOENT')
        log('error', `the journal cannot be read, and brings nothing back: ${String(error)}`);
      return [];
    }
  }

  const parse = async (path: string) => Entry.parse(JSON.parse(await readFile(path, 'utf8')));

  async function read(name: string): Promise<JournalEntry | null> {
    try {
      return { name, ...(await parse(join(folder, name))) };
    } catch (error) {
      log('warning', `${join(folder, name)} cannot be read and is left as it is: ${String(error)}`);
      return null;
    }
  }

  /** What a crash has interrupted: a text that is whole is put in its place, the rest of a write is removed. */
  async function finishWrites(): Promise<void> {
    const names = (await namesIn()).filter((name) => temporaryName.test(name));
    for (const temporary of names) {
      const path = join(folder, temporary);
      if (!(await isOrphan(disk, path).catch(() => false))) continue;
      const entry = await parse(path).catch(() => null);
      if (!entry) continue;
      const name = fileName(entry, entry.owner.run);
      const before = await parse(join(folder, name)).catch(() => null);
      if (before && before.at > entry.at) continue;
      await rename(path, join(folder, name)).catch((error: unknown) => log('warning', String(error)));
    }
    const left = names.map((name) => ({ path: join(folder, name), shown: name }));
    await sweepTemporaries(disk, left, log);
  }

  return {
    put,
    remove: (name) => rm(join(folder, name), { force: true }),
    async list() {
      await finishWrites();
      const names = (await namesIn()).filter((name) => name.endsWith('.json'));
      const found = await Promise.all(names.map(read));
      return found.filter((entry) => entry !== null);
    },
  };
}
