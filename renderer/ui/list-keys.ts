import { finderOf } from './word-search.ts';

const page = 10;

/** Where a key moves the cursor of a list of `count` rows; null where the key is none of its keys. */
export function moveInList(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const inside = (row: number) => Math.min(Math.max(row, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return inside(at + 1);
    case 'ArrowUp':
      return inside(at - 1);
    case 'PageDown':
      return inside(at + page);
    case 'PageUp':
      return inside(at - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Milliseconds after which the next letter begins a new word. */
const sameWord = 700;

/** Finds rows by typing their beginnings: letters in quick succession count together, a lone letter again moves on. */
export function createTypeAhead(now: () => number = () => performance.now()) {
  let typed = '';
  let last = Number.NEGATIVE_INFINITY;
  /** The row to go to from `at`, or null where none begins so. */
  return (letter: string, labels: readonly string[], at: number): number | null => {
    const time = now();
    typed = time - last < sameWord && typed !== letter ? typed + letter : letter;
    last = time;
    const from = typed.length === 1 ? at + 1 : at;
    const find = finderOf(typed);
    for (let i = 0; i < labels.length; i++) {
      const row = (Math.max(from, 0) + i) % labels.length;
      if (find(labels[row]!)?.hits[0]?.[0] === 0) return row;
    }
    return null;
  };
}
