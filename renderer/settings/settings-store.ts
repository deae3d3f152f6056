import type { Client } from '../../shared/contract.ts';
import type { Settings } from '../../shared/settings.ts';
import { createStore, type Readable } from '../store.ts';

export interface SettingsStore extends Readable<Settings> {
  /** Applies at once; the host is told and keeps it. `failed` hears why it could not. */
  change(change: Partial<Settings>): void;
  /** Applies in this window only: for a divider on its way. */
  preview(change: Partial<Settings>): void;
}

/** The writer's settings as the page sees them: never waiting for the host, and following its other windows. */
export function createSettingsStore(
  client: Client,
  initial: Settings,
  failed: (error: unknown) => void,
): SettingsStore {
  const store = createStore(initial);
  let underWay = 0;

  client.on('settings.changed', (settings) => {
    // While a change of ours is on its way, what the host says may be older than what the writer chose.
    if (underWay === 0) store.set(settings);
  });

  const preview = (change: Partial<Settings>) => store.update((settings) => ({ ...settings, ...change }));

  return {
    get: store.get,
    subscribe: store.subscribe,
    preview,
    change(change) {
      preview(change);
      underWay += 1;
      client
        .call('settings.change', change)
        .then(
          (settings) => {
            if (underWay === 1) store.set(settings);
          },
          (error: unknown) => failed(error),
        )
        .finally(() => {
          underWay -= 1;
        });
    },
  };
}
