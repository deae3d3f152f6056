import type { Client } from '../../shared/contract.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Dialogs } from '../workbench/dialogs.ts';

interface Parts {
  readonly client: Client;
  readonly settings: SettingsStore;
  readonly dialogs: Dialogs;
  fail(error: unknown): void;
}

/** Asks for the name that stands by the writer's comments, once. The result tells whether there is one. */
export function createReviewer({ client, settings, dialogs, fail }: Parts): () => Promise<boolean> {
  return async () => {
    if (settings.get().reviewer.trim() !== '') return true;
    const { name: suggested } = await client.call('review.suggestName', {}).catch(() => ({ name: '' }));
    const reviewer = await dialogs.askName(suggested);
    if (reviewer === null) return false;
    try {
      // The host must know it before anything is said.
      await client.call('settings.change', { reviewer });
      settings.preview({ reviewer });
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };
}
