import { flatMap } from '../../../../flat-map.ts';
import { message } from '../../../../i18n/index.ts';
import type { Check } from '../../../check.ts';
import { comparable } from '../../../quantity.ts';
import { isLevel, type Mention } from '../mention.ts';
import { settle } from '../settle.ts';
import { grownTo, over } from '../ways.ts';
import { type Clause, isChange, isMoney } from './clause.ts';

const isRatio = ({ quantity, ...mention }: Mention): boolean =>
  ['multiple', 'percent'].includes(quantity.unit.kind) &&
  isLevel({ quantity, ...mention }) &&
  quantity.change === null;

/** `A is 4.0 times B`, `A equals 25% of B` */
const is =
  /^(?:\s+[a-z]+){0,3}\s+(?:is|are|was|were|equals?|equalled|represents?|represented)\s+(?:now\s+)?(?:about\s+|roughly\s+|nearly\s+|some\s+)?$/i;
const ofBase =
  /^\s*(?:of\s+)?(?:(?:the|its|our|their|this|last|annual|full|year's|total)\s+)*(?:[a-z'’-]+\s+){0,4}(?:of\s+)?(?:about\s+)?$/i;
/** Set against something else than the amount. */
const otherwise = /\b(?:more|less|higher|lower|up|down|from|than|above|below|versus|compared)\b/i;

/** `The backlog of $8.4 billion equals 4.0 times annual revenue of $2.1 billion`, `net cash of $3.2 billion is 25% of the market cap of $12.8 billion`. */
export function timesBase(clause: Clause): readonly Check<number>[] {
  return flatMap(clause, (ratio, at) => {
    const [part, whole] = [clause[at - 1], clause[at + 1]];
    if (!part || !whole || !isRatio(ratio) || !isMoney(part) || !isMoney(whole)) return [];
    if (!comparable(part.quantity.unit, whole.quantity.unit) || !is.test(ratio.lead)) return [];
    if (!ofBase.test(whole.lead) || otherwise.test(whole.lead) || otherwise.test(ratio.lead)) return [];
    if (ratio.quantity.unit.kind === 'percent' && !/^\s*of\b/i.test(whole.lead)) return [];
    return settle({
      relation: 'figures/product',
      result: ratio.figure,
      ways: over(part, whole),
      plain: clause.length === 3,
      message: (params) => message('figures.ratio', params),
    });
  });
}

const beats =
  /\b(?:beat(?:ing|s)?|exceed(?:ed|s|ing)?|topp(?:ed|ing)|surpass(?:ed|es|ing)|miss(?:ed|es|ing)?|(?:fell|falling|came in) short of)\b[^,.;]{0,40}$/i;
const misses = /\b(?:miss|short of)/i;
const by = /^,?\s*by\s+(?:about\s+|roughly\s+|nearly\s+|some\s+)?$/i;

/** `Operating profit of $512 million beat the consensus of $418 million by 22%`. */
export function beatenBy(clause: Clause): readonly Check<number>[] {
  return flatMap(clause, (gap, at) => {
    const [to, from] = [clause[at - 2], clause[at - 1]];
    if (!to || !from || !isChange(gap) || !isMoney(to) || !isMoney(from)) return [];
    if (!by.test(gap.lead) || !beats.test(from.lead)) return [];
    if (!comparable(to.quantity.unit, from.quantity.unit)) return [];
    return settle({
      relation: 'figures/growth',
      result: gap.figure,
      ways: grownTo(to, from, misses.test(from.lead)),
      plain: true,
      message: (params) => message('figures.growth', params),
    });
  });
}
