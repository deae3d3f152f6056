import { toEditorText } from '../../shared/article/line-ends.ts';
import type { OpenedDocument, Version } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import { difference } from './difference.ts';
import { conflictOf, type EditedFile } from './file-state.ts';

/** Carries a text to its file and back, one thing at a time. What goes wrong rejects. */
export interface FileWork {
  /** Writes the text over the version `base`; null: anew, where the file is gone. */
  write(options: { readonly base: Version | null; readonly auto?: boolean }): Promise<void>;
  writeAsUtf8(): Promise<void>;
  /** Takes the file's text over as one step that undo takes back; text that is equal stays untouched. */
  read(): Promise<void>;
  /** As `read`, where the writer's text has no changes of its own; rejects with a conflict where it has. */
  takeNews(version: Version | null): Promise<void>;
}

export function createFileWork({ client, id, page, session, disk, saving }: EditedFile): FileWork {
  const open = () => client.call('document.open', { id, page });

  function takeOver({ text, ...file }: OpenedDocument): void {
    session.apply(difference(session.text(), toEditorText(text)));
    disk.set(file);
    // A session takes for saved only a text that it handed out.
    session.text();
    session.markSaved(session.state.get().revision);
  }

  return {
    async write({ base, auto = false }) {
      const { revision } = session.state.get();
      saving.set({ kind: 'saving' });
      const draft = { page, revision };
      const { version } = await client.call('document.save', { id, text: session.text(), base, draft, auto });
      disk.update((file) => ({ ...file, version }));
      session.markSaved(revision);
    },
    async writeAsUtf8() {
      const { revision } = session.state.get();
      saving.set({ kind: 'saving' });
      const { version: base } = disk.get();
      const { version } = await client.call('document.convert', { id, text: session.text(), base });
      disk.update((file) => ({ ...file, version, encoding: 'utf-8', bom: false }));
      session.markSaved(revision);
    },
    async read() {
      takeOver(await open());
    },
    async takeNews(version) {
      if (version === null) throw new TickmarkError('error.file.missing', { path: disk.get().path });
      const found = await open();
      const { dirty } = session.state.get();
      if (dirty && toEditorText(found.text) !== session.text()) throw conflictOf(disk.get());
      takeOver(found);
    },
  };
}
