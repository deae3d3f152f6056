/**
 * Of a list in the order of the text the `most` members around a place, half of them from before it. `placeOf` is where a
 * member stands, counted as `at` is.
 */
export function nearest<T>(
  all: readonly T[],
  placeOf: (one: T) => number,
  at: number,
  most: number,
): readonly T[] {
  if (all.length <= most) return all;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(all[middle]!) < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - most / 2), all.length - most);
  return all.slice(from, from + most);
}
