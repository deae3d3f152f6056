import { flatMap } from '../../../flat-map.ts';
import type { BlockFigures } from '../../block-figures.ts';
import type { Check } from '../../check.ts';
import { ofAccounts } from './accounts.ts';
import { afterMovement, gainOf, returnOf, timesOver } from './after.ts';
import { rateApplied, rateOf, surcharged } from './applied.ts';
import { dividedBy, timesCount } from './by-hand.ts';
import { changeOf, differenceOf } from './change.ts';
import { sinceEarlier } from './earlier.ts';
import { english } from './english/index.ts';
import { exchanged } from './exchange.ts';
import { scenesOf } from './mention.ts';
import { gapOfRates, movedBy } from './moved-by.ts';
import { opposites } from './opposites.ts';
import { atPrice, perUnit } from './per-unit.ts';
import { gapOfPrices, namedRatio, shareOfSales, sharesInBrackets } from './ratio.ts';
import { setAgainst } from './set-against.ts';
import { shareByName, shareOfAmount, shareOfEarlier, shareOfPart, sharesOfParts } from './share.ts';
import { perStretch, runway, sameTime, soManyTimes } from './stretch.ts';
import { addedUpTo, gapOfAmounts, madeUpOf, remainder } from './total.ts';
import { atMultiple, paidOut } from './valued.ts';
import { partsOfYear } from './year-parts.ts';
import { yearlyReturn } from './yearly.ts';

const relations = [
  perUnit,
  atPrice,
  namedRatio,
  shareOfAmount,
  shareOfPart,
  sharesOfParts,
  gapOfPrices,
  addedUpTo,
  remainder,
  gapOfAmounts,
  perStretch,
  soManyTimes,
  sameTime,
  runway,
  rateApplied,
  rateOf,
  surcharged,
  changeOf,
  differenceOf,
  shareOfSales,
  sharesInBrackets,
  madeUpOf,
  sinceEarlier,
  exchanged,
  afterMovement,
  timesOver,
  gainOf,
  shareOfEarlier,
  shareByName,
  setAgainst,
  ofAccounts,
  partsOfYear,
  movedBy,
  gapOfRates,
  atMultiple,
  paidOut,
  returnOf,
  dividedBy,
  timesCount,
  opposites,
  yearlyReturn,
  english,
];

/** The arithmetic that the words of a paragraph or list declare, wherever its terms stand. */
export function told(read: BlockFigures): readonly Check<number>[] {
  return flatMap(scenesOf(read), (scene) =>
    scene.mentions.length > 1 ? flatMap(relations, (relation) => relation(scene)) : [],
  );
}
