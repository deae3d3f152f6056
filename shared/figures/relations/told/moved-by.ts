import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { signOf } from '../../printed.ts';
import { comparable } from '../../quantity.ts';
import { difference, negative, quotient, sum } from '../../value.ts';
import { isLevel, type Mention, type Scene } from './mention.ts';
import { settle } from './settle.ts';
import { apart } from './ways.ts';

const up =
  /^\s*\)?\s*(?:나\s*)?(?:오른|올라|올랐|오르|상승|뛴|뛰|급등|높은|높아|반등)|\b(?:rose|gained|added|climbed|jumped|up)\b/i;
const down =
  /^\s*\)?\s*(?:나\s*)?(?:내린|내려|내렸|하락|떨어|빠진|빠졌|급락|밀린|밀려|낮은|낮아)|\b(?:fell|lost|dropped|slid|shed|down)\b/i;

/** `51.23포인트(2.04%)`, `51.23 points, or 2.04%,`: one movement said twice. */
const sameChange = /^\s*\(\s*[+\-−▲△▼▽]?\s*$|^,?\s+or\s+(?:about\s+)?$/i;
/** The level behind: `오른 2,561.48`, `, to 2,561.48`. */
const reaches = /^\s*\)?\s*(?:나\s*)?[가-힣]{1,4}\s+$|^,?\s+to\s+(?:close at\s+)?$/i;
/** The level in front: `2,561.48로 51.23포인트(2.04%) 올랐다`. */
const goesOn = /^(?:으로|로|에)?[,\s]+(?:전일|전날|전\s?거래일|전주|전월)?\s*(?:대비|보다|에\s*비해)?\s*$/;

/** `전일보다 51.23포인트(2.04%) 오른 2,561.48`: how far something moved, in points or money and in percent, and where it ended. */
export function movedBy({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (rate, at) => {
    const [before, amount, after] = [mentions[at - 2], mentions[at - 1], mentions[at + 1]];
    if (!amount || !isRate(rate) || !sameChange.test(rate.lead) || !isStep(amount)) return [];
    const words = /[가-힣]/.test(rate.tail) ? rate.tail : amount.lead;
    const falls = down.test(words);
    if (!falls && !up.test(words)) return [];
    const level = [
      after && reaches.test(after.lead) ? after : undefined,
      before && goesOn.test(amount.lead) ? before : undefined,
    ].find((one) => one && one.sentence === rate.sentence && isStep(one) && measuresAs(one, amount));
    if (!level || amount.sentence !== rate.sentence) return [];
    const [to, step] = [level, amount].map(({ quantity }) => quantity.readings[0]!);
    const value = quotient(step!, falls ? sum([to!, step!]) : difference(to!, step!));
    if (!value) return [];
    const { raw } = amount.quantity;
    return settle({
      relation: 'figures/growth',
      result: rate.figure,
      ways: [
        {
          value: signOf(rate.quantity) === 'minus' ? negative(value) : value,
          from: [amount.figure, level.figure],
          says: `${raw} ÷ (${level.quantity.raw} ${falls ? '+' : '−'} ${raw})`,
        },
      ],
      plain: true,
      message: (params) => message('figures.growth', params),
    });
  });
}

const isRate = ({ quantity: { unit, readings, range, bound } }: Mention): boolean =>
  unit.kind === 'percent' && readings.length === 1 && range === null && bound === 'exact';

/** How far, or where to; either may be said of a change. */
const isStep = ({ quantity: { unit, readings, range, bound } }: Mention): boolean =>
  ['points', 'money', 'plain'].includes(unit.kind) &&
  readings.length === 1 &&
  (readings[0]!.point?.sign() ?? 0) > 0 &&
  range === null &&
  bound === 'exact';

const measuresAs = ({ quantity: level }: Mention, { quantity: step }: Mention): boolean =>
  step.unit.kind === 'money'
    ? level.unit.kind === 'money' && comparable(level.unit, step.unit)
    : level.unit.kind !== 'money';

const gapBefore =
  /(?:스프레드|금리\s?차|금리차이|차이|격차|갭|spread|gap|difference)(?:은|는|이|가)?\s*(?:of\s+)?(?:약|about\s+)?\s*$/i;

/** `10년물 4.21%, 2년물 3.87%로 스프레드는 34bp`: how far the only two rates of a sentence stand apart. */
export function gapOfRates({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (gap, at) => {
    if (gap.quantity.unit.kind !== 'percentPoint' || gap.quantity.change !== null) return [];
    if (!gapBefore.test(gap.lead)) return [];
    const own = mentions
      .slice(Math.max(0, at - 6), at)
      .filter(({ sentence, quantity: { unit } }) => sentence === gap.sentence && unit.kind !== 'duration');
    const [a, b] = own;
    if (own.length !== 2 || !isLevelRate(a!) || !isLevelRate(b!)) return [];
    return settle({
      relation: 'figures/delta-unit',
      result: gap.figure,
      ways: [apart(a!, b!)],
      plain: true,
      message: (params) => message('figures.equation', params),
    });
  });
}

const isLevelRate = (mention: Mention): boolean =>
  mention.quantity.unit.kind === 'percent' && isLevel(mention);
