import type { CallResult, Client, DocumentId, FoundArticle, SearchOptions } from '../../shared/contract.ts';
import { type Failure, toFailure } from '../../shared/errors.ts';
import { createStore, type Readable } from '../store.ts';

export interface SearchState {
  readonly shown: boolean;
  /** The field for the replacement is open, and hits can be chosen. */
  readonly replacing: boolean;
  readonly query: string;
  readonly replacement: string;
  readonly options: SearchOptions;
  /** What was found so far, the newest articles first. */
  readonly found: readonly FoundArticle[];
  readonly hits: number;
  readonly articles: number;
  /** How far the search has come; null when it is done. */
  readonly progress: { readonly searched: number; readonly total: number } | null;
  readonly failure: Failure | null;
  /** What was found has been replaced: it is looked for again only when the writer wants it. */
  readonly settled: boolean;
  /** Grows each time the search panel is asked for, so that its field takes the focus. */
  readonly asked: number;
}

export interface Search extends Readable<SearchState> {
  /** Shows the panel, on wish with a query to look for. */
  show(some?: Partial<Pick<SearchState, 'query' | 'replacing'>>): void;
  hide(): void;
  /** Changes what is looked for, and looks. */
  change(some: Partial<Pick<SearchState, 'query' | 'replacement' | 'replacing' | 'options'>>): void;
  again(): Promise<void>;
  /** Takes what was found off the list, since it has been replaced. */
  settle(): void;
  /** The revision of an open document that was searched; null where the file on disk was. */
  revisionOf(id: DocumentId): number | null;
}

/** An unsaved text as it stands in the editor, and every other open document. */
export interface OpenText {
  readonly id: DocumentId;
  readonly revision: number;
  /** Null where the text is the one on disk. */
  readonly unsaved: string | null;
}

/** Articles and hits that are listed; more are only counted. */
const mostListed = 1000;

const nothing = { found: [], hits: 0, articles: 0, progress: null, failure: null, settled: false } as const;

const initial: SearchState = {
  ...nothing,
  shown: false,
  replacing: false,
  query: '',
  replacement: '',
  options: { matchCase: false, wholeWord: false, regex: false },
  asked: 0,
};

/** Searches the library as the writer types: each new query takes the place of the one before. */
export function createSearch(client: Client, openTexts: () => readonly OpenText[]): Search {
  const store = createStore<SearchState>(initial);
  let turn = 0;
  let revisions = new Map<DocumentId, number>();

  async function look(): Promise<void> {
    const mine = ++turn;
    const { query, options, replacing, replacement } = store.get();
    if (query.trim() === '') return store.update((state) => ({ ...state, ...nothing }));
    const texts = openTexts();
    const buffers = texts.flatMap(({ id, unsaved }) => (unsaved === null ? [] : [{ id, text: unsaved }]));
    revisions = new Map(texts.map(({ id, revision }) => [id, revision]));
    let found: readonly FoundArticle[] = [];
    let articles = 0;
    let hits = 0;
    let room = mostListed;
    try {
      for (let from: number | null = 0; from !== null; ) {
        const part: CallResult<'library.search'> = await client.call('library.search', {
          query,
          options,
          replacement: replacing ? replacement : null,
          buffers,
          from,
          room,
        });
        // Another query has taken its place.
        if (mine !== turn) return;
        found = [...found, ...part.articles];
        const listed = part.articles.map((article) => article.hits.length);
        room = listed.reduce((left, count) => Math.max(0, left - Math.max(1, count)), room);
        articles += part.articles.length + part.unlisted.articles;
        hits += listed.reduce((sum, count) => sum + count, part.unlisted.hits);
        from = part.next;
        const { searched, total } = part;
        store.update((state) => ({
          ...state,
          found,
          hits,
          articles,
          progress: from === null ? null : { searched, total },
          failure: null,
          settled: false,
        }));
      }
    } catch (error) {
      if (mine === turn) store.update((state) => ({ ...state, ...nothing, failure: toFailure(error) }));
    }
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    show(some = {}) {
      // Who only looks must not find the panel ready to replace.
      store.update((state) => ({ ...state, replacing: false, ...some, shown: true, asked: state.asked + 1 }));
      void look();
    },
    hide() {
      turn += 1;
      store.update((state) => ({ ...state, ...nothing, shown: false }));
    },
    change(some) {
      store.update((state) => ({ ...state, ...some }));
      void look();
    },
    again: look,
    settle() {
      turn += 1;
      store.update((state) => ({ ...state, ...nothing, settled: true }));
    },
    revisionOf: (id) => revisions.get(id) ?? null,
  };
}
