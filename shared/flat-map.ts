/**
 * What `all.flatMap(make)` gives, several times as fast: V8 asks for each element of every list by the way that is
 * open to any object. For what is done to each line, sentence or figure of an article.
 */
export function flatMap<T, R>(all: readonly T[], make: (one: T, at: number) => R | readonly R[]): R[] {
  const out: R[] = [];
  for (let at = 0; at < all.length; at++) {
    const made = make(all[at]!, at);
    if (!Array.isArray(made)) out.push(made as R);
    else for (let i = 0; i < made.length; i++) out.push(made[i]);
  }
  return out;
}
