import { flatMap } from '../../../../flat-map.ts';
import { message } from '../../../../i18n/index.ts';
import type { Check } from '../../../check.ts';
import { comparable } from '../../../quantity.ts';
import { alike, isLevel, type Mention } from '../mention.ts';
import { settle, settleShare } from '../settle.ts';
import { added, grownTo, less, over } from '../ways.ts';
import { type Clause, isChange, isPercent } from './clause.ts';

const amounts = ['money', 'count', 'shares', 'measure', 'plain'];
const isAmount = (mention: Mention) =>
  amounts.includes(mention.quantity.unit.kind) && isLevel(mention) && mention.quantity.role !== 'from';

const ofWhole =
  /^(?:\s+[a-z]+){0,3}\s+(?:out\s+)?of\s+(?:(?:the|a|an|its|our|their)\s+)?(?:[a-z-]+\s+){0,3}?(?:of\s+)?$/i;
const opensShare =
  /^(?:\s+[a-z]+){0,3}\s*(?:,\s*(?:or|which is|that is|equal to|representing)|\()\s*(?:about\s+)?$/i;
/** The share ends its clause: `60% more`, `60% of the loans` are said of something else. */
const endsClause = /^\s*(?:[).,;]|$|of (?:the|that|its) total\b)/i;

const opensWhole = /^\s*Of (?:(?:the|its|our|their|these)\s+)?(?:[a-z-]+\s+){0,3}?(?:of\s+)?$/i;
const opensPart = /^[^,;:]{0,40},\s+(?:[a-z-]+\s+){0,4}$/i;

/** `Overseas sales were $420 million of total sales of $1,050 million, or 40%`, `Of the 1,200 stores, 300 are franchised, or 25%`. */
export function shareOfWhole(clause: Clause): readonly Check<number>[] {
  return flatMap(clause, (share, at) => {
    const [first, second] = [clause[at - 2], clause[at - 1]];
    if (!first || !second || !isPercent(share) || !isAmount(first) || !isAmount(second)) return [];
    if (!opensShare.test(share.lead) || !endsClause.test(share.tail)) return [];
    const wholeFirst = opensWhole.test(first.lead) && opensPart.test(second.lead);
    if (!wholeFirst && !ofWhole.test(second.lead)) return [];
    const [part, whole] = wholeFirst ? [second, first] : [first, second];
    if (!comparable(part.quantity.unit, whole.quantity.unit) || !isBelow(part, whole)) return [];
    return settleShare(share.figure, over(part, whole), true);
  });
}

const isBelow = (a: Mention, b: Mention) =>
  a.quantity.readings[0]!.point!.compare(b.quantity.readings[0]!.point!) < 0;

const thanBase =
  /^\s*(?:more|higher|greater|larger|less|fewer|lower|smaller|(?:above|below)(?=\s+the))\s*(?:than\s+)?(?:the\s+|its\s+)?$/i;
const fewer = /^\s*(?:less|fewer|lower|smaller|below)\b/i;
const opensChange =
  /^(?:(?:\s+[a-z]+){0,2}\s*,\s*(?:or\s+|which is\s+|about\s+|some\s+)?|\s+(?:was|were|is|are)\s+)$/i;

/** `Shipments were 1.24 million units, 20% more than the 1.03 million of 2023`. */
export function moreThanBase(clause: Clause): readonly Check<number>[] {
  return flatMap(clause, (change, at) => {
    const [to, from] = [clause[at - 1], clause[at + 1]];
    if (!to || !from || !isChange(change)) return [];
    if (!thanBase.test(from.lead) || !opensChange.test(change.lead)) return [];
    if (!isAmount(to) || !isAmount(from) || !comparable(to.quantity.unit, from.quantity.unit)) return [];
    return settle({
      relation: 'figures/growth',
      result: change.figure,
      ways: grownTo(to, from, fewer.test(change.tail)),
      plain: true,
      message: (params) => message('figures.growth', params),
    });
  });
}

const opensParts = /^(?:\s+(?!versus|against|from)[a-z]+){0,4}:\s*(?:about\s+)?$/i;
const joinsPart = /^[^.;:()]{0,60}(?:,|\band)\s[^.;:()]{0,24}$/i;
/** Not a part of the amount before, or not every part of it. */
const apartFrom =
  /\b(?:more|less|above|below|than|from|to|versus|against|compared|including|least|each|per|up|down|range|between|other|some|another|fewer|higher|lower)\b/i;

/** `First-half revenue was $766 million: $312 million in the first quarter and $454 million in the second`. */
export function twoParts(clause: Clause): readonly Check<number>[] {
  const total = clause.at(-3);
  const [first, second] = clause.slice(-2);
  if (!total || !first || !second || !opensParts.test(first.lead) || !joinsPart.test(second.lead)) return [];
  if (![total, first, second].every((mention) => isAmount(mention) && alike(mention, total))) return [];
  return settle({
    relation: 'figures/sum',
    result: total.figure,
    ways: [added([first, second])],
    plain: !apartFrom.test(first.tail + second.tail) && /^[^;:()]{0,60}$/.test(second.tail),
    message: (params) => message('figures.equation', params),
  });
}

const leaves =
  /\bleav(?:es|ing)\s+(?:(?:it|us|them)\s+with\s+|a\s+(?:balance|remainder)\s+of\s+|about\s+|only\s+)?$/i;
const splits =
  /\bof (?:which|that|these)\b|\b(?:spent|spends|paid|used|uses|goes|went|set aside|allocated)\b/i;
const leftOver = /^\s*(?:[.,;]|$|(?:for|over|left|unspent|remaining|uncommitted)\b)/i;

/** `raised $120 million, of which $68 million goes to capex and $30 million to working capital, leaving $22 million`. */
export function leftBehind(clause: Clause): readonly Check<number>[] {
  return flatMap(clause, (left, at) => {
    if (!leaves.test(left.lead) || !isAmount(left)) return [];
    const earlier = clause.slice(0, at);
    const [whole, ...parts] = earlier.filter((other) => isAmount(other) && alike(other, left));
    if (!whole || parts.length === 0) return [];
    return settle({
      relation: 'figures/sum',
      result: left.figure,
      ways: [less(whole, parts), ...(parts.length > 1 ? parts.map((part) => less(whole, [part])) : [])],
      plain:
        parts.length + 1 === earlier.length &&
        (parts.some(({ lead }) => splits.test(lead)) || opensWhole.test(whole.lead)) &&
        leftOver.test(left.tail),
      message: (params) => message('figures.equation', params),
    });
  });
}
