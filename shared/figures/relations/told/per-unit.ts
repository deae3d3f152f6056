import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import {
  alike,
  around,
  before,
  countedBy,
  isLevel,
  isOfAnotherTime,
  type Mention,
  type Scene,
} from './mention.ts';
import { settle, type Way } from './settle.ts';
import { multiplied, over } from './ways.ts';

/** `장당 순매출 약 18,400원`, `1인당 16만 원`: the words before a figure that say for one of what it is. */
const perBefore =
  /(?:^|[^가-힣A-Za-z])(?:1\s?)?([가-힣A-Za-z]{1,4})당(?:\s+[가-힣A-Za-z]+){0,2}(?:\([A-Za-z]+\))?\s*(?:은|는|이|가|:)?\s*(?:약|평균)?\s*$/;
const perShare =
  /(?:EPS|BPS|DPS|(?:주당|earnings per share)[가-힣]*)(?:\s*\([^()]*\))?\s*(?:은|는|이|가|:|of|was|were)?\s*(?:약|평균)?\s*$/;
const perBehind = /^\s*(?:per|for each|an?)\s+(?:[a-z]+ )?([a-z]+)\b/;
/** One thing by several names. */
const names: Readonly<Record<string, string>> = { 주: 'share', 인: '명', 톤: 't', 배럴: 'bbl', 온스: 'oz' };
const nameOf = (noun: string): string => {
  const singular = noun.replace(/(?<=[a-z]{3})s$/, '');
  return names[singular] ?? singular;
};

function unitOf({ quantity: { unit }, lead, tail }: Mention): string | null {
  if (unit.kind === 'money' && unit.per) return nameOf(unit.per);
  if (perShare.test(lead)) return 'share';
  const noun = perBefore.exec(lead)?.[1] ?? perBehind.exec(tail)?.[1];
  return noun === undefined ? null : nameOf(noun);
}

/**
 * An amount, how many it is for, and how much that makes for one: `152문의 계약액은 3조 4,960억 원, 문당 230억 원`,
 * `14.0 million shares for $1.40 billion, an average of $100.03 per share`. The units say which figure is which.
 */
export function perUnit(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (each, at) => {
    if (!isLevel(each)) return [];
    const unit = unitOf(each);
    if (unit === null) return [];
    const { sentence } = each;
    const beside = [
      ...before(scene, at),
      ...scene.mentions.slice(at + 1, at + 6).filter((other) => other.sentence - sentence < 2),
    ].filter(isLevel);
    if (isOfAnotherTime(each, beside)) return [];
    const counts = beside.filter(
      (other) => nameOf(countedBy(other) ?? '') === unit && !(perShare.test(each.lead) && isSome(other)),
    );
    const totals = beside.filter(
      (other) => alike(other, each) && !counts.includes(other) && unitOf(other) === null,
    );
    const ways = flatMap(counts, (count) => flatMap(totals, (total) => over(total, count)));
    const near = totals.filter(
      (total) => total.sentence === sentence || total.sentence === counts[0]?.sentence,
    );
    return settle({
      relation: 'figures/product',
      result: each.figure,
      ways: near.length === 1 ? sorted(ways, near[0]!) : ways,
      plain: counts.length === 1 && near.length === 1,
      message: (params) => message('figures.ratio', params),
    });
  });
}

/** `the notes having added 1.84 million shares`, `신주 120만 주`: some of the shares, over which nothing is earned. */
const isSome = ({ lead }: Mention): boolean =>
  /(?:\b(?:add(?:ed|ing|s)?|issu(?:ed|ing|e)|repurchas(?:ed|ing)|bought(?:\s+back)?|sold|granted|another|of\s+which)|신주|추가로?|자사주)\s+[^,.;]{0,12}$/i.test(
    lead,
  );

const sorted = (ways: readonly Way[], first: Mention) =>
  ways.toSorted((a, b) => Number(b.from.includes(first.figure)) - Number(a.from.includes(first.figure)));

/** A price for one is told to the won or the cent, what many come to is not. */
const isPrice = ({ quantity: { scaled, unit } }: Mention) =>
  !scaled && unit.kind === 'money' && unit.currency !== null;
const priceWord =
  /(?:주가|공모가|발행가|종가|현재가|기준가|매수가|매입가|행사가|전환가|단가|판가|평단가?|price|midpoint)[가-힣]{0,3}(?:\s*\([^()]*\))?\s*:?\s*(?:of\s*|in\s*)?(?:약\s*)?$/;
const totalWord =
  /(?:시가총액|시총|평가\s?금액|평가액|총액|금액|거래액|계약액|수주액|판매액|대금|원금|배당금|총\s?배당|market cap[a-z]*|proceeds|total|raises?|worth)[^,.]{0,24}$|(?:매입|취득|매수|사들)[^.]{0,8}(?:총|모두)\s*(?:약\s*)?$|한\s*달(?:에|이면)\s*(?:약\s*)?$/;

const marketCap = /(?:시가총액|시총|market cap[a-z]*)[^,.]{0,16}$/i;
const allShares = /발행|상장|주식\s?(?:총)?수|outstanding/i;

/** What a company is worth is said before its price and all its shares as often as behind them. */
function aroundCap(scene: Scene, at: number): readonly Mention[] {
  const { sentence } = scene.mentions[at]!;
  return around(scene, at).filter(
    (other) =>
      Math.abs(other.sentence - sentence) <= 1 &&
      (countedBy(other) !== 'share' || allShares.test(other.lead + other.tail)),
  );
}

/** `주당 38,000원 … 1,250만 주 … 시가총액 4,750억 원`: what so many of a price come to. */
export function atPrice(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (total, at) => {
    if (!isLevel(total) || total.quantity.unit.kind !== 'money' || unitOf(total) !== null) return [];
    const worth = totalWord.test(total.lead);
    const told = before(scene, at);
    const near = told.some((other) => countedBy(other) === 'share') || !marketCap.test(total.lead);
    const earlier = (near ? told : aroundCap(scene, at)).filter(isLevel);
    const counts = earlier.filter((other) => countedBy(other) !== null);
    const shares = counts.filter(
      (other) =>
        (countedBy(other) === 'share' && (worth || other.sentence === total.sentence)) ||
        (other.sentence === total.sentence && /\bworth\b|어치/.test(total.lead)),
    );
    const prices = earlier.filter(
      (other) =>
        alike(other, total) && isPrice(other) && unitOf(other) === null && priceWord.test(other.lead),
    );
    const each = earlier.filter((other) => alike(other, total) && unitOf(other) !== null);
    const pairs = [
      ...flatMap(shares, (count) => prices.map((price) => ({ price, count }))),
      ...flatMap(each, (price) =>
        counts
          .filter((count) => nameOf(countedBy(count)!) === unitOf(price))
          .map((count) => ({ price, count })),
      ),
    ];
    const ways = pairs.map(({ price, count }) => multiplied(price, count));
    return settle({
      relation: 'figures/product',
      result: total.figure,
      ways,
      plain: ways.length === 1 && worth,
      message: (params) => message('figures.equation', params),
    });
  });
}
