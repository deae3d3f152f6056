import { flatMap } from '../../../../flat-map.ts';
import type { Check } from '../../../check.ts';
import type { Scene } from '../mention.ts';
import { clausesOf } from './clause.ts';
import { beatenBy, timesBase } from './multiple.ts';
import { leftBehind, moreThanBase, shareOfWhole, twoParts } from './portion.ts';
import { cashLasts, samePrice } from './stretch.ts';
import { upside } from './upside.ts';
import { capitalisation, dividendYield, priceToEarnings } from './valuation.ts';

const relations = [
  upside,
  priceToEarnings,
  dividendYield,
  capitalisation,
  shareOfWhole,
  moreThanBase,
  twoParts,
  leftBehind,
  samePrice,
  cashLasts,
  timesBase,
  beatenBy,
];

/** What one English sentence works out from the figures beside it. */
export const english = (scene: Scene): readonly Check<number>[] =>
  flatMap(clausesOf(scene), (clause) => flatMap(relations, (relation) => relation(clause)));
