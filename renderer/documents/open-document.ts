import { toEditorText } from '../../shared/article/line-ends.ts';
import type { Client, DocumentId, OpenedDocument, Version } from '../../shared/contract.ts';
import { TickmarkError, toFailure } from '../../shared/errors.ts';
import type { DocumentSession } from '../editor/session.ts';
import { createStore, type Readable } from '../store.ts';
import { keepSaved } from './autosave.ts';
import { difference } from './difference.ts';
import { conflictOf, type OnDisk, type Saving } from './file-state.ts';
import { createFileWork } from './file-work.ts';
import { keepJournal, unsavedIn } from './journal.ts';
import { createMerging, type Merging } from './merging.ts';
import { reportChecked } from './report-checked.ts';

/** A document in a tab: its text, its file, and the way between the two. */
export interface OpenDocument {
  readonly id: DocumentId;
  /** Tells it from every other tab that has the document open or had it: in this page or another, now or before. */
  readonly page: string;
  readonly session: DocumentSession;
  /** What the library called it when it was opened: its title, until the engine has read the text. */
  readonly listedTitle: string | null;
  readonly disk: Readable<OnDisk>;
  readonly saving: Readable<Saving>;
  /** Writes the text where it differs from the file. Resolves to whether the text is on disk; never rejects. */
  save(): Promise<boolean>;
  /** Writes the text of a file that is gone to its old place. Never rejects. */
  saveAnew(): Promise<boolean>;
  readonly merging: Merging;
  /** Takes the file's text in place of the writer's, as one step that undo takes back. Never rejects. */
  reload(): Promise<boolean>;
  /**
   * The file now holds `version` (null: it is gone). A text without changes of the writer's follows it silently;
   * one with changes stays, and the writer is told before anything is saved. Never rejects.
   */
  follow(version: Version | null): Promise<boolean>;
  /**
   * Takes up a text that was never saved, made from the version `base`: it is unsaved again. `original`: what stood there,
   * where that is known and the file has changed since.
   */
  takeUp(text: string, base: Version, original?: string): void;
  /** Saves the text as UTF-8, whatever the file was written in. Resolves to whether it is on disk; never rejects. */
  convert(): Promise<boolean>;
  /** Its file has another path now. */
  moveTo(path: string): void;
  dispose(): void;
}

interface Setup {
  readonly client: Client;
  readonly page: string;
  readonly opened: OpenedDocument;
  readonly listedTitle: string | null;
  readonly session: DocumentSession;
  /** Whether the writer wants autosave. */
  readonly autosave: Readable<boolean>;
  /** Unsaved text could not be kept safe. */
  onJournalFailure(error: unknown): void;
}

export function createOpenDocument(setup: Setup): OpenDocument {
  const { client, page, opened, listedTitle, session, autosave, onJournalFailure } = setup;
  const { id } = opened;
  const disk = createStore<OnDisk>(opened);
  const saving = createStore<Saving>({ kind: 'idle' });
  const work = createFileWork({ client, id, page, session, disk, saving });
  let underWay: Promise<boolean> | null = null;

  /** One at a time: a save must know the version that the one before it made. Resolves to whether it went well. */
  async function alone(act: () => Promise<void>, isNeeded = () => true): Promise<boolean> {
    while (underWay) await underWay;
    if (!isNeeded()) {
      saving.set({ kind: 'idle' });
      return true;
    }
    underWay = act().then(
      () => {
        saving.set({ kind: 'idle' });
        return true;
      },
      (error: unknown) => {
        saving.set({ kind: 'failed', error: asTickmarkError(error) });
        return false;
      },
    );
    underWay.finally(() => {
      underWay = null;
    });
    return underWay;
  }

  // What went wrong stays wrong until it is mended, also where the text is as it was last saved.
  const isUnsaved = () => session.state.get().dirty || saving.get().kind === 'failed';
  const save = ({ auto = false } = {}) =>
    alone(() => work.write({ base: disk.get().version, auto }), isUnsaved);
  const merging = createMerging({ client, id, page, session, disk, saving });
  const stopJournal = keepJournal(
    client,
    { id, page, unsaved: unsavedIn({ session, disk }) },
    onJournalFailure,
  );
  // As another text of the same article: neither may take the other's place.
  const merged = { id, page: `${page}-merge`, unsaved: merging.draft };
  const stopMergeJournal = keepJournal(client, merged, onJournalFailure);
  const stopReports = reportChecked(client, { id, session });
  const stopAutosave = keepSaved({ session, autosave, saving, disk, save: () => save({ auto: true }) });

  return {
    id,
    page,
    session,
    listedTitle,
    disk,
    saving,
    save: () => save(),
    saveAnew: () => alone(() => work.write({ base: null })),
    merging,
    reload: () => alone(work.read),
    follow: (version) =>
      alone(
        () => work.takeNews(version),
        () => version !== disk.get().version,
      ),
    takeUp(text, base, original) {
      session.apply(difference(session.text(), toEditorText(text)));
      if (base === disk.get().version) return;
      // The file is no longer what the writer had before them: both texts are there, and the writer decides.
      disk.update((file) => ({ ...file, version: base }));
      if (original !== undefined) session.markOnDisk(toEditorText(original));
      saving.set({ kind: 'failed', error: conflictOf(disk.get()) });
    },
    convert: () => alone(work.writeAsUtf8),
    moveTo(path) {
      disk.update((file) => ({ ...file, path }));
      session.moveTo(path);
    },
    dispose() {
      stopAutosave();
      stopJournal();
      stopMergeJournal();
      merging.end();
      stopReports();
      session.dispose();
    },
  };
}

function asTickmarkError(error: unknown): TickmarkError {
  if (error instanceof TickmarkError) return error;
  const { key, data } = toFailure(error);
  return new TickmarkError(key, data, { cause: error });
}
