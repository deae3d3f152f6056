import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { around, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { multiplied } from './ways.ts';

const converts = /적용|환산|곱하|치면|convert|translat|\bat an exchange rate/i;

/** `환율 1,400원을 적용하면 10억 2,000만 달러는 1조 4,280억 원`: an amount said in two currencies, and the rate. */
export function exchanged(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (rate, at) => {
    const { unit } = rate.quantity;
    if (unit.kind !== 'exchange' || !isLevel(rate)) return [];
    const sentence = around(scene, at).filter((other) => other.sentence === rate.sentence);
    const result = sentence.find((other) => currencyOf(other) === unit.quote);
    const abroad = sentence.find((other) => currencyOf(other) === unit.base);
    if (!result || !abroad || sentence.length !== 3) return [];
    if (!sentence.some(({ lead, tail }) => converts.test(lead + tail))) return [];
    return settle({
      relation: 'figures/product',
      result: result.figure,
      ways: [multiplied(abroad, rate)],
      plain: true,
      message: (params) => message('figures.equation', params),
    });
  });
}

const currencyOf = (mention: Mention) =>
  mention.quantity.unit.kind === 'money' && isLevel(mention) ? mention.quantity.unit.currency : null;
