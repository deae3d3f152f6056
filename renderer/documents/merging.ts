import { toEditorText } from '../../shared/article/line-ends.ts';
import type { Client, DocumentId } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import type { DocumentSession } from '../editor/session.ts';
import { createStore, type Readable, type Store } from '../store.ts';
import { difference } from './difference.ts';
import type { OnDisk, Saving } from './open-document.ts';

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
  /** Leaves everything as it was: the writer's text in the editor and the journal, the other on disk. */
  leave(): void;
  /**
   * Takes the merged text into the editor as one step that undo takes back; the next save is made over the file as it
   * was merged. False, and nothing is taken, where the writer's text was changed meanwhile: it begins anew.
   */
  finish(merged: string): boolean;
}

interface Setup {
  readonly client: Client;
  readonly id: DocumentId;
  readonly page: string;
  readonly session: DocumentSession;
  readonly disk: Store<OnDisk>;
  readonly saving: Store<Saving>;
}

export function createMerging({ client, id, page, session, disk, saving }: Setup): Merging {
  const store = createStore<Merge | null>(null);

  function settle(text: string, { file, theirs }: Pick<Merge, 'file' | 'theirs'>): void {
    session.apply(difference(session.text(), text));
    disk.set(file);
    session.markOnDisk(theirs);
    store.set(null);
    saving.set({ kind: 'idle' });
  }

  function put(file: OnDisk, theirs: string): void {
    const onDisk = session.onDisk();
    const base = onDisk === theirs ? null : onDisk;
    store.set({ mine: session.text(), revision: session.state.get().revision, theirs, base, file });
  }

  return {
    merge: { get: store.get, subscribe: store.subscribe },
    async begin() {
      const { id: _, text, ...file } = await client.call('document.open', { id, page });
      const theirs = toEditorText(text);
      if (theirs === session.text()) settle(theirs, { file, theirs });
      else put(file, theirs);
    },
    leave: () => store.set(null),
    finish(merged) {
      const merge = store.get();
      if (!merge) return false;
      if (session.state.get().revision !== merge.revision) {
        put(merge.file, merge.theirs);
        return false;
      }
      settle(merged, merge);
      return true;
    },
  };
}

/** Both texts are there, and neither may be lost. */
export function conflictOf({ path }: OnDisk): TickmarkError {
  return new TickmarkError('error.save.conflict', { path });
}
