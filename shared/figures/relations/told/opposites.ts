import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { alike, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { less } from './ways.ts';

/** Parts that leave no third one. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/국내|내수|domestic/i, /해외|수출|overseas|abroad/i],
  [/유료|paid/i, /무료|free/i],
  [/남성|남자/, /여성|여자/],
  [/온라인/, /오프라인/],
  [/개인\s?고객|개인\s?회원/, /법인\s?고객|기업\s?고객|법인\s?회원/],
];
const amongWhole = /^\s*(?:가운데|중)(?:에서|에)?[\s,]/;
/** `해외에서는 20억 원이 늘었다`: no part of the whole, or not all of it. */
const otherwise = /늘|줄|증가|감소|작년|지난해|전년|목표|신규|추가|적자|손실|빼/;

/** `매출 3,210억 원 중 해외가 1,284억 원, 국내가 1,926억 원`: two parts whose names leave no third. */
export function opposites({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (last, at) => {
    const [whole, first] = [mentions[at - 2], mentions[at - 1]];
    if (!whole || !first || ![whole, first, last].every(isAmount)) return [];
    if (whole.sentence !== last.sentence || !alike(whole, first) || !alike(whole, last)) return [];
    if (!amongWhole.test(whole.tail) || otherwise.test(first.lead + last.lead + last.tail)) return [];
    const isPair = pairs.some(
      ([a, b]) => (a.test(first.lead) && b.test(last.lead)) || (b.test(first.lead) && a.test(last.lead)),
    );
    if (!isPair) return [];
    return settle({
      relation: 'figures/sum',
      result: last.figure,
      ways: [less(whole, [first])],
      plain: true,
      message: (params) => message('figures.equation', params),
    });
  });
}

const isAmount = (mention: Mention): boolean =>
  isLevel(mention) && ['money', 'count', 'shares', 'measure'].includes(mention.quantity.unit.kind);
