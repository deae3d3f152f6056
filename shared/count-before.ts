/**
 * How many items stand at the start of a list that `isBefore` holds for, of a list where all of those come first: the
 * place of a value in what is sorted. Looks at a few items only (binary search).
 */
export function countBefore<T>(sorted: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
