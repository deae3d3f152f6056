import { message } from '../../../../i18n/index.ts';
import type { Check } from '../../../check.ts';
import { alike, type Mention } from '../mention.ts';
import { settle } from '../settle.ts';
import { grownTo } from '../ways.ts';
import { type Clause, called, isChange, isForOne, only } from './clause.ts';

const targetBefore = /\b(?:target|objective|fair value|valuation)\b[^,.;]{0,24}$/i;
const targetBehind = /^\s*(?:(?:12|twelve)-month\s+)?(?:price\s+)?(?:target|objective|fair value)\b/i;
const priceBefore =
  /\b(?:trad(?:es|ed|ing)|clos(?:es|ed|ing)|price[ds]?|(?:stock|shares)(?:\s+(?:is|are))?|now|currently)\b[^,.;]{0,20}$/i;
const priceBehind = /^\s*(?:share|stock|closing|current)?\s*(?:price|close)\b/i;
const gapBehind = /^\s*(?:of\s+)?(?:potential\s+)?(?:upside|downside|above|below|higher|lower)\b/i;
const falls = /^\s*(?:of\s+)?(?:potential\s+)?(?:downside|below|lower)\b/i;

/** Not the price of today: `at our entry price of $40`, `traded at $40 last year`. */
const otherPrice =
  /;|\b(?:entry|average|purchase|peak|record|strike|offer|listing|issue|bought|paid|cost)\b/i;

const earlier = /^\s*(?:in (?:19|20)|last\b|a (?:year|month) ago|before\b|at the time)/i;

/** What stands above or below does so from a price, and no other one's target or peak. */
const fromPrice =
  /^\s*(?:of\s+)?(?:potential\s+)?(?:(?:upside|downside)\b|\w+\s+(?:than\s+)?(?:that|this|it|where|today|(?:the\s+|its\s+)?(?:(?:current|market|share|stock|closing|last)\s+)*(?:price|close|quote)|$))/i;

/** `The stock trades at $50.20 and our target of $65 implies 29% upside`, `our $65 target is 29% above the price of $50.20`. */
export function upside(clause: Clause): readonly Check<number>[] {
  const gap = only(clause.filter((mention) => isChange(mention) && gapBehind.test(mention.tail)));
  if (!gap || !fromPrice.test(gap.tail)) return [];
  const prices = clause.filter(isForOne);
  const isTarget = (mention: Mention) => called(mention, targetBefore, targetBehind);
  const target = only(prices.filter(isTarget));
  const price = only(
    prices.filter(
      (mention) =>
        mention !== target &&
        called(mention, priceBefore, priceBehind) &&
        !otherPrice.test(mention.lead) &&
        !earlier.test(mention.tail),
    ),
  );
  if (!target || !price || !alike(target, price)) return [];
  return settle({
    relation: 'figures/growth',
    result: gap.figure,
    ways: grownTo(target, price, falls.test(gap.tail)),
    plain: prices.length === 2,
    message: (params) => message('figures.growth', params),
  });
}
