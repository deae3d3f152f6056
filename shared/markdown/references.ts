import type { Definition } from 'mdast';
import type { KnownLabels } from './known-labels.ts';

/** A footnote as one block of an article sees it. */
export interface Note {
  /** From 1, in the order in which an article calls its notes; null for one that is never called. */
  readonly number: number | null;
  /** Whether the article's first call stands in this block: the note's way back leads there. */
  readonly firstCall: boolean;
}

/** What a block takes from the rest of its article. Keys are normalised labels. */
export interface References {
  /** The definition that each label used in the block stands for: the article's first. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, Note>;
}

export const noReferences: References = { definitions: new Map(), notes: new Map() };

export function toLabels({ definitions, notes }: References): KnownLabels {
  return { definitions: [...definitions.keys()], footnotes: [...notes.keys()] };
}

export function sameReferences(a: References, b: References): boolean {
  return (
    a === b ||
    (sameMap(a.definitions, b.definitions, (x, y) => x.url === y.url && x.title === y.title) &&
      sameMap(a.notes, b.notes, (x, y) => x.number === y.number && x.firstCall === y.firstCall))
  );
}

export function sameLabels(a: References, b: References): boolean {
  return sameMap(a.definitions, b.definitions, () => true) && sameMap(a.notes, b.notes, () => true);
}

function sameMap<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined || !same(value, other)) return false;
  }
  return true;
}
