import type { LibraryNames, LibraryView } from '../rule.ts';

/** What links may name in the article at a library path (NFC), as `LibraryView.anchors` gives it. */
export type AnchorsAt = LibraryView['anchors'];

/** A library as the rules see it for one article, which remembers what they were told of other articles' headings. */
export interface NotingView {
  readonly view: LibraryView;
  /** Whether the headings of the article at a library path were asked for. */
  asked(path: string): boolean;
  /** Whether everything told is still so: if not, the article wants another view and another check. */
  holds(): boolean;
}

/** `anchorsAt` answers as things stand; the view goes on saying what it said first, as a view must. */
export function noteAnchors(library: LibraryNames, anchorsAt: AnchorsAt): NotingView {
  const told = new Map<string, ReturnType<AnchorsAt>>();
  return {
    view: {
      has: (path) => library.has(path),
      get articles() {
        return library.articles;
      },
      anchors(path) {
        if (!told.has(path)) told.set(path, anchorsAt(path));
        return told.get(path)!;
      },
    },
    asked: (path) => told.has(path),
    holds: () => [...told].every(([path, anchors]) => sameAnchors(anchors, anchorsAt(path))),
  };
}

export function sameAnchors(a: ReturnType<AnchorsAt>, b: ReturnType<AnchorsAt>): boolean {
  if (a === null || b === null) return a === b;
  return a === b || (a.size === b.size && [...a].every((anchor) => b.has(anchor)));
}
