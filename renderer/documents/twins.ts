import type { DocumentId } from '../../shared/contract.ts';
import { createStore, type Readable } from '../store.ts';
import { type Documents, fileName, titleOf } from './documents.ts';
import { followTabs } from './follow-tabs.ts';

/** What tells a document from others that are open: the file's name, or its path where the names are alike. */
export type Twins = ReadonlyMap<DocumentId, string>;

/** The open documents that bear another one's title. It changes only when they do, not with each keystroke. */
export function followTwins(documents: Documents): Readable<Twins> {
  const store = createStore<Twins>(new Map());

  const look = () => {
    const open = documents.get().tabs.map((tab) => {
      const { path } = tab.disk.get();
      return { id: tab.id, title: titleOf(tab), name: fileName(path), path: path.normalize('NFC') };
    });
    const twins = open.flatMap((one) => {
      const others = open.filter(({ id, title }) => id !== one.id && title === one.title);
      if (others.length === 0) return [];
      return [[one.id, others.some(({ name }) => name === one.name) ? one.path : one.name] as const];
    });
    if (JSON.stringify(twins) !== JSON.stringify([...store.get()])) store.set(new Map(twins));
  };
  followTabs(documents, ({ session, disk }) => {
    const ends = [session.state.subscribe(look), disk.subscribe(look)];
    return () => ends.forEach((end) => void end());
  });
  documents.subscribe(look);
  look();
  return { get: store.get, subscribe: store.subscribe };
}
