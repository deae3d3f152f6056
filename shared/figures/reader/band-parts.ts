import { Rational } from '../rational.ts';

/** A part of a stretch in tenths of its length: as the word says, and as it is used loosely. */
export interface BandPart {
  readonly strict: readonly [from: Rational, to: Rational];
  readonly lax: readonly [from: Rational, to: Rational];
}

const tenths = ([from, to]: readonly [number, number]) =>
  [Rational.of(from, 10), Rational.of(to, 10)] as const;
const part = (strict: readonly [number, number], lax: readonly [number, number]): BandPart => ({
  strict: tenths(strict),
  lax: tenths(lax),
});

const early = part([0, 4], [0, 5]);
const earlyToMiddle = part([0, 7], [0, 8]);
const middle = part([4, 7], [3, 8]);
const middleToLate = part([4, 10], [3, 10]);
const late = part([7, 10], [5, 10]);

export const wholeBand: BandPart = part([0, 10], [0, 10]);

/** What 초반, 중반 and 후반, low, mid and high cover of 30%대 or of the mid-30s (figures §3a). */
export const bandParts: Readonly<Record<string, BandPart>> = {
  초반: early,
  초중반: earlyToMiddle,
  중반: middle,
  중후반: middleToLate,
  후반: late,
  low: early,
  'low-to-mid': earlyToMiddle,
  mid: middle,
  'mid-to-high': middleToLate,
  high: late,
  upper: late,
};
