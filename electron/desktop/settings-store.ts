import { join } from 'node:path';
import Store, { type Schema } from 'electron-store';
import { z } from 'zod';
import { createListeners } from '../../shared/listeners.ts';
import type { Log } from '../log.ts';
import { lastingValues } from '../settings/lasting-values.ts';
import type { KeyValueStore } from '../settings/settings.ts';
import { Kept, mendFile } from './kept.ts';

export interface DesktopStore extends KeyValueStore {
  /** Calls `listener` when a value was set under `key`. */
  onChange(key: keyof Kept, listener: () => void): void;
}

const name = 'tickmark';

/**
 * Opens the store in the user's profile folder. A file that is damaged or of another version is set aside first, and one
 * that cannot be read or written is done without: it never stops a start.
 */
export function openStore(profile: string, log: Log): DesktopStore {
  const values = lastingValues(() => openFile(profile), log);
  const listeners = createListeners<[string]>();
  return {
    get: values.get,
    set(key, value) {
      values.set(key, value);
      listeners.tell(key);
    },
    onChange: (key, listener) => void listeners.add((changed) => changed === key && listener()),
  };
}

function openFile(profile: string): KeyValueStore {
  mendFile(join(profile, `${name}.json`));
  const store = new Store<Kept>({
    name,
    cwd: profile,
    schema: z.toJSONSchema(Kept).properties as Schema<Kept>,
    accessPropertiesByDotNotation: false,
  });
  return {
    get: (key) => store.get(key as keyof Kept),
    set: (key, value) => store.set(key as keyof Kept, value as Kept[keyof Kept]),
  };
}
