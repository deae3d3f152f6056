/** Random numbers that a seed repeats (mulberry32): a failure names its seed. */
export interface Seeded {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  chance(of: number): boolean;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (of) => next() < of,
  };
}
