/**
 * How much of a quote is found in other words, from 0 to 1: the share of its letters that need no change, or the share of
 * its pairs of letters that are there, in words of up to three times its length.
 */
export function likeness(quote: string, words: string): number {
  if (quote === words) return 1;
  if (words.length > quote.length * 3 + 8) return 0;
  return Math.max(1 - distance(quote, words) / quote.length, pairsShared(quote, words));
}

/** The part of a text that takes the fewest changes to become a pattern, and how many (Sellers, 1980). */
export function closestStretch(
  pattern: string,
  text: string,
): { readonly from: number; readonly to: number; readonly distance: number } {
  let best = { from: 0, to: 0, distance: pattern.length };
  // A column of the table of edit distances, and where the stretch of each cell begins.
  let costs = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let starts: number[] = new Array(pattern.length + 1).fill(0);
  for (let j = 1; j <= text.length; j++) {
    const nextCosts = [0];
    const nextStarts = [j];
    for (let i = 1; i <= pattern.length; i++) {
      const swap = costs[i - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      const drop = nextCosts[i - 1]! + 1;
      const add = costs[i]! + 1;
      const least = Math.min(swap, drop, add);
      nextCosts.push(least);
      nextStarts.push(least === swap ? starts[i - 1]! : least === drop ? nextStarts[i - 1]! : starts[i]!);
    }
    costs = nextCosts;
    starts = nextStarts;
    const reached = costs[pattern.length]!;
    if (reached < best.distance) best = { from: starts[pattern.length]!, to: j, distance: reached };
  }
  return best;
}

/** Letters to insert, leave out or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, swap));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Of too few pairs, two that happen to be alike say nothing. */
const fewPairs = 6;

function pairsShared(quote: string, words: string): number {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = words.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const all = quote.length - 1;
  if (all < fewPairs) return 0;
  let shared = 0;
  for (let i = 0; i < all; i++) {
    const pair = quote.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared += 1;
  }
  return shared / all;
}
