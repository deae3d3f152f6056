import { useSyncExternalStore } from 'react';
import { createListeners } from '../shared/listeners.ts';

/** A store as its readers see it. */
export interface Readable<T> {
  get(): T;
  /** Calls `listener` after each change; the result ends it. */
  subscribe(listener: () => void): () => void;
}

/** A value that changes over time, and those who want to know. One store an area; none holds everything. */
export interface Store<T> extends Readable<T> {
  set(next: T): void;
  update(change: (value: T) => T): void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = createListeners();
  const set = (next: T) => {
    if (Object.is(next, value)) return;
    value = next;
    listeners.tell();
  };
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe: listeners.add,
  };
}

/** A store that follows another for as long as both live; its listeners hear only changes of the derived value. */
export function derive<T, S>(source: Readable<T>, select: (value: T) => S): Readable<S> {
  const derived = createStore(select(source.get()));
  source.subscribe(() => derived.set(select(source.get())));
  return { get: derived.get, subscribe: derived.subscribe };
}

/** The store's value in a component; it renders again only when the selected part changes (by identity). */
export function useStore<T, S = T>(
  store: Readable<T>,
  select: (value: T) => S = (value) => value as unknown as S,
): S {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
