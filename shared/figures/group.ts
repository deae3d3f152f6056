/** Things by a key, in the order of their first. */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) listAt(groups, keyOf(thing)).push(thing);
  return groups;
}

/** The list that a map holds at a key; where it holds none, an empty one is put there. */
export function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key);
  if (known) return known;
  const list: V[] = [];
  map.set(key, list);
  return list;
}
