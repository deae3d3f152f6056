import type { LibraryView } from '../../../shared/lint/rule.ts';
import type { FolderView } from '../../checking/folder-view.ts';

/** What the rules asked of a library for one article, and the answers: while they hold, so do the findings. */
export interface Asked {
  /** Whether a file stands at a path, in the order of asking. */
  readonly has: readonly (readonly [path: string, there: boolean])[];
  /** Articles whose headings were wanted, and the state of their files. */
  readonly anchors: readonly (readonly [path: string, stamp: string])[];
  /** What the list of articles was made of; null where nobody wanted it. */
  readonly listing: string | null;
}

/** A library that remembers what it was asked. */
export function recordQuestions(view: FolderView): {
  readonly library: LibraryView;
  asked(): Asked;
} {
  const has = new Map<string, boolean>();
  const anchors = new Map<string, string>();
  let listed = false;
  return {
    library: {
      has(path) {
        const there = view.has(path);
        has.set(path, there);
        return there;
      },
      get articles() {
        listed = true;
        return view.articles;
      },
      anchors(path) {
        anchors.set(path, view.stamp(path));
        return view.anchors(path);
      },
    },
    asked: () => ({ has: [...has], anchors: [...anchors], listing: listed ? view.listing : null }),
  };
}

/** Whether the library would answer the same today. */
export function answersStill(view: FolderView, { has, anchors, listing }: Asked): boolean {
  return (
    has.every(([path, there]) => view.has(path) === there) &&
    anchors.every(([path, stamp]) => view.stamp(path) === stamp) &&
    (listing === null || listing === view.listing)
  );
}
