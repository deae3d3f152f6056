import { beside } from '../beside.ts';

/**
 * What is worked out from a thing, once for as long as the thing lives: an edit leaves most of an article's blocks and
 * figures the same objects.
 */
export function keptBy<K extends object, R>(make: (key: K) => R): (key: K) => R {
  return beside<K, R>().keeper(make);
}

/**
 * What is worked out from a thing and what goes with it, again only where that is another one than the last time: another
 * object, unless `isSame` finds it to say the same.
 */
export function keptWith<K extends object, W, R>(
  make: (key: K, other: W) => R,
  isSame: (before: W, now: W) => boolean = Object.is,
): (key: K, other: W) => R {
  const kept = beside<K, { readonly other: W; readonly value: R }>();
  return (key, other) => {
    let known = kept.get(key);
    if (!known || !isSame(known.other, other)) {
      known = { other, value: make(key, other) };
      kept.set(key, known);
    }
    return known.value;
  };
}

/**
 * What is worked out from a thing and the one that took its place, kept beside the earlier one. It keeps neither alive for
 * the other: after a thousand edits a chain of them would still hold everything that the first one held.
 */
export function keptBetween<K extends object, R>(make: (before: K, now: K) => R): (before: K, now: K) => R {
  const kept = beside<K, { readonly now: WeakRef<K>; readonly value: R }>();
  return (before, now) => {
    let known = kept.get(before);
    if (known?.now.deref() !== now) {
      known = { now: new WeakRef(now), value: make(before, now) };
      kept.set(before, known);
    }
    return known!.value;
  };
}

/** What is worked out from a list, again only where the list holds other things than the last time. */
export function keptByMembers<T extends object, R>(
  make: (members: readonly T[]) => R,
): (members: readonly T[]) => R {
  const kept = beside<T, { readonly members: readonly T[]; readonly value: R }>();
  return (members) => {
    const first = members[0];
    if (!first) return make(members);
    let known = kept.get(first);
    if (!known || !sameMembers(known.members, members)) {
      known = { members, value: make(members) };
      kept.set(first, known);
    }
    return known.value;
  };
}

/** Whether two lists hold the same objects in the same order. */
export function sameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((member, i) => member === b[i]));
}

/** Whether two sets have anything in common. */
export function meetsAny<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

/** Longer texts hardly come twice, and would keep much memory. */
const longestKept = 256;

/** What is worked out from a text, kept for the `most` latest short ones: words, labels and headers come again and again. */
export function keptByText<R>(most: number, make: (text: string) => R): (text: string) => R {
  const kept = new Map<string, R>();
  return (text) => {
    if (text.length > longestKept) return make(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (kept.size >= most) kept.delete(kept.keys().next().value!);
    kept.set(text, value);
    return value;
  };
}
