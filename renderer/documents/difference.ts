import type { Edit } from '../../shared/span.ts';

/** The one edit that makes `after` of `before`: what stands between their common beginning and end. */
export function difference(before: string, after: string): Edit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [{ from, to: before.length - tail, insert: after.slice(from, after.length - tail) }];
}
