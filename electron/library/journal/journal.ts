import { randomUUID } from 'node:crypto';
import type { Draft, Version } from '../../../shared/contract.ts';
import type { Log } from '../../log.ts';
import { createTurns } from '../../turns.ts';
import type { FileRef } from '../files/disk.ts';
import { ownerRuns, thisProcess } from '../files/owner.ts';
import { createJournalFiles, type Entry, fileName, type JournalEntry } from './journal-files.ts';
import { createKeptTexts } from './kept-texts.ts';
import { isFree, mayBelong } from './left.ts';
import { createRevisions } from './revisions.ts';
import { createSaves } from './saves.ts';

/** An article as one page has it. */
export interface JournalFile extends FileRef {
  readonly root: string;
  /** Which page's text it is, and its revision there; absent where one page keeps the order itself. */
  readonly draft?: Draft | undefined;
}

/** Unsaved text, kept where a crash does not reach it: one file a document and page, outside the library. */
export interface Journal {
  /** Replaces what was kept of a document. Of texts that come faster than the disk, the last one is kept. */
  keep(file: JournalFile, text: string, base: Version): Promise<void>;
  /** Forgets what this host keeps of a document for this page, and what it has adopted. */
  forget(file: JournalFile): Promise<void>;
  /** As `forget`, for good: what still arrives of this page's text came late. */
  close(file: JournalFile): Promise<void>;
  /**
   * Runs a save of a text, so that no crash brings back a text that is older than the file: what is kept becomes
   * this very text before, and goes after; a newer one that arrives meanwhile is then made from the new version.
   */
  around<T extends { readonly version: Version }>(
    file: JournalFile,
    saved: { readonly text: string; readonly base: Version | null },
    save: () => Promise<T>,
  ): Promise<T>;
  /** What this host kept of a document goes with its file to another path. */
  move(from: FileRef, to: FileRef): Promise<void>;
  /**
   * What is kept of the articles in a folder and is in nobody else's hands, oldest first; also what is kept of a library
   * that no longer stands where it was, since that may be the same one. A file that cannot be read stays. `living`: pages
   * of this host that have their texts in hand.
   */
  left(root: string, living?: readonly string[]): Promise<JournalEntry[]>;
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
  const files = createJournalFiles(folder, log);
  const kept = createKeptTexts(files);
  const saves = createSaves();
  const revisions = createRevisions();
  const turns = createTurns();
  const nameOf = ({ path, draft }: JournalFile) => fileName({ path, page: draft?.page ?? '' }, owner.run);

  function write(name: string, entry: Entry): Promise<void> {
    kept.put(name, entry);
    return turns.run(name, () => writeNow(name));
  }

  async function writeNow(name: string): Promise<void> {
    const written = await kept.write(name);
    if (written) await kept.removeAdopted(written.path, name);
  }

  async function beforeSave(name: string, text: string): Promise<void> {
    const entry = kept.find(name);
    if (entry && entry.text !== text) await write(name, { ...entry, text, at: Date.now() });
  }

  function afterSave(name: string, text: string, version: Version): Promise<void> {
    return turns.run(name, async () => {
      const entry = kept.find(name);
      if (!entry) return;
      if (entry.text === text) return kept.remove(name);
      kept.put(name, { ...entry, base: version, saving: undefined });
      await writeNow(name);
    });
  }

  function forget(file: JournalFile): Promise<void> {
    const name = nameOf(file);
    revisions.reached(name, file.draft);
    kept.withdraw(name);
    return turns.run(name, async () => {
      await kept.remove(name);
      saves.forget(name);
      await kept.removeAdopted(file.path);
    });
  }

  function moveOne(name: string, to: FileRef): Promise<void> {
    return turns.run(name, async () => {
      const entry = kept.find(name);
      if (!entry) return;
      const moved = { ...entry, path: to.path, shown: to.shown };
      await write(fileName(moved, owner.run), moved);
      await kept.remove(name);
    });
  }

  const behind = (error: unknown) => log('warning', `the journal could not follow a save: ${String(error)}`);

  return {
    async keep(file, text, base) {
      const { path, shown, root, draft } = file;
      const name = nameOf(file);
      if (!revisions.take(name, draft)) return;
      await write(name, {
        format: 1,
        path,
        shown,
        root,
        base: saves.baseOf(name, base),
        saving: saves.underWay(name),
        at: Date.now(),
        text,
        page: draft?.page ?? '',
        owner,
      });
    },
    forget,
    close(file) {
      if (file.draft) revisions.close(nameOf(file));
      return forget(file);
    },
    async around(file, { text, base }, save) {
      const name = nameOf(file);
      revisions.reached(name, file.draft);
      saves.begin(name, text);
      try {
        // The file is what counts: a journal that fails holds no save up.
        await beforeSave(name, text).catch(behind);
        const saved = await save();
        saves.done(name, base, saved.version);
        await afterSave(name, text, saved.version).catch(behind);
        return saved;
      } finally {
        saves.end(name);
      }
    },
    async move(from, to) {
      for (const name of kept.namesOf(from.path)) await moveOne(name, to);
      await kept.removeAdopted(from.path);
    },
    async left(root, living = []) {
      const { run } = owner;
      const free = (await files.list()).filter((entry) => isFree(entry, { run, living, isRunning }));
      const here = await Promise.all(free.map((entry) => mayBelong(entry, root, run)));
      return free.filter((_, at) => here[at]).sort((a, b) => a.at - b.at);
    },
    adopt: ({ path, name }) => kept.adopt(path, name),
    async forgetOwn() {
      await Promise.all(kept.names().map((name) => turns.run(name, () => kept.remove(name))));
    },
    idle: turns.idle,
  };
}
