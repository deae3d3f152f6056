import type { Client } from '../../shared/contract.ts';
import type { Documents } from './documents.ts';
import { followTabs } from './follow-tabs.ts';
import { createPace } from './pace.ts';

/** More are not restored: no writer finds their way among them. */
const mostTabs = 200;

const pace = { pause: 500, atMost: 2000 };

/** The desk of the open library: its tabs, and where the writer was in each. */
export interface DeskKeeper {
  /** Puts the desk of a library back, then keeps it. Resolves to the paths of the articles that are gone. */
  restore(library: string): Promise<readonly string[]>;
}

/**
 * Keeps with the host what stands on the desk, a moment after each change, so that a crash loses little of it. A desk
 * that could not be kept is no trouble worth a word: the next change tries again.
 */
export function keepDesk(client: Client, documents: Documents): DeskKeeper {
  /** The library whose desk is kept; null while one is being put back. */
  let library: string | null = null;

  const send = () => {
    if (library === null) return;
    const { tabs, active } = documents.get();
    const views = tabs.slice(0, mostTabs).map(({ id, session }) => ({ id, view: session.textView() }));
    client.call('desk.keep', { library, desk: { tabs: views, active } }).catch(() => {});
  };
  const timer = createPace(send, pace);
  const touch = () => {
    if (library !== null) timer.touch();
  };
  followTabs(documents, (tab) => tab.session.onViewChange(touch));
  documents.subscribe(touch);

  return {
    async restore(next) {
      library = null;
      timer.stop();
      try {
        const left = await client.call('desk.read', {});
        if (!left) return [];
        await documents.restore(left.desk);
        return left.missing;
      } finally {
        library = next;
        // What was opened meanwhile is part of it.
        timer.touch();
      }
    },
  };
}
