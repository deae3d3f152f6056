import type { Documents } from './documents.ts';
import type { OpenDocument } from './open-document.ts';

/** Follows every tab from when it opens until it closes: `follow` begins that, and what it returns ends it. */
export function followTabs(documents: Documents, follow: (tab: OpenDocument) => () => void): void {
  const followed = new Map<OpenDocument, () => void>();
  const look = () => {
    const { tabs } = documents.get();
    for (const [tab, end] of followed) {
      if (tabs.includes(tab)) continue;
      end();
      followed.delete(tab);
    }
    for (const tab of tabs) if (!followed.has(tab)) followed.set(tab, follow(tab));
  };
  documents.subscribe(look);
  look();
}
