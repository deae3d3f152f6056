import type { Log } from '../log.ts';
import type { KeyValueStore } from './settings.ts';

/**
 * Keeps values in a store that may fail. One that cannot be opened or written, as on a full disk or without the right
 * to, stops nothing: the values live as long as the program then, and the log says so.
 */
export function lastingValues(open: () => KeyValueStore, log: Log): KeyValueStore {
  const tell = (error: unknown) =>
    log('warning', `settings were not kept: ${error instanceof Error ? error.message : String(error)}`);
  const unkept = new Map<string, unknown>();
  let store: KeyValueStore | null = null;
  try {
    store = open();
  } catch (error) {
    tell(error);
  }
  return {
    get(key) {
      if (unkept.has(key) || !store) return unkept.get(key);
      try {
        return store.get(key);
      } catch (error) {
        tell(error);
        return undefined;
      }
    },
    set(key, value) {
      unkept.set(key, value);
      if (!store) return;
      try {
        store.set(key, value);
        unkept.delete(key);
      } catch (error) {
        tell(error);
      }
    },
  };
}
