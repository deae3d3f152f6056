import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { alike, before, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { grossed, reckoned } from './ways.ts';

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
      ways: bases.map((other) => reckoned(other, rate)),
      plain: isNextTo(base, rate)
        ? !explicit
        : (ofBase.test(rate.lead) || isPutIn(rate, result)) && base === scene.mentions[at - 2],
      message: (params) => message('figures.equation', params),
    });
  });
}

/** `1억 원을 연 4.2%로 맡기면 이자는 연 420만 원`: the base is what is lent or saved. */
const isPutIn = (rate: Mention, result: Mention): boolean =>
  /^(?:을|를)\s*연?\s*$/.test(rate.lead) &&
  /^(?:로|의\s*금리로|\s*금리로)\s*(?:맡기|예치|넣|빌리|대출)\S*\s이자(?:는|가|로)?\s연(?:간)?\s*$/.test(
    result.lead,
  );

/** The base is the last amount of the line before. */
const isNextTo = (base: Mention, rate: Mention) => rate.sentence - base.sentence === 1;

const isRate = (mention: Mention) => mention.quantity.unit.kind === 'percent' && isLevel(mention);

const ofBefore =
  /^(?:\s*규모)?(?:의|\s*(?:중|가운데)(?:에서)?|에서\s*(?:세금|수수료|보수|원천징수|[가-힣]{1,4}세))\s*(?:약\s*)?$/;
const thatIs = /^(?:인|에\s*(?:해당하는|달하는|이르는)|,\s*(?:즉|곧))\s*(?:약\s*)?$/;

/** `110만 원의 10%인 11만 원`, `2조 1,340억 원 중 38.5%인 8,216억 원`: a rate of the amount before it, and what that is. */
export function rateOf({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (result, at) => {
    const [base, rate] = mentions.slice(Math.max(0, at - 2), at);
    if (!base || !rate || base.sentence !== result.sentence || rate.sentence !== result.sentence) return [];
    if (!isRate(rate) || !isLevel(base) || !isLevel(result) || !alike(base, result)) return [];
    if (!ofBefore.test(rate.lead) || !thatIs.test(result.lead)) return [];
    return settle({
      relation: 'figures/product',
      result: result.figure,
      ways: [reckoned(base, rate)],
      plain: true,
      message: (params) => message('figures.equation', params),
    });
  });
}

const surcharge = /(?:부가(?:가치)?세|VAT|봉사료|가산세)\s*(?:인|로)?\s*(?:약\s*)?$/i;
const putOn =
  /^(?:를|을)?\s*(?:더하면|더한|더해|붙이면|붙인|얹으면|얹은|포함하면|포함한|합치면|합친)(?![^.;]*(?:빼|할인|제외))[^.;]{0,24}$/;

/** `중개 보수 1,125만 원에 부가세 10%를 더하면 1,237만 원`. */
export function surcharged(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (result, at) => {
    const rate = scene.mentions[at - 1];
    if (!rate || rate.sentence !== result.sentence || !isRate(rate) || !isLevel(result)) return [];
    if (!surcharge.test(rate.lead) || !putOn.test(result.lead)) return [];
    const bases = before(scene, at - 1).filter((other) => isLevel(other) && alike(other, result));
    const own = bases.filter(({ sentence }) => sentence === rate.sentence);
    return settle({
      relation: 'figures/product',
      result: result.figure,
      ways: bases.map((base) => grossed(base, rate)),
      plain: own.length === 1 || (own.length === 0 && bases[0]?.sentence === rate.sentence - 1),
      message: (params) => message('figures.equation', params),
    });
  });
}
