import { Change, diff } from '@codemirror/merge';
import { diffArrays } from 'diff';

const line = /[^\n]*\n|[^\n]+$/g;

/** A figure with its sign and its separators is one word: `$250` → `$270`, not `5` → `7`. */
const word = /[$€£¥₩]?\d+(?:[.,]\d+)*%?|[\p{L}\p{M}]+|[^\S\n]+|./gsu;

/** Beyond so many lines that came or went, the rougher comparison by characters has to do. */
const mostLines = 1200;

/** Beyond so many words that came or went, lines are different as a whole. */
const mostWords = 500;

/** So are longer stretches (characters on both sides). */
const longest = 200_000;

/** What changed from `a` to `b`: by lines, and by words within the lines that differ. */
export function wordChanges(a: string, b: string): readonly Change[] {
  const lines = changesOf(a.match(line) ?? [], b.match(line) ?? [], mostLines);
  if (!lines) return diff(a, b, { scanLimit: 500, timeout: 200 });
  return lines.flatMap((change) => {
    const { fromA, toA, fromB, toB } = change;
    if (toA - fromA + toB - fromB > longest) return [change];
    const [before, after] = [a.slice(fromA, toA), b.slice(fromB, toB)];
    const words = changesOf(before.match(word) ?? [], after.match(word) ?? [], mostWords);
    const moved = ({ fromA: a, toA: endA, fromB: b, toB: endB }: Change) =>
      new Change(a + fromA, endA + fromA, b + fromB, endB + fromB);
    return words?.map(moved) ?? [change];
  });
}

/** The changes between two lists of pieces, in characters; null where they are more than `most`. */
function changesOf(a: string[], b: string[], most: number): Change[] | null {
  const edits = diffArrays(a, b, { maxEditLength: most });
  if (!edits) return null;
  const changes: Change[] = [];
  let [atA, atB] = [0, 0];
  for (const { value, added, removed } of edits) {
    const { length } = value.join('');
    const [toA, toB] = [atA + (added ? 0 : length), atB + (removed ? 0 : length)];
    if (added || removed) {
      const last = changes.at(-1);
      // A piece in the place of another is one change.
      if (last && last.toA === atA && last.toB === atB) {
        changes[changes.length - 1] = new Change(last.fromA, toA, last.fromB, toB);
      } else changes.push(new Change(atA, toA, atB, toB));
    }
    [atA, atB] = [toA, toB];
  }
  return changes;
}
