/** What is less like a broken link than this, by Dice's coefficient, is not worth suggesting. */
export const leastLikeness = 0.4;

/** Dice's coefficient of letter pairs, 0 to 1: cheap, and it forgives word order. 0 where the sizes alone tell too little. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const total = a.size + b.size;
  if (total === 0) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (2 * few.size < leastLikeness * total) return 0;
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return (2 * shared) / total;
}

export function letterPairs(text: string): ReadonlySet<string> {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 100);
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}
