import { createListeners } from '../../shared/listeners.ts';
import type { SpellingLanguage } from '../../shared/spelling/words.ts';
import type { DictionaryState } from '../engine/protocol.ts';
import { createStore, type Readable } from '../store.ts';

export type Dictionaries = Readonly<Partial<Record<SpellingLanguage, DictionaryState>>>;

/** How the dictionaries stand that spelling is checked by. */
export interface SpellingStore extends Readable<Dictionaries> {
  /** Null: the dictionary is not needed, or no longer. */
  tell(language: SpellingLanguage, state: DictionaryState | null): void;
  /** Tries once more to load what could not be loaded. */
  retry(): void;
  /** Calls `listener` when someone asks for that; the result ends it. */
  onRetry(listener: () => void): () => void;
}

export function createSpellingStore(): SpellingStore {
  const store = createStore<Dictionaries>({});
  const retries = createListeners();
  return {
    get: store.get,
    subscribe: store.subscribe,
    tell(language, state) {
      const { [language]: before, ...others } = store.get();
      if ((before ?? null) !== state) store.set(state === null ? others : { ...others, [language]: state });
    },
    retry: retries.tell,
    onRetry: retries.add,
  };
}
