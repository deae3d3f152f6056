import type { ArticlesChange, Client, Library, LibraryInfo, Session } from '../../shared/contract.ts';
import { changeArticles } from '../../shared/library-change.ts';
import { createStore, type Readable } from '../store.ts';

export interface LibraryState {
  readonly library: Library | null;
  readonly recent: readonly LibraryInfo[];
  /** A folder is being read because the writer asked for it. */
  readonly loading: boolean;
}

export interface LibraryStore extends Readable<LibraryState> {
  /** Lets the writer choose a folder. Rejects with a TickmarkError. */
  choose(): Promise<void>;
  /** Rejects with a TickmarkError where the folder is gone. */
  openRecent(id: string): Promise<void>;
  /** Reads the folder again. */
  refresh(): Promise<void>;
}

export function createLibraryStore(
  client: Client,
  { library, recent }: Pick<Session, 'library' | 'recent'>,
): LibraryStore {
  const store = createStore<LibraryState>({ library, recent, loading: false });

  const show = (next: Library) =>
    store.update((state) => {
      const { id, name, path } = next;
      const others = state.recent.filter((info) => info.id !== id);
      return { ...state, library: next, recent: [{ id, name, path }, ...others] };
    });

  async function read(ask: () => Promise<Library | null>): Promise<void> {
    store.update((state) => ({ ...state, loading: true }));
    try {
      const next = await ask();
      if (next) show(early.reduce(changeArticles, next));
    } finally {
      early = [];
      store.update((state) => ({ ...state, loading: false }));
    }
  }

  client.on('library.changed', show);
  /** What is told while a folder is being read may be about the one that is then shown. */
  let early: ArticlesChange[] = [];
  client.on('library.articles', (change) => {
    if (store.get().loading) early.push(change);
    store.update((state) => ({ ...state, library: state.library && changeArticles(state.library, change) }));
  });

  return {
    get: store.get,
    subscribe: store.subscribe,
    choose: () => read(() => client.call('library.choose', {})),
    openRecent: (id) => read(() => client.call('library.openRecent', { id })),
    refresh: () => read(() => client.call('library.refresh', {})),
  };
}
