import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { alike, isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { multiplied, over } from './ways.ts';

const object = /^\s*(?:을|를)\s/;
const divides = /^(?:으로|로)\s*나(?:누면|눈|누어|눠|누니)[^,.;]{0,20}$/;

/** `부채 712억 원을 자본 572억 원으로 나눈 124.5%`: a division that the sentence does itself. */
export function dividedBy({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (result, at) => {
    const [a, b] = twoBefore(mentions, at);
    if (!a || !b || !alike(a, b) || !['percent', 'multiple'].includes(result.quantity.unit.kind)) return [];
    if (!isLevel(result) || !object.test(a.tail) || !divides.test(result.lead)) return [];
    return settle({
      relation: 'figures/product',
      result: result.figure,
      ways: over(a, b),
      plain: true,
      message: (params) => message('figures.ratio', params),
    });
  });
}

const to = /^에\s/;
const multiplies = /^(?:을|를)\s*곱(?:하면|한|해|하여)[^,.;]{0,20}$/;
/** `주당 1,340원씩 100주면`: so much for each of so many. */
const each = /^\s*씩\s*(?:총\s*)?/;
const soMany = /^\s*(?:이)?면\s*(?:총|모두|약)?\s*$/;

/** `배당금 1,340원에 100주를 곱하면 13만 4,000원`, `1,340원씩 100주면 13만 4,000원`: a product that the sentence does itself. */
export function timesCount({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (result, at) => {
    const [a, b] = twoBefore(mentions, at);
    if (
      !a ||
      !b ||
      !isLevel(result) ||
      a.quantity.unit.kind !== 'money' ||
      result.quantity.unit.kind !== 'money'
    )
      return [];
    if (!['shares', 'count', 'multiple'].includes(b.quantity.unit.kind)) return [];
    const isTold =
      (to.test(a.tail) && multiplies.test(result.lead)) || (each.test(a.tail) && soMany.test(result.lead));
    if (!isTold) return [];
    return settle({
      relation: 'figures/product',
      result: result.figure,
      ways: [multiplied(a, b)],
      plain: true,
      message: (params) => message('figures.equation', params),
    });
  });
}

/** The two plain amounts right before a figure in its sentence. */
function twoBefore(mentions: readonly Mention[], at: number): readonly (Mention | undefined)[] {
  const own = [mentions[at - 2], mentions[at - 1]];
  return own.every((one) => one && one.sentence === mentions[at]!.sentence && isLevel(one)) ? own : [];
}
