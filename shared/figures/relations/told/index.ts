import type { BlockFigures } from '../../block-figures.ts';
import type { Check } from '../../check.ts';
import { rateApplied } from './applied.ts';
import { changeOf, differenceOf } from './change.ts';
import { scenesOf } from './mention.ts';
import { atPrice, perUnit } from './per-unit.ts';
import { gapOfPrices, namedRatio, shareOfAmount, shareOfSales, sharesInBrackets } from './ratio.ts';
import { perStretch, runway, sameTime } from './stretch.ts';
import { addedUpTo, gapOfAmounts, madeUpOf, remainder } from './total.ts';

const relations = [
  perUnit,
  atPrice,
  namedRatio,
  shareOfAmount,
  gapOfPrices,
  addedUpTo,
  remainder,
  gapOfAmounts,
  perStretch,
  sameTime,
  runway,
  rateApplied,
  changeOf,
  differenceOf,
  shareOfSales,
  sharesInBrackets,
  madeUpOf,
];

/** The arithmetic that the words of a paragraph or list declare, wherever its terms stand. */
export function told(read: BlockFigures): readonly Check<number>[] {
  return scenesOf(read).flatMap((scene) => relations.flatMap((relation) => relation(scene)));
}
