import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { Rational } from '../../rational.ts';
import { compoundYearly, times } from '../../value.ts';
import { isLevel, type Scene } from './mention.ts';
import { settle } from './settle.ts';

const total =
  /^\s*(?:간|동안)?\s*(?:누적|총)?\s*(?:수익률|상승률|성장률|return)(?:은|는|이|가|\s+(?:of|was|is))?\s*$/i;
const aYear =
  /^(?:은|는|이|가|으로|로|\()?\s*(?:연평균|연환산|연복리|CAGR|annuali[sz]ed)(?:으로|로)?\s*(?:약\s*)?$/i;

/** `3년 수익률 45.2%는 연평균 13.2%`: a return over years and what it is for one, compounded or as a plain mean. */
export function yearlyReturn({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (rate, at) => {
    const [length, whole] = [mentions[at - 2], mentions[at - 1]];
    if (!length || !whole || length.sentence !== rate.sentence || whole.sentence !== rate.sentence) return [];
    const { unit, readings } = length.quantity;
    const years =
      unit.kind === 'duration' && unit.unit === 'year' ? readings[0]?.point?.toNumber() : undefined;
    if (!years || !Number.isInteger(years) || years < 2) return [];
    if (![whole, rate].every((one) => one.quantity.unit.kind === 'percent' && isLevel(one))) return [];
    if (!total.test(whole.lead) || !aYear.test(rate.lead)) return [];
    const [value] = whole.quantity.readings;
    const from = [whole.figure];
    return settle({
      relation: 'figures/compound',
      result: rate.figure,
      ways: [
        { value: compoundYearly(value!, years), from, says: `(1 + ${whole.quantity.raw})^(1/${years}) − 1` },
        { value: times(value!, Rational.of(1, years)), from, says: `${whole.quantity.raw} ÷ ${years}` },
      ],
      plain: true,
      message: ({ stated, expected }) => message('figures.compound', { stated, expected, years }),
    });
  });
}
