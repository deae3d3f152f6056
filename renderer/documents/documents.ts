import type { Client, Desk, DocumentId, OpenedDocument } from '../../shared/contract.ts';
import { baseName } from '../../shared/library-path.ts';
import type { DocumentSession } from '../editor/session.ts';
import { createStore, type Readable } from '../store.ts';
import { difference } from './difference.ts';
import { isCutOff, isGone } from './file-state.ts';
import { createOpenDocument, type OpenDocument } from './open-document.ts';
import { newPageId, type Pages } from './pages.ts';
import { inOrderOf, insertTab, removeTab, tabBeside } from './tab-order.ts';

/** What becomes of unsaved text when its tab is closed; `cancel`: the tab stays open. */
export type CloseAnswer = 'save' | 'discard' | 'cancel';

export interface DocumentsState {
  /** In the order of the tabs. */
  readonly tabs: readonly OpenDocument[];
  readonly active: DocumentId | null;
  /** The document that the writer asked for and the host has not sent yet. */
  readonly opening: DocumentId | null;
}

/** The open documents: which there are, and which one the writer looks at. */
export interface Documents extends Readable<DocumentsState> {
  active(): OpenDocument | null;
  find(id: DocumentId): OpenDocument | null;
  /** Opens or activates. Rejects with a TickmarkError where the file cannot be opened. */
  open(id: DocumentId): Promise<void>;
  activate(id: DocumentId): void;
  /** Activates the tab `by` places further on, around the end. */
  step(by: 1 | -1): void;
  /** Asks about unsaved text. Resolves to whether the tab is closed. */
  close(id: DocumentId): Promise<boolean>;
  /** Makes a new article and opens it. Rejects with a TickmarkError. */
  create(name: string, text: string, folder: string): Promise<void>;
  /** Writes the text to a new file, which takes the tab over. Rejects with a TickmarkError. */
  saveAs(id: DocumentId, name: string, folder: string): Promise<void>;
  /** Resolves to whether everything is on disk. */
  saveAll(): Promise<boolean>;
  /** Saves again what could not be saved while the host did not answer. */
  retryLost(): void;
  /** Opens the unsaved texts that an earlier run left behind. Resolves to how many there were. */
  recover(): Promise<number>;
  /** Opens the articles of a desk as they were left; those that cannot be opened are left out. */
  restore(desk: Desk): Promise<void>;
  /** Closes a tab without a question: its file went to the trash. */
  drop(id: DocumentId): void;
  /** Closes every tab whose text is on disk. */
  closeSaved(): void;
}

interface Setup {
  readonly client: Client;
  readonly autosave: Readable<boolean>;
  /** What the library calls an article; null where it does not know it. */
  listedTitle(id: DocumentId): string | null;
  createSession(opened: OpenedDocument): DocumentSession;
  confirmClose(title: string): Promise<CloseAnswer>;
  /** Unsaved text could not be kept safe from a crash. */
  onJournalFailure(error: unknown): void;
  /** The host's pages that are there: what they have unsaved is theirs. Where none are told, this is the only one. */
  readonly pages?: Pages | undefined;
}

export function createDocuments(setup: Setup): Documents {
  const { client, autosave, confirmClose } = setup;
  const store = createStore<DocumentsState>({ tabs: [], active: null, opening: null });
  const own = setup.pages?.own ?? newPageId();
  let opened = 0;
  /** Names a tab: what still arrives of one that is closed is not taken for the next one's. */
  const newPage = () => `${own}-${++opened}`;
  const underWay = new Map<DocumentId, Promise<OpenDocument>>();

  const find = (id: DocumentId | null) => store.get().tabs.find((tab) => tab.id === id) ?? null;
  const patch = (change: Partial<DocumentsState>) => store.update((state) => ({ ...state, ...change }));

  function add(opened: OpenedDocument, page: string): OpenDocument {
    const existing = find(opened.id);
    if (existing) return existing;
    const session = setup.createSession(opened);
    const listedTitle = setup.listedTitle(opened.id);
    const tab = createOpenDocument({
      client,
      page,
      opened,
      listedTitle,
      session,
      autosave,
      onJournalFailure: setup.onJournalFailure,
    });
    patch(insertTab(store.get(), tab));
    return tab;
  }

  function remove(id: DocumentId): void {
    const tab = find(id);
    if (!tab) return;
    patch(removeTab(store.get(), id));
    tab.dispose();
    const draft = { page: tab.page, revision: tab.session.state.get().revision };
    client.call('document.close', { id, draft }).catch(() => {
      // The host has already forgotten it; there is nothing left to close.
    });
  }

  function fetchOnce(id: DocumentId): Promise<OpenDocument> {
    const running = underWay.get(id);
    if (running) return running;
    const page = newPage();
    const opening = client.call('document.open', { id, page }).then((opened) => add(opened, page));
    underWay.set(id, opening);
    const done = () => underWay.delete(id);
    opening.then(done, done);
    return opening;
  }

  async function createNew(name: string, text: string, folder: string): Promise<OpenDocument> {
    const page = newPage();
    return add(await client.call('document.create', { name, text, folder, page }), page);
  }

  async function open(id: DocumentId): Promise<void> {
    if (find(id)) return patch({ active: id, opening: null });
    patch({ opening: id });
    try {
      await fetchOnce(id);
    } finally {
      // A later choice wins: whoever asked for another document meanwhile is not torn away from it.
      if (store.get().opening === id) patch({ opening: null, active: find(id) ? id : store.get().active });
    }
  }

  /** Whether a tab may be closed: nothing unsaved, saved now, or given up. */
  async function release(tab: OpenDocument): Promise<boolean> {
    if (isOnDisk(tab)) return true;
    const answer = await confirmClose(titleOf(tab));
    if (answer === 'cancel') return false;
    return answer === 'discard' || (isGone(tab.saving.get()) ? tab.saveAnew() : tab.save());
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    active: () => find(store.get().active),
    find,
    open,
    activate: (id) => {
      if (find(id)) patch({ active: id, opening: null });
    },
    step(by) {
      if (store.get().tabs.length > 1) patch({ active: tabBeside(store.get(), by) });
    },
    async close(id) {
      const tab = find(id);
      if (!tab) return true;
      if (tab.session.state.get().dirty) patch({ active: id });
      if (!(await release(tab))) return false;
      remove(id);
      return true;
    },
    async create(name, text, folder) {
      patch({ active: (await createNew(name, text, folder)).id });
    },
    async saveAs(id, name, folder) {
      const tab = find(id);
      if (!tab) return;
      const text = tab.session.text();
      const created = await createNew(name, text, folder);
      // Whatever was typed while the host wrote the file moves over too.
      created.session.apply(difference(text, tab.session.text()));
      created.session.takeOver(tab.session);
      patch({ active: created.id });
      remove(id);
    },
    async saveAll() {
      const saved = await Promise.all(store.get().tabs.map((tab) => tab.save()));
      return saved.every(Boolean);
    },
    retryLost() {
      for (const tab of store.get().tabs) {
        if (isCutOff(tab.saving.get())) void tab.save();
      }
    },
    async recover() {
      const living = await setup.pages?.living();
      const texts = await client.call('library.recover', { living });
      for (const { id, text, base, original } of texts) {
        await open(id);
        find(id)?.takeUp(text, base, original);
      }
      return texts.length;
    },
    async restore({ tabs: wanted, active }) {
      // The one in front first: it is what the writer waits for.
      const inTurn = [
        ...wanted.filter(({ id }) => id === active),
        ...wanted.filter(({ id }) => id !== active),
      ];
      for (const { id, view } of inTurn) {
        const tab = find(id) ?? (await fetchOnce(id).catch(() => null));
        tab?.session.restoreView(view);
        if (tab && id === active && store.get().active === null) patch({ active: id });
      }
      const { tabs, active: front } = store.get();
      const ids = wanted.map(({ id }) => id);
      patch({ tabs: inOrderOf(tabs, ids), active: front ?? tabs[0]?.id ?? null });
    },
    drop: remove,
    closeSaved() {
      for (const tab of store.get().tabs) if (isOnDisk(tab)) remove(tab.id);
    },
  };
}

function isOnDisk({ saving, session }: OpenDocument): boolean {
  return !session.state.get().dirty && !isGone(saving.get());
}

/** What a document is called in tabs and questions: its title, or its file's name. */
export function titleOf({ session, listedTitle, disk }: OpenDocument): string {
  const { title, revision } = session.state.get();
  return title ?? (revision === 0 || session.large ? listedTitle : null) ?? fileName(disk.get().path);
}

export function fileName(path: string): string {
  return baseName(path).normalize('NFC');
}
