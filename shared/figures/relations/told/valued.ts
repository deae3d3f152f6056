import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { Interval } from '../../interval.ts';
import { Rational } from '../../rational.ts';
import { product, type Value } from '../../value.ts';
import { alike, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { multiplied, reckoned } from './ways.ts';

/** A multiple and what it is a multiple of. */
const multiples: readonly (readonly [multiple: RegExp, base: RegExp])[] = [
  [/PER|P\/E|earnings|멀티플|배수|multiple/i, /EPS|주당\s?순이익|earnings per share/i],
  [/PBR|P\/B|book|멀티플|배수|multiple/i, /BPS|주당\s?순자산|book value per share/i],
];
const target =
  /(?:목표\s?주가|목표가|적정\s?주가|적정\s?가치|적정가|주당\s?가치|target(?: price)?|fair value|price target)[^,.;]{0,16}$/i;
const applies = /적용|곱하|곱한|곱해|×|\b(?:appl(?:y|ies|ied|ying)|times|multipl\w+)\b/i;

/** A target is told in round numbers. */
const rounding = Interval.closed(Rational.of(97, 100), Rational.of(103, 100));
const rounded: Value = { strict: rounding, lax: rounding };

/** `EPS 5,230원에 PER 12.5배를 적용한 목표주가 65,000원`: a multiple of what one share earns or owns, in either order. */
export function atMultiple({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (price, at) => {
    if (!isMoney(price) || !target.test(price.lead)) return [];
    const [first, second] = mentions.slice(Math.max(0, at - 2), at);
    if (!first || !second || first.sentence !== price.sentence || second.sentence !== price.sentence)
      return [];
    const [base, multiple] = isMoney(first) ? [first, second] : [second, first];
    if (!isMoney(base) || !isMultiple(multiple) || !alike(base, price)) return [];
    const isOne = multiples.some(
      ([of, what]) => of.test(multiple.lead + multiple.tail) && what.test(base.lead + base.tail),
    );
    if (!isOne || !applies.test(first.lead + first.tail + second.tail)) return [];
    const way = multiplied(base, multiple);
    return settle({
      relation: 'figures/product',
      result: price.figure,
      ways: [{ ...way, value: product(way.value, rounded) }],
      plain: true,
      message: (params) => message('figures.equation', params),
    });
  });
}

const payout = /배당\s?성향|환원율|payout ratio/i;
const earned = /순이익|net (?:income|profit)|earnings/i;
const paid = /(?:배당금|배당액|배당\s?총액|환원액|환원\s?규모|dividends?)[^,.;]{0,10}$/i;
const perShare = /주당|per share|분기|반기|중간|quarter/i;

/** `배당성향 28.5%, 순이익 1,284억 원이므로 배당금 총액은 366억 원`: a rate, what it is a rate of, and what that comes to. */
export function paidOut({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (amount, at) => {
    if (!isMoney(amount) || !paid.test(amount.lead) || perShare.test(amount.lead)) return [];
    const [first, second] = mentions.slice(Math.max(0, at - 2), at);
    if (!first || !second || first.sentence !== amount.sentence || second.sentence !== amount.sentence)
      return [];
    const [rate, base] = isMoney(second) ? [first, second] : [second, first];
    if (rate.quantity.unit.kind !== 'percent' || !isLevel(rate) || !isMoney(base) || !alike(base, amount))
      return [];
    if (!payout.test(rate.lead) || !earned.test(base.lead)) return [];
    return settle({
      relation: 'figures/product',
      result: amount.figure,
      ways: [reckoned(base, rate)],
      plain: true,
      message: (params) => message('figures.equation', params),
    });
  });
}

const isMoney = (mention: Mention): boolean => mention.quantity.unit.kind === 'money' && isLevel(mention);
const isMultiple = (mention: Mention): boolean =>
  mention.quantity.unit.kind === 'multiple' && isLevel(mention);
