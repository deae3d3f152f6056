/**
 * The choice that a mistyped word most likely means: the one that is the fewest letters away, of which a third of the
 * word may be wrong; null where none is that near. Case does not count.
 */
export function closest(word: string, choices: Iterable<string>): string | null {
  const typed = word.toLowerCase().slice(0, longest);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const choice of choices) {
    const away = distance(typed, choice.toLowerCase().slice(0, longest));
    if (away >= least) continue;
    least = away;
    best = choice;
  }
  return best;
}

const longest = 60;

/** Letters to insert, leave out, replace or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          row[j - 1]! + 1,
          rows[i - 1]![j]! + 1,
          rows[i - 1]![j - 1]! + cost,
          swapped ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
