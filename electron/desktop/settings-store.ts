import { join } from 'node:path';
import Store, { type Schema } from 'electron-store';
import { z } from 'zod';
import type { KeyValueStore } from '../settings/settings.ts';
import { Kept, mendFile } from './kept.ts';

export interface DesktopStore extends KeyValueStore {
  /** Calls `listener` when the value under `key` has changed. */
  onChange(key: keyof Kept, listener: () => void): void;
}

const name = 'tickmark';

/**
 * Opens the store in the user's profile folder. A file that is damaged or of another version is set aside first:
 * it never stops a start.
 */
export function openStore(profile: string): DesktopStore {
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
    onChange: (key, listener) => void store.onDidChange(key, listener),
  };
}
