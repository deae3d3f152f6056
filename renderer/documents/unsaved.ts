import type { Client, UnsavedDocuments } from '../../shared/contract.ts';
import { createStore, type Readable } from '../store.ts';
import { type Documents, titleOf } from './documents.ts';
import { followTabs } from './follow-tabs.ts';

/** The documents whose text is not on disk. It changes only when this list does, not with each keystroke. */
export function followUnsaved(documents: Documents): Readable<UnsavedDocuments> {
  const store = createStore<UnsavedDocuments>([]);

  const look = () => {
    const unsaved = documents
      .get()
      .tabs.filter((tab) => tab.session.state.get().dirty)
      .map((tab) => ({ id: tab.id, title: titleOf(tab) }));
    if (JSON.stringify(unsaved) !== JSON.stringify(store.get())) store.set(unsaved);
  };
  followTabs(documents, (tab) => tab.session.state.subscribe(look));
  documents.subscribe(look);
  look();
  return { get: store.get, subscribe: store.subscribe };
}

/** Keeps the host informed, so that it does not close a window over unsaved text. */
export function reportUnsaved(client: Client, unsaved: Readable<UnsavedDocuments>): void {
  unsaved.subscribe(() => {
    client.call('document.unsaved', { documents: [...unsaved.get()] }).catch(() => {
      // Where the host is gone, the next save says so; there is no window of its to hold open.
    });
  });
}

/** Lets the browser ask before a tab with unsaved text is closed or loaded anew. */
export function guardTab(window: Window, unsaved: Readable<UnsavedDocuments>): void {
  window.addEventListener('beforeunload', (event) => {
    if (unsaved.get().length > 0) event.preventDefault();
  });
}
