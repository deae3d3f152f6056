import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import { monthsOf, type TimeUnit } from '../../quantity.ts';
import { Rational } from '../../rational.ts';
import { times } from '../../value.ts';
import { alike, before, isLevel, type Mention, type Scene } from './mention.ts';
import { settle, type Way } from './settle.ts';
import { over, stretched } from './ways.ts';

const words: readonly (readonly [RegExp, TimeUnit])[] = [
  [/(?:^|[^가-힣])(?:매월|매달|한\s?달|월)\s?(?:평균\s?)?|\bmonthly\b|MRR/i, 'month'],
  [/(?:^|[^가-힣])(?:분기당|분기)\s?(?:평균\s?)?|\bquarterly\b/i, 'quarter'],
  [/(?:^|[^가-힣])(?:연간|매년|연|1년)\s?(?:평균\s?)?|\b(?:annual|yearly)\b|ARR/i, 'year'],
];

/** What an amount is called once its stretch is taken from its words: `월 상환액: 약` is a 상환액 a month. */
interface Named {
  readonly noun: string;
  readonly unit: TimeUnit;
}

function named({ lead, tail, quantity: { per } }: Mention): Named | null {
  const [, bracketed] = words.find(([form]) => /^\((?:분기|연간?)\)/.test(tail) && form.test(tail)) ?? [];
  if (bracketed) return { noun: lead.trim(), unit: bracketed };
  const [word, unit] = words.find(([form]) => form.test(lead)) ?? [];
  if (!word && !per) return null;
  const noun = (word ? lead.replace(word, ' ') : lead)
    .replace(/\([^()]*\)|[^가-힣A-Za-z ]/g, ' ')
    .replace(/(?:그러니까|즉|곧|이면|치면|으로(?:는|도)?|(?<![가-힣])로(?:는|도)|환산하면|기준)/g, '')
    .replace(/(?:약|총|은|는|이|가|about|roughly|of|is|the)?\s*$/, '')
    .trim();
  return { noun, unit: unit ?? per!.unit };
}

/** What is the same every month; sales are not, and a year's price is often below twelve months'. */
const steady =
  /상환|이자|월세|임대료|임차료|납입|관리비|보험료|연금|월급|급여|환산|평균|RR|\b(?:rent|payment|installment|interest|pension|salary)/i;

/** `분기로는 74억`, `연으로 환산하면`: it says itself that it is the same. */
const converts = /(?:^|[^가-힣])(?:분기|연간?|월)\s?(?:으로|로)(?:는|\s*(?:치면|환산하면|따지면|계산하면))/;

/** `월 상환액 195만 6천 원, 연 상환액 2,347만 원`: one amount by the same name for two stretches of time. */
export function perStretch(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (longer, at) => {
    const own = isLevel(longer) && isCounted(longer) ? (named(longer) ?? namedBefore(scene, at)) : null;
    if (!own || !monthsOf[own.unit]) return [];
    const others = before(scene, at).flatMap((other) => {
      const that = isLevel(other) && alike(other, longer) ? named(other) : null;
      const goesOn =
        own.noun === '' &&
        other === before(scene, at).find(({ quantity }) => quantity.unit.kind !== 'duration') &&
        other.sentence === longer.sentence;
      const sameName =
        goesOn || (that?.noun === own.noun ? own.noun !== '' : own.noun === '' && isMean.test(longer.lead));
      return that && sameName && that.unit !== own.unit && monthsOf[that.unit] ? [{ other, that }] : [];
    });
    const ways = others.map(({ other, that }) =>
      stretched(other, Rational.of(monthsOf[own.unit]!, monthsOf[that.unit]!)),
    );
    return settle({
      relation: 'figures/period',
      result: longer.figure,
      ways,
      plain:
        ways.length === 1 && (steady.test(longer.lead + others[0]!.other.lead) || converts.test(longer.lead)),
      message: (params) => message('figures.equation', params),
    });
  });
}

/** `월세 85만 원, 그러니까 1년이면 1,020만 원`: the stretch is read as a figure of its own. */
function namedBefore({ mentions }: Scene, at: number): Named | null {
  const [length, longer] = mentions.slice(Math.max(0, at - 1), at + 1);
  if (!length || !longer || length.sentence !== longer.sentence) return null;
  const { unit, readings } = length.quantity;
  const one = unit.kind === 'duration' && readings[0]?.point?.equals(Rational.one);
  const goesOn = /^\s*,?\s*(?:그러니까|그럼|즉|곧)?\s*$/.test(length.lead);
  return one &&
    goesOn &&
    /^(?:이면|이니까|으로\s*치면|로\s*치면|이라면|으로\s*환산하면)[\s,]*(?:약|총)?\s*$/.test(longer.lead)
    ? { noun: '', unit: unit.unit }
    : null;
}

const soMany = /^\s*(?:씩\s*(?:총\s*)?|×\s*)$/;
const comesTo =
  /^(?:간|동안)?\s*(?:이?면|모으면|내면|받으면|납입하면|부으면|=|→)?\s*(?:총|모두|합계|원금(?:은|만)?)?\s*(?:약\s*)?$/;

/** `월 85만 원씩 12개월이면 1,020만 원`: an amount for each month, so many months, and what they come to. */
export function soManyTimes({ mentions }: Scene): readonly Check<number>[] {
  return flatMap(mentions, (total, at) => {
    const [each, length] = mentions.slice(Math.max(0, at - 2), at);
    if (!each || !length || each.sentence !== total.sentence || length.sentence !== total.sentence) return [];
    if (!isLevel(each) || !isLevel(total) || !isLevel(length) || !alike(each, total)) return [];
    const [unit, every] = [lengthOf(length), monthsOf[named(each)?.unit ?? 'day']];
    if (!unit || !every || !soMany.test(length.lead) || !comesTo.test(total.lead)) return [];
    const [count] = length.quantity.readings;
    return settle({
      relation: 'figures/product',
      result: total.figure,
      ways: [stretched(each, count!.point!.mul(Rational.of(unit, every)))],
      plain: true,
      message: (params) => message('figures.equation', params),
    });
  });
}

const isMean = /평균\s*$/;
const isCounted = ({ quantity: { unit } }: Mention) => ['money', 'count', 'measure'].includes(unit.kind);

const sameStretch =
  /^\s*(?:,\s*|\(\s*|=\s*)?(?:즉|곧|다시 말해|or|that is|i\.e\.),?\s*(?:약|about)?\s*$|^\s*[(=]\s*(?:약)?\s*$/;

/** `12개 분기, 즉 3년`: one stretch of time said in two units. */
export function sameTime(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (second, at) => {
    const first = scene.mentions[at - 1];
    if (!first || first.sentence !== second.sentence || !sameStretch.test(second.lead)) return [];
    const [a, b] = [lengthOf(first), lengthOf(second)];
    if (!a || !b || a === b || !isLevel(first) || !isLevel(second)) return [];
    return settle({
      relation: 'figures/period',
      result: second.figure,
      ways: [
        {
          value: times(first.quantity.readings[0]!, Rational.of(a, b)),
          from: [first.figure],
          says: first.quantity.raw,
        },
      ],
      same: true,
      plain: true,
      message: (params) => message('figures.equation', params),
    });
  });
}

const lengthOf = ({ quantity: { unit } }: Mention): number | undefined =>
  unit.kind === 'duration' ? monthsOf[unit.unit] : undefined;

const runsOut = /버틸|버티|소진|고갈|run\s?way|last(?:s|ing)?\b|fund(?:s|ed)?\b/i;
const isBurn = /소진|소모|burn/i;

/** `현금 $9억 6,000만, 분기 소진 $8,000만, 12개 분기 버틸 수 있다`: how long cash lasts at a rate. */
export function runway(scene: Scene): readonly Check<number>[] {
  return flatMap(scene.mentions, (left, at) => {
    const length = lengthOf(left);
    if (!length || !isLevel(left) || !runsOut.test(left.lead + left.tail)) return [];
    const money = before(scene, at).filter((other) => isLevel(other) && other.quantity.unit.kind === 'money');
    const burns = flatMap(money, (other) => {
      const that = isBurn.test(other.lead + other.tail) || other.quantity.per ? named(other) : null;
      const each = that && monthsOf[that.unit];
      return each ? [{ other, each }] : [];
    });
    const cash = money.filter((other) => !burns.some((burn) => burn.other === other));
    const ways = flatMap(burns, ({ other, each }) =>
      flatMap(cash, (held): readonly Way[] =>
        alike(held, other)
          ? over(held, other).map((way) => ({ ...way, value: times(way.value, Rational.of(each, length)) }))
          : [],
      ),
    );
    return settle({
      relation: 'figures/product',
      result: left.figure,
      ways,
      plain: ways.length === 1,
      message: (params) => message('figures.ratio', params),
    });
  });
}
