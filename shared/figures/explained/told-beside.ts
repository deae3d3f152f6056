import type { Figure, Sentence } from '../passage.ts';
import { printedDigits } from '../printed.ts';
import type { Quantity } from '../quantity.ts';

/**
 * Whether the sentence of a figure tells the one value that it is held against as well, by another figure and so of something
 * else: `거래가 1,402건으로 971건의 1.44배`, `부채비율 118% (작년 말 114%)`.
 */
export const isToldBeside = (
  [other, ...more]: readonly Figure[],
  stated: Figure,
  { figures }: Sentence,
): boolean =>
  other !== undefined &&
  more.length === 0 &&
  !figures.includes(other) &&
  printedDigits(stated.quantity) !== printedDigits(other.quantity) &&
  figures.some((one) => one !== stated && says(one.quantity, other.quantity));

/** The same digits in the same unit, or in none that names a scale. */
const says = (a: Quantity, b: Quantity): boolean =>
  (a.unit.kind === b.unit.kind || !a.scaled) && printedDigits(a) === printedDigits(b);
