import { toEditorText } from '../../shared/article/line-ends.ts';
import { createStore, type Readable } from '../store.ts';
import { difference } from './difference.ts';
import type { EditedFile, OnDisk } from './file-state.ts';
import type { Unsaved } from './journal.ts';

/** The writer's text and the file's, side by side. */
export interface Merge {
  readonly mine: string;
  /** The revision of the writer's text. */
  readonly revision: number;
  readonly theirs: string;
  /** What both were made from; null where that is not known, after a crash. */
  readonly base: string | null;
  readonly file: OnDisk;
}

/** Puts a writer's unsaved text together with what another program has written to the file meanwhile. */
export interface Merging {
  /** What is being put together; null while nothing is. */
  readonly merge: Readable<Merge | null>;
  /** Reads the file and begins. Where both texts are equal there is nothing to decide. Rejects with a TickmarkError. */
  begin(): Promise<void>;
  /** What comes of it so far, kept safe from a crash while it differs from both texts. */
  readonly draft: Unsaved;
  /** Takes note of what comes of it so far. */
  keep(merged: string): void;
  /**
   * Leaves everything as it was: the writer's text in the editor and the journal, the other on disk. What came of the
   * merge so far becomes a version of the history, by the name given; true where there was such. Rejects with a
   * TickmarkError, and nothing is left, where it cannot be kept.
   */
  leave(name: string): Promise<boolean>;
  /**
   * Takes the merged text into the editor as one step that undo takes back; the next save is made over the file as it
   * was merged. False, and nothing is taken, where the writer's text was changed meanwhile: it begins anew, with what
   * came of it in the history as by `leave`.
   */
  finish(merged: string, name: string): Promise<boolean>;
  /** The document is closed. */
  end(): void;
}

export function createMerging({ client, id, page, session, disk, saving }: EditedFile): Merging {
  const store = createStore<Merge | null>(null);
  const drafts = createStore<{ readonly revision: number; readonly text: string | null }>({
    revision: 0,
    text: null,
  });
  const keep = (text: string | null) => drafts.update(({ revision }) => ({ revision: revision + 1, text }));

  function settle(text: string, { file, theirs }: Pick<Merge, 'file' | 'theirs'>): void {
    session.apply(difference(session.text(), text));
    disk.set(file);
    session.markOnDisk(theirs);
    store.set(null);
    keep(null);
    saving.set({ kind: 'idle' });
  }

  function put(file: OnDisk, theirs: string): void {
    const onDisk = session.onDisk();
    const base = onDisk === theirs ? null : onDisk;
    keep(null);
    store.set({ mine: session.text(), revision: session.state.get().revision, theirs, base, file });
  }

  async function keepVersion(name: string): Promise<boolean> {
    const { text } = drafts.get();
    if (text === null) return false;
    await client.call('history.keep', { id, text, name });
    return true;
  }

  return {
    draft: {
      state: () => ({ revision: drafts.get().revision, dirty: drafts.get().text !== null }),
      text: () => drafts.get().text ?? '',
      base: () => store.get()?.file.version ?? disk.get().version,
      subscribe: drafts.subscribe,
      largeLength: session.large ? session.opened.text.length : null,
    },
    keep(merged) {
      const merge = store.get();
      keep(merged === merge?.mine || merged === merge?.theirs ? null : merged);
    },
    merge: { get: store.get, subscribe: store.subscribe },
    async begin() {
      const { id: _, text, ...file } = await client.call('document.open', { id, page });
      const theirs = toEditorText(text);
      if (theirs === session.text()) settle(theirs, { file, theirs });
      else put(file, theirs);
    },
    async leave(name) {
      const kept = await keepVersion(name);
      keep(null);
      store.set(null);
      return kept;
    },
    async finish(merged, name) {
      const merge = store.get();
      if (!merge) return false;
      if (session.state.get().revision !== merge.revision) {
        await keepVersion(name);
        put(merge.file, merge.theirs);
        return false;
      }
      settle(merged, merge);
      return true;
    },
    end() {
      if (drafts.get().text === null) return;
      const draft = { page: `${page}-merge`, revision: drafts.get().revision + 1 };
      client.call('document.journal', { id, text: null, base: disk.get().version, draft }).catch(() => {
        // It comes back at the next start; better than too little.
      });
    },
  };
}
