/** What more tables than this have in common says little about each: the nearest are meant. */
const most = 6;

/**
 * Of a list in the order of the text the members around a place, as many from before it as from behind. `placeOf` is where
 * a member stands, counted as `at` is.
 */
export function nearest<T>(all: readonly T[], placeOf: (one: T) => number, at: number): readonly T[] {
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
