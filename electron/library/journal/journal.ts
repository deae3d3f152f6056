import { createHash, randomUUID } from 'node:crypto';
import type { Draft, Version } from '../../../shared/contract.ts';
import type { Log } from '../../log.ts';
import { createTurns } from '../../turns.ts';
import type { FileRef } from '../files/disk.ts';
import { isInside } from '../files/inside.ts';
import { ownerRuns, thisProcess } from '../files/owner.ts';
import { folderIdentity } from '../folder/folder-identity.ts';
import { createJournalFiles, type Entry, type JournalEntry } from './journal-files.ts';

export type { JournalEntry } from './journal-files.ts';

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
  const turns = createTurns();
  /** What waits for its turn to be written, what lies on disk, and the rest: by the name of the journal's file. */
  const due = new Map<string, Entry>();
  const own = new Map<string, Entry>();
  const saving = new Map<string, string>();
  /** What the last save made of which version. */
  const moved = new Map<string, { readonly from: Version | null; readonly to: Version }>();
  /** The newest revision that was kept or saved: a text of an older one came late. */
  const newest = new Map<string, number>();
  /** What the disk called each library's folder, by its path: also once that leads nowhere. */
  const folders = new Map<string, string>();
  /** Names of what earlier runs left and a page has taken up, by the path of the article. */
  const adopted = new Map<string, Set<string>>();

  /** One file a document and page, whatever their names hold; and one a host, since two may hold different texts. */
  const nameOf = (path: string, page: string, run: string = owner.run) =>
    `${hash(`${path}\0${page}`).slice(0, 32)}-${run.slice(0, 8)}.json`;
  const nameOfFile = ({ path, draft }: JournalFile) => nameOf(path, draft?.page ?? '');
  const kept = (name: string) => due.get(name) ?? own.get(name);

  function isNews(name: string, { draft }: JournalFile): boolean {
    const { revision } = draft ?? { revision: 0 };
    if (revision < (newest.get(name) ?? 0)) return false;
    newest.set(name, revision);
    return true;
  }

  function write(name: string, entry: Entry): Promise<void> {
    due.set(name, entry);
    return turns.run(name, () => writeDue(name));
  }

  async function writeDue(name: string): Promise<void> {
    const entry = due.get(name);
    if (!entry) return;
    due.delete(name);
    const isNew = !own.has(name);
    own.set(name, entry);
    const folder = (await folderIdentity(entry.root)) ?? folders.get(entry.root);
    if (folder !== undefined) folders.set(entry.root, folder);
    await files.put(name, { ...entry, folder }, { isNew });
    await removeAdopted(entry.path, name);
  }

  async function remove(name: string): Promise<void> {
    due.delete(name);
    if (own.delete(name)) await files.remove(name);
  }

  async function removeAdopted(path: string, except?: string): Promise<void> {
    for (const name of adopted.get(path) ?? []) {
      if (name === except) continue;
      own.delete(name);
      await files.remove(name);
    }
    adopted.delete(path);
  }

  async function beforeSave(name: string, text: string): Promise<void> {
    const entry = kept(name);
    if (entry && entry.text !== text) await write(name, { ...entry, text, at: Date.now() });
  }

  async function afterSave(name: string, text: string, version: Version): Promise<void> {
    await turns.run(name, async () => {
      const entry = kept(name);
      if (!entry) return;
      if (entry.text === text) return remove(name);
      due.set(name, { ...entry, base: version, saving: undefined });
      await writeDue(name);
    });
  }

  function forget(file: JournalFile): Promise<void> {
    const name = nameOfFile(file);
    newest.set(name, Math.max(newest.get(name) ?? 0, file.draft?.revision ?? 0));
    due.delete(name);
    return turns.run(name, async () => {
      await remove(name);
      moved.delete(name);
      await removeAdopted(file.path);
    });
  }

  const behind = (error: unknown) => log('warning', `the journal could not follow a save: ${String(error)}`);

  return {
    async keep(file, text, base) {
      const { path, shown, root, draft } = file;
      const name = nameOfFile(file);
      if (!isNews(name, file)) return;
      // The page may not know yet that its save is done, but what it sends was made from that text.
      const last = moved.get(name);
      await write(name, {
        format: 1,
        path,
        shown,
        root,
        base: last?.from === base ? last.to : base,
        saving: saving.get(name),
        at: Date.now(),
        text,
        page: draft?.page ?? '',
        owner,
      });
    },
    forget,
    close(file) {
      if (file.draft) newest.set(nameOfFile(file), Number.POSITIVE_INFINITY);
      return forget(file);
    },
    async around(file, { text, base }, save) {
      const name = nameOfFile(file);
      isNews(name, file);
      saving.set(name, hash(text));
      try {
        // The file is what counts: a journal that fails holds no save up.
        await beforeSave(name, text).catch(behind);
        const saved = await save();
        moved.set(name, { from: base, to: saved.version });
        await afterSave(name, text, saved.version).catch(behind);
        return saved;
      } finally {
        saving.delete(name);
      }
    },
    async move(from, to) {
      const names = [...own, ...due].filter(([, { path }]) => path === from.path).map(([name]) => name);
      for (const name of new Set(names)) {
        await turns.run(name, async () => {
          const entry = kept(name);
          if (!entry) return;
          await write(nameOf(to.path, entry.page), { ...entry, path: to.path, shown: to.shown });
          await remove(name);
        });
      }
      await removeAdopted(from.path);
    },
    async left(root, living = []) {
      const found = await files.list((entry) => nameOf(entry.path, entry.page, entry.owner.run));
      const lives = (page: string) => living.some((one) => page === one || page.startsWith(`${one}-`));
      const free = found.filter(({ owner: its, at, page }) =>
        its.run === owner.run ? !lives(page) : !isRunning(its, at),
      );
      const here = await Promise.all(
        free.map(
          async (entry) =>
            entry.root === root ||
            isInside(root, entry.path) ||
            (entry.owner.run !== owner.run && (await folderIdentity(entry.root)) === null),
        ),
      );
      return free.filter((_, at) => here[at]).sort((a, b) => a.at - b.at);
    },
    adopt({ path, name }) {
      adopted.set(path, (adopted.get(path) ?? new Set()).add(name));
    },
    async forgetOwn() {
      await Promise.all([...own.keys(), ...due.keys()].map((name) => turns.run(name, () => remove(name))));
    },
    idle: turns.idle,
  };
}

/** Whether a text is the one that was on its way to the file when this was kept. */
export function wasSaving(entry: JournalEntry, text: string): boolean {
  return entry.saving === hash(text);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
