import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { alike, before, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { multiplied } from './ways.ts';

const applied = /적용|곱하|곱한|곱해|\b(?:at|times|multiplied by)\b/i;
const ofBase = /(?:에|의)\s*(?:[가-힣]+\s*){0,3}[가-힣]*\s*(?:약)?\s*$/;
/** A rate and what it comes to go by one name: 세율 and 세금, 금리 and 이자. */
const pairs: readonly (readonly [rate: RegExp, amount: RegExp])[] = [
  [/세율|세액공제율|공제율|과세|tax rate/i, /세금|세액|세후|환급|공제|\btax(?:es)?\b/i],
  [/금리|이자율|이율|연\s*$|interest rate|coupon/i, /이자|interest/i],
  [/수수료율|보수|수수료|fee/i, /수수료|보수|fee/i],
  [/환원율|배당성향|payout/i, /환원|배당|dividend/i],
];

/** `순이익 4조 8,000억 원에 환원율 45%를 적용하면 2조 1,600억 원`, `세율 22% → 세금 257.4만 원`: a rate, its base, and what that comes to. */
export function rateApplied(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (result, at) => {
    const rate = scene.mentions[at - 1];
    if (!rate || !isLevel(result) || result.quantity.unit.kind !== 'money' || !isRate(rate)) return [];
    if (rate.passage !== result.passage && !scene.list) return [];
    const bases = before(scene, at - 1).filter((other) => isLevel(other) && alike(other, result));
    const [base] = bases;
    if (!base) return [];
    const explicit = applied.test(result.lead) && base.sentence === rate.sentence && ofBase.test(rate.lead);
    const paired = pairs.some(([of, comes]) => of.test(rate.lead) && comes.test(result.lead));
    if (!explicit && !paired) return [];
    return settle({
      relation: 'figures/product',
      result: result.figure,
      ways: bases.map((other) => multiplied(other, rate)),
      plain: explicit ? base === scene.mentions[at - 2] : isNextTo(base, rate),
      message: (params) => message('figures.equation', params),
    });
  });
}

/** The base is the last amount of the line before. */
const isNextTo = (base: Mention, rate: Mention) => rate.sentence - base.sentence === 1;

const isRate = (mention: Mention) => mention.quantity.unit.kind === 'percent' && isLevel(mention);
