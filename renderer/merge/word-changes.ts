import { Change, diff } from '@codemirror/merge';
import { diffArrays } from 'diff';

/** A figure with its sign and its separators is one word: `$250` → `$270`, not `5` → `7`. */
const word = /[$€£¥₩]?\d+(?:[.,]\d+)*%?|[\p{L}\p{M}]+|[^\S\n]+|./gsu;

/** Longer texts (characters on both sides) are compared by characters at once: their words would not fit in memory. */
const longest = 2_000_000;

/** Beyond so many insertions and deletions the quicker comparison by characters has to do. */
const mostEdits = 1000;

/** What changed from `a` to `b`, by words. */
export function wordChanges(a: string, b: string): readonly Change[] {
  const byWords = a.length + b.length <= longest;
  const edits = byWords && diffArrays(a.match(word) ?? [], b.match(word) ?? [], { maxEditLength: mostEdits });
  if (!edits) return diff(a, b, { scanLimit: 500, timeout: 200 });
  const changes: Change[] = [];
  let [atA, atB] = [0, 0];
  for (const { value, added, removed } of edits) {
    const { length } = value.join('');
    const [toA, toB] = [atA + (added ? 0 : length), atB + (removed ? 0 : length)];
    if (added || removed) {
      const last = changes.at(-1);
      // A word in the place of another is one change.
      if (last && last.toA === atA && last.toB === atB) {
        changes[changes.length - 1] = new Change(last.fromA, toA, last.fromB, toB);
      } else changes.push(new Change(atA, toA, atB, toB));
    }
    [atA, atB] = [toA, toB];
  }
  return changes;
}
