import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { signOf } from '../../printed.ts';
import { alike, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { grownTo } from './ways.ts';

/** What a difference is called, and which way it goes. */
const below = /^\s*(?:가량|정도|넘게)?\s*(?:의\s*)?(?:디스카운트|할인|저평가|discount\b)/i;
const above = /^\s*(?:가량|정도|넘게)?\s*(?:의\s*)?(?:프리미엄|할증|고평가|premium\b)/i;

const than = /^\s*(?:배|x)?\s*\)?\s*(?:보다|대비|에\s*비해|(?:과|와)\s*비교하면)/;
/** The base first: `평균 PER 38.2배 대비 현재 24.1배는 37% 할인`. */
const isTopic = /^(?:은|는|이|가|로|으로)[,\s]*(?:약|무려|여전히|아직)?\s*$/;
/** The base last: `현재 24.1배는 평균(38.2배) 대비 37% 할인`. */
const isThan = /^\s*\)?\s*(?:보다|대비|에\s*비해|(?:과|와)\s*비교하면)[,\s]*(?:약|무려|여전히|아직)?\s*$/;
/** Another clause, in which another value may be meant. */
const border = /[가-힣](?:고|지만|으나|는데|은데|인데|므로|면서|며)[\s,]|[.;]/;
/** `24.1 times earnings, a 37% discount to its average of 38.2 times`. */
const opensDiscount = /(?:,|\bat)\s+(?:an?\s+)?(?:about\s+|roughly\s+)?$/i;
const toBase = /^\s*(?:discount|premium)\s+(?:to|over)\b/i;

/** How far a value lies below or above another one, by the name of that: 할인, 프리미엄, discount. */
export function setAgainst({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (gap, at) => {
    const falls = below.test(gap.tail);
    if (!isGap(gap) || !(falls || above.test(gap.tail))) return [];
    const pair = pairAround(mentions, at);
    if (!pair) return [];
    const [to, from] = pair;
    if (!isValue(to) || !isValue(from) || !alike(to, from)) return [];
    return settle({
      relation: 'figures/growth',
      result: gap.figure,
      ways: grownTo(to, from, falls && signOf(gap.quantity) === null),
      plain: true,
      message: (params) => message('figures.growth', params),
    });
  });
}

/** The value and its base, as the words order them. */
function pairAround(mentions: readonly Mention[], at: number): readonly [Mention, Mention] | null {
  const gap = mentions[at]!;
  const [first, second, third] = [mentions[at - 2], mentions[at - 1], mentions[at + 1]];
  const own = (...all: readonly (Mention | undefined)[]) =>
    all.every((one) => one?.sentence === gap.sentence);
  if (second && third && own(second, third) && opensDiscount.test(gap.lead) && toBase.test(gap.tail))
    return [second, third];
  if (!first || !second || !own(first, second)) return null;
  if (than.test(first.tail) && isTopic.test(gap.lead)) return [second, first];
  return isThan.test(gap.lead) && !border.test(second.lead) ? [first, second] : null;
}

const isValue = (mention: Mention): boolean =>
  isLevel(mention) && ['money', 'multiple', 'plain'].includes(mention.quantity.unit.kind);

const isGap = ({ quantity: { unit, readings, range, bound } }: Mention): boolean =>
  unit.kind === 'percent' && readings.length === 1 && range === null && bound === 'exact';
