import type { z } from 'zod';
import { createListeners } from '../../shared/listeners.ts';
import { mendSettings, type Settings, type SettingsChange } from '../../shared/settings.ts';

/** Where a host keeps small values between runs: electron-store on the desktop, a JSON file elsewhere. */
export interface KeyValueStore {
  /** Undefined where nothing is kept under `key`. What is kept may be damaged or of another version. */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** The user's settings, always whole. */
export interface SettingsStore {
  read(): Settings;
  /** Lays some settings over the present ones and keeps them. */
  change(some: z.infer<typeof SettingsChange>): Settings;
  /** Calls `listener` after each change; the result ends it. */
  onChange(listener: (settings: Settings) => void): () => void;
}

export function createSettings(store: KeyValueStore): SettingsStore {
  const listeners = createListeners<[Settings]>();
  const read = () => mendSettings(store.get('settings'));
  return {
    read,
    change(some) {
      const settings = { ...read(), ...some };
      store.set('settings', settings);
      listeners.tell(settings);
      return settings;
    },
    onChange: listeners.add,
  };
}
