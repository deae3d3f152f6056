import { message } from '../../../../i18n/index.ts';
import type { Check } from '../../../check.ts';
import { Rational } from '../../../rational.ts';
import { times } from '../../../value.ts';
import { alike, countedBy, isLevel, type Mention } from '../mention.ts';
import { settle, type Way } from '../settle.ts';
import { multiplied, over } from '../ways.ts';
import { type Clause, called, isForOne, isMoney, isPercent, only } from './clause.ts';

const priceBefore =
  /\b(?:trad(?:es|ed|ing)|clos(?:es|ed|ing)|priced?|(?:stock|shares)(?:\s+(?:is|are))?)\b[^,.;]{0,20}$/i;
const priceBehind = /^\s*(?:share|stock|closing|current|purchase)?\s*(?:price|close|share|stock)\b/i;
/** `At $84.00, the stock trades at 20 times earnings` */
const isAt = ({ lead, tail }: Mention) =>
  /^\s*At\s*$/.test(lead) && /^,\s+(?:the|its) (?:stock|shares?)\b/i.test(tail);
const isPrice = (mention: Mention) =>
  isForOne(mention) && (called(mention, priceBefore, priceBehind) || isAt(mention));
/** Of another time than the price of today: what it will earn, what it paid. */
const elsewhen =
  /\b(?:forward|next|estimat\w*|expect\w*|forecast\w*|trailing|last|prior|previous|average|peak)\b/i;
const sameTime = (clause: Clause) => {
  const words = clause.map(({ lead }) => lead).join(' ') + clause.at(-1)!.tail;
  return !elsewhen.test(words);
};

const earns = /\b(?:EPS|earnings per share|earns?|earned|earnings of)\b[^,.;]{0,24}$/i;
const timesEarnings = /^\s*(?:times|x)?\s*(?:[a-z]+\s+)?(?:earnings|EPS)\b/i;

/** `EPS is $5.12 and the stock trades at $61.50, or 12.0 times earnings`. */
export function priceToEarnings(clause: Clause): readonly Check<number>[] {
  const multiple = only(clause.filter((mention) => isMultiple(mention) && timesEarnings.test(mention.tail)));
  if (!multiple) return [];
  const amounts = clause.filter(isForOne);
  const earnings = only(amounts.filter((mention) => called(mention, earns, /^\s*of (?:EPS|earnings)\b/i)));
  const price = only(amounts.filter((mention) => mention !== earnings && isPrice(mention)));
  if (!earnings || !price || !alike(earnings, price)) return [];
  return settle({
    relation: 'figures/product',
    result: multiple.figure,
    ways: over(price, earnings),
    plain: amounts.length === 2 && sameTime(clause),
    message: (params) => message('figures.ratio', params),
  });
}

const isMultiple = (mention: Mention) =>
  (mention.quantity.unit.kind === 'multiple' || mention.quantity.unit.kind === 'plain') && isLevel(mention);

const pays = /\b(?:dividends?|distributions?|payouts?|coupon)\b[^,.;]{0,24}$/i;
const paysBehind =
  /^\s*(?:(?:annual|yearly|quarterly|monthly|a share|per share)\s+)?(?:dividend|payout|distribution)\b/i;
const yields = /\byield(?:s|ing)?\b[^,.;]{0,16}$/i;
const yieldBehind = /^\s*(?:dividend\s+|annual\s+)?(?:yield\b|of the (?:share|stock)?\s*price)/i;
/** How often a year it is paid, where that is not once. */
const often: readonly (readonly [RegExp, number])[] = [
  [/\bmonth/i, 12],
  [/\bquarter/i, 4],
  [/\b(?:half|semi|interim|six months)/i, 2],
];

/** `The dividend of $1.50 on a $50.20 share price is a yield of 3.0%`, once or as often as it may be paid. */
export function dividendYield(clause: Clause): readonly Check<number>[] {
  const rate = only(clause.filter((mention) => isPercent(mention) && called(mention, yields, yieldBehind)));
  if (!rate) return [];
  const amounts = clause.filter(isForOne);
  const dividend = only(amounts.filter((mention) => called(mention, pays, paysBehind)));
  const price = only(amounts.filter((mention) => mention !== dividend && isPrice(mention)));
  if (!dividend || !price || !alike(dividend, price)) return [];
  const words = clause.map(({ lead, tail }) => lead + tail).join(' ');
  const said = often.find(
    ([word]) => word.test(words) || dividend.quantity.per?.unit.startsWith(word.source),
  )?.[1];
  const fits = [1, 2, 4, 12].flatMap((per) => yearly(dividend, price, per));
  const usual = yearly(dividend, price, said ?? 1);
  return settle({
    relation: 'figures/product',
    result: rate.figure,
    ways: [...usual, ...fits],
    plain: amounts.length === 2 && sameTime(clause),
    message: (params) => message('figures.ratio', params),
  });
}

function yearly(dividend: Mention, price: Mention, payments: number): readonly Way[] {
  if (payments === 1) return over(dividend, price);
  return over(dividend, price).map(({ value, from }) => ({
    value: times(value, Rational.of(payments)),
    from,
    says: `${dividend.quantity.raw} × ${payments} ÷ ${price.quantity.raw}`,
  }));
}

const capBefore =
  /\b(?:market (?:cap\w*|value)|equity value|valu(?:ed|es|ing)|capitali[sz]ation)\b[^,.;]{0,32}$/i;
const capBehind = /^\s*(?:market (?:cap\w*|value)|capitali[sz]ation)\b/i;

/** `The market cap is $10.75 billion, with 210 million shares at $51.20`, whichever is told first. */
export function capitalisation(clause: Clause): readonly Check<number>[] {
  const shares = only(clause.filter((mention) => countedBy(mention) === 'share' && isLevel(mention)));
  if (!shares) return [];
  const amounts = clause.filter(isMoney);
  const cap = only(
    amounts.filter((mention) => mention.quantity.scaled && called(mention, capBefore, capBehind)),
  );
  const price = only(
    amounts.filter(
      (mention) =>
        mention !== cap && isForOne(mention) && (isPrice(mention) || isNextTo(clause, shares, mention)),
    ),
  );
  if (!cap || !price || !alike(cap, price)) return [];
  return settle({
    relation: 'figures/product',
    result: cap.figure,
    ways: [multiplied(price, shares)],
    plain: amounts.length === 2 && !clause.some(({ lead, tail }) => later.test(lead + tail)),
    message: (params) => message('figures.equation', params),
  });
}

/** The price is told of another day than the capitalisation. */
const later = /\b(?:since|when|after|before|ago|offering|issued?|sold|bought|buyback|repurchase\w*)\b/i;

/** `210 million shares at $51.20` */
const isNextTo = (clause: Clause, shares: Mention, price: Mention) =>
  clause.indexOf(price) === clause.indexOf(shares) + 1 && /\bat\s*$/i.test(price.lead);
