import { createDocuments, type Documents } from '../../renderer/documents/documents.ts';
import type { OpenDocument } from '../../renderer/documents/open-document.ts';
import { createClient } from '../../renderer/host/client.ts';
import { createStore } from '../../renderer/store.ts';
import type { Bridge, Client } from '../../shared/contract.ts';
import { type FakeSession, fakeSession } from '../renderer/fakes.ts';

/** The page of a workbench without its face: the product's own client, tabs, saving, autosave and journal. */
export interface Page {
  readonly client: Client;
  readonly documents: Documents;
  /** Opens an article by its path in the library. */
  open(path: string): Promise<OpenDocument & { readonly session: FakeSession }>;
  /** Ends it as a crash does: nothing is sent any more, and no answer arrives. */
  crash(): void;
}

export async function startPage(bridge: Bridge, autosave = false): Promise<Page> {
  let alive = true;
  const never = () => new Promise<never>(() => {});
  const client = createClient({
    async call(name, args) {
      if (!alive) return never();
      const reply = await bridge.call(name, args);
      return alive ? reply : never();
    },
    on: (listener) => bridge.on((name, data) => alive && listener(name, data)),
  });
  const documents = createDocuments({
    client,
    autosave: createStore(autosave),
    listedTitle: () => null,
    createSession: fakeSession,
    confirmClose: async () => 'cancel',
    onJournalFailure: () => {},
  });
  const tabOf = (id: string) => documents.get().tabs.find((tab) => tab.id === id);
  client.on('document.changed', ({ id, version }) => void tabOf(id)?.follow(version));
  client.on('document.moved', ({ id, path }) => tabOf(id)?.moveTo(path));
  await client.call('session.start', {});

  return {
    client,
    documents,
    async open(path) {
      const { articles } = await client.call('library.refresh', {});
      const found = articles.find((article) => article.path === path);
      if (!found) throw new Error(`${path} is not listed`);
      await documents.open(found.id);
      return documents.active() as Awaited<ReturnType<Page['open']>>;
    },
    crash() {
      alive = false;
      for (const tab of documents.get().tabs) tab.dispose();
    },
  };
}
