import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { Interval } from '../../interval.ts';
import { Rational } from '../../rational.ts';
import { compareValues, difference, roughly, type Value } from '../../value.ts';
import {
  alike,
  before,
  differInTime,
  isLevel,
  isOfAnotherTime,
  type Mention,
  type Scene,
} from './mention.ts';
import { isOfPart } from './owner.ts';
import { settle, settleShare, type Way } from './settle.ts';
import { grownTo, over } from './ways.ts';

/** A ratio by its name, and the words that name its two terms. */
interface Named {
  readonly noun: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  /** What came in so far is set against what is to come in by the end. */
  readonly running?: true;
}

const ends =
  '(?:\\s*\\([^()]*\\))?\\s*(?:은|는|이|가|으로는?|로는?|:|of|was|is|at)?\\s*(?:약|about|roughly)?\\s*$';
const named = (noun: string, part: string, whole: string): Named => ({
  noun: new RegExp(`(?:^|[^가-힣A-Za-z])[가-힣A-Za-z]{0,6}(?:${noun})${ends}`, 'i'),
  part: new RegExp(part, 'i'),
  whole: new RegExp(whole, 'i'),
});
const sales = '매출(?!원가|총이익|이익)|\\brevenues?\\b|\\bsales\\b';

const ratios: readonly Named[] = [
  named('영업이익[률율]|OPM|operating margin', '영업이익|영업익|operating (?:profit|income)', sales),
  named('순이익[률율]|net margin', '순이익|net (?:income|profit)', sales),
  named('원가[률율]', '원가', sales),
  named('판관비[률율]', '판관비', sales),
  named('매출총이익[률율]|GPM|gross margin', '매출총이익|gross profit', sales),
  named('(?<!영업|순|총)이익[률율]', '이익', sales),
  named('전세가[율률]', '전세가?', '매매가?'),
  { ...named('진도[율률]|달성[률율]', '누계|누적|걷|기록|순이익|실적', '목표|예산|계획'), running: true },
  named('가동[률율]|utili[sz]ation', '출하|생산(?!능력)|환산|output|production', '능력|CAPA|capacity'),
  named('환원[율률]', '환원', '순이익'),
  named('배당성향|payout ratio', '배당|dividend|\\bpaid\\b', '순이익|net income|FFO|EPS|earnings'),
  named(
    '배당\\s?수익[률율]|시가배당[률율]|배당[률율]|dividend yield',
    '배당|분배금|연\\s|dividend',
    '(?<![가-힣])(?:현재\\s?)?주가|price',
  ),
  named('(?:PER|P/E|PER배수)', '주가|현재가|종가|공모가|목표|TP|price', 'EPS|주당순이익'),
  named('(?:PER|P/E|PER배수)', '시가총액|시총|market cap', '순이익|net (?:income|profit)'),
  named('(?:PBR|P/B)', '주가|현재가|종가|공모가|목표|TP|price', 'BPS|주당순자산'),
  named('부채비율', '부채', '자본'),
  named('LTV|담보인정비율', '대출', '시세|매매가|집값|담보'),
];

/** Any of the names: most rates have none of them in front. */
const anyNoun = new RegExp(ratios.map(({ noun }) => noun.source).join('|'), 'i');

/** A ratio called by its name beside the two amounts that make it: `매출 1,480억 원에 영업이익 281억 원, 이익률 19.0%`. */
export function namedRatio(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (ratio, at) => {
    if (!isRatio(ratio) || !anyNoun.test(ratio.lead)) return [];
    if (ratio.quantity.role === 'from') return [];
    const earlier = before(scene, at).filter(isAmount);
    const then = earlier.filter((other) => !differInTime(other, ratio));
    const own = ratios.filter(({ noun }) => noun.test(ratio.lead));
    const isTold = ({ part, whole }: Named) =>
      [part, whole].every((name) => then.some(({ words }) => name.test(words)));
    const one = own.find(isTold) ?? own[0];
    if (!one) return [];
    const parts = then.filter(({ words }) => one.part.test(words));
    const wholes = then.filter(({ words }) => one.whole.test(words));
    const same = (all: readonly Mention[]) => {
      const own = all.filter(({ sentence }) => sentence === ratio.sentence);
      return own.length > 0 ? own : all;
    };
    const [part, whole] = [same(parts), same(wholes)];
    // `매출 1조 6,241억, 영업이익 2,198억. 중공업 매출 1조 1,210억, 이익률 17.1%`: the profit has sales of its own.
    const isTaken = (x: Mention, y: Mention) =>
      x.sentence !== y.sentence &&
      (wholes.some((other) => other.sentence === x.sentence) ||
        parts.some((other) => other.sentence === y.sentence));
    const ways = (a: readonly Mention[], b: readonly Mention[]) =>
      flatMap(a, (x) =>
        flatMap(b, (y) =>
          x !== y && alike(x, y) && (one.running || !differInTime(x, y)) && !isTaken(x, y) ? over(x, y) : [],
        ),
      );
    if (isOfAnotherTime(ratio, [...parts, ...wholes])) return [];
    const near = ways(part, whole);
    const named = [...near, ...ways(parts, wholes)];
    const fits = (way: Way) => comesTo(ratio, way);
    // `주당배당금은 2,100원이었고 올해는 2,400원`: the second amount goes by the name of the first.
    const isUnnamed = () => [...ways(then, wholes), ...ways(parts, then)].some(fits);
    if (near.length > 0 && !named.some(fits) && isUnnamed()) return [];
    return settle({
      relation: 'figures/product',
      result: ratio.figure,
      ways: named,
      plain:
        near.length === 1 &&
        areTogether(part[0]!, whole[0]!, ratio) &&
        !(one.whole.source === sales && isOfPart(part[0]!, whole[0]!, one.part)),
      message: (params) => message('figures.ratio', params),
    });
  });
}

const comesTo = ({ quantity }: Mention, { value }: Way): boolean =>
  compareValues(quantity.readings.map(roughly), [value]) === 'holds';

/** Both terms stand in the ratio's own line, both before it, or all in one paragraph. */
const areTogether = (part: Mention, whole: Mention, { passage }: Mention): boolean =>
  part.passage === whole.passage || (part.passage !== passage && whole.passage !== passage);

/** A rate of its own, neither a change nor a bound. */
export const isRatio = (mention: Mention): boolean =>
  ['percent', 'multiple', 'fraction'].includes(mention.quantity.unit.kind) &&
  isLevel(mention) &&
  mention.quantity.change === null;

/** An amount that something may be a share of. */
export const isAmount = (mention: Mention): boolean =>
  ['money', 'count', 'shares', 'measure'].includes(mention.quantity.unit.kind) &&
  isLevel(mention) &&
  mention.quantity.role !== 'from';

const one: Value = { strict: Interval.point(Rational.one), lax: Interval.point(Rational.one) };

const discount = /할인[률율]|괴리[율률]|discount/i;
const upside = /상승\s?여력|업사이드|상승률|괴리[율률]|upside/i;

/** `종가 23,650원, TP 31,000원, 업사이드 31.1%`, `NAV 18조 대비 할인율은 48%`: how far two prices stand apart. */
export function gapOfPrices(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (gap, at) => {
    if (!isRatio(gap) || gap.quantity.unit.kind !== 'percent') return [];
    if (!(discount.test(gap.lead) || upside.test(gap.lead))) return [];
    if (isOfAnotherTime(gap, before(scene, at))) return [];
    const money = before(scene, at).filter(
      (other) => isAmount(other) && other.quantity.unit.kind === 'money' && other.sentence === gap.sentence,
    );
    const against = /^\s*대비/.test(gap.lead);
    const earlier = [
      ...(against && money.length > 2 ? money.filter((other) => !isBracketed(other)) : money),
      ...(against && money.length === 1 ? targetBefore(scene, at) : []),
    ];
    const ways = flatMap(earlier, (a) =>
      flatMap(earlier, (b) => (a !== b && alike(a, b) ? apart(a, b, gap) : [])),
    );
    return settle({
      relation: discount.test(gap.lead) ? 'figures/growth' : 'figures/implied-base',
      result: gap.figure,
      ways,
      plain: earlier.length === 2 && (against || earlier.every(isPrice)),
      message: (params) => message('figures.growth', params),
    });
  });
}

const isBracketed = ({ lead }: Mention) => /\([^()]*$/.test(lead);

/** `목표주가를 8만 원에서 9만 6,000원으로 올린다. 종가 7만 5,000원 대비 상승 여력은 28%`: the target of the sentence before. */
function targetBefore(scene: Scene, at: number): readonly Mention[] {
  const { sentence, passage } = scene.mentions[at]!;
  const last = before(scene, at).filter(
    (other) => isMoney(other) && other.sentence === sentence - 1 && other.passage === passage,
  );
  const [end, start] = last;
  const target = last.length === 1 || start?.quantity.role === 'from' ? end : undefined;
  return target && last.length < 3 && /목표|적정|TP/.test(last.at(-1)!.lead) ? [target] : [];
}

const isMoney = (mention: Mention): boolean => mention.quantity.unit.kind === 'money' && isLevel(mention);

/** A price for one is told to the won or the cent, without a scale. */
const isPrice = ({ quantity: { scaled } }: Mention) => !scaled;

/** What lies above counts from the lower price, what lies below from the higher one. */
function apart(a: Mention, b: Mention, { lead }: Mention): readonly Way[] {
  const [ratio] = over(a, b);
  if (!ratio) return [];
  const above = (ratio.value.strict.lo?.value.compare(Rational.one) ?? -1) > 0;
  if (above && upside.test(lead)) return grownTo(a, b);
  return !above && discount.test(lead)
    ? [{ value: difference(one, ratio.value), from: ratio.from, says: `1 − ${ratio.says}` }]
    : [];
}

/** `Operating income was $231 million, 16.4% of sales`: sales are told elsewhere in the paragraph. */
export function shareOfSales(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (share, at) => {
    const part = scene.mentions[at - 1];
    if (!part || !isRatio(share) || !isAmount(part) || part.sentence !== share.sentence) return [];
    if (!/^\s+of\s+(?:(?:net|total)\s+)?(?:sales|revenues?)\b/i.test(share.tail)) return [];
    if (!/^\s*(?:,\s*|\()(?:or|which is|representing)?\s*$/i.test(share.lead)) return [];
    const wholes = before(scene, at - 1).filter(
      (other) => isAmount(other) && alike(other, part) && /\b(?:sales|revenues?)\b/i.test(other.words),
    );
    const levels = wholes.filter(({ quantity }) => exceedsPart(quantity, part));
    return settleShare(
      share.figure,
      flatMap(levels, (whole) => over(part, whole)),
      levels.length === 1,
    );
  });
}

const exceedsPart = ({ readings }: Mention['quantity'], { quantity }: Mention) =>
  readings[0]!.point!.compare(quantity.readings[0]!.point!) > 0;

/** `매출 5.62조 구성은 자동차 58%(3.26조), ESS 25%(1.41조)`: shares and their amounts, of a whole that one of them proves. */
export function sharesInBrackets(scene: Scene): readonly Check<number>[] {
  const pairs = flatMap(scene.mentions, (share, at) => {
    const part = scene.mentions[at + 1];
    return part &&
      isRatio(share) &&
      isAmount(part) &&
      /^\s*\(\s*$/.test(part.lead) &&
      /^\s*\)/.test(part.tail)
      ? [{ share, part, at }]
      : [];
  });
  return flatMap(pairs, ({ share, part, at }, i) => {
    const near = pairs.slice(Math.max(0, i - 6), i + 7);
    const others = near.filter((other) => other.share !== share && other.share.sentence === share.sentence);
    const wholes = before(scene, at).filter(
      (other) => isAmount(other) && alike(other, part) && !near.some((pair) => pair.part === other),
    );
    const proved = wholes.filter((whole) =>
      others.some((other) => over(other.part, whole).some(({ value }) => fits(other.share, value))),
    );
    return settleShare(
      share.figure,
      flatMap(proved, (whole) => over(part, whole)),
      proved.length === 1,
    );
  });
}

const fits = ({ quantity }: Mention, value: Value) => compareValues(quantity.readings, [value]) === 'holds';
