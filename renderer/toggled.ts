/** The set with a value put in, or taken out where it was in. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/**
 * The kinds to hide after a press on the chip of one: where all are shown, the press leaves that one alone; later ones
 * put a kind in or out. With none left, all are shown again.
 */
export function narrowed<T>(hidden: ReadonlySet<T>, kind: T, kinds: readonly T[]): ReadonlySet<T> {
  const next = hidden.size === 0 ? new Set(kinds.filter((other) => other !== kind)) : toggled(hidden, kind);
  return kinds.every((one) => next.has(one)) ? new Set() : next;
}
