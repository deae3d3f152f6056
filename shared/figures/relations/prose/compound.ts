import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, equals, sayEquation } from '../../check.ts';
import { onlyConnects } from '../../gazetteer/connectives.ts';
import { Interval } from '../../interval.ts';
import type { Figure, Passage, Sentence } from '../../passage.ts';
import { comparable, type Quantity } from '../../quantity.ts';
import { Rational } from '../../rational.ts';
import {
  combine,
  compareValues,
  compoundYearly,
  growth,
  signedReadings,
  times,
  type Value,
} from '../../value.ts';
import { sayValue } from '../../wording.ts';
import { isCompounded, saysCagr } from './compound-cues.ts';
import { earlier } from './movement.ts';

/**
 * A yearly rate over several years: `2020년 100억 원에서 2024년 200억 원으로 연평균 19%`, `매년 26%씩 3년이면 두 배`, and a
 * quarter's or month's rate brought to a year: `전분기 대비 0.9%(연율 3.6%)`. A rate compounds: (1 + r)ⁿ.
 */
export function compound({ run: { text }, sentences }: Passage): readonly Check<number>[] {
  return flatMap(sentences, (sentence) => {
    const rates = sentence.figures.filter((figure) => isRate(figure));
    if (rates.length === 2) return annualised(text, sentence, rates as [Figure, Figure]);
    const rate = rates.find((figure) => isCompounded(text, figure.quantity));
    return rate && rates.length === 1
      ? [...overYears(text, sentence, rate), ...toMultiple(sentence, rate)]
      : [];
  });
}

const isRate = ({ quantity }: Figure) => quantity.unit.kind === 'percent' && quantity.readings.length > 0;
const isSpan = ({ quantity: { unit, readings } }: Figure) =>
  unit.kind === 'duration' && unit.unit === 'year' && readings[0]?.point !== undefined;

function overYears(text: string, sentence: Sentence, rate: Figure): readonly Check<number>[] {
  const levels = sentence.figures.filter(
    (figure) => figure !== rate && !isSpan(figure) && !isFactor(text, figure),
  );
  const [a, b] = levels;
  if (!a || !b || levels.length !== 2 || a.quantity.unit.kind !== b.quantity.unit.kind) return [];
  if (!comparable(a.quantity.unit, b.quantity.unit) || b.quantity.readings.length !== 1) return [];
  if (isOfOther(text, rate, a)) return [];
  const from = earlier(text, a, b) ?? inOrder(sentence, a, b) ?? inEnglishOrder(text, sentence, [a, b], rate);
  if (!from) return [];
  const to = from === a ? b : a;
  const [x, y] = [from.quantity.readings[0], to.quantity.readings[0]];
  const total = x && y && growth(y, x);
  const spans = yearsOf(text, sentence);
  if (!total || spans.length === 0) return [];
  const expected = spans.map((years) => compoundYearly(total, years));
  const verdict = compareValues(signedReadings(rate.quantity), expected);
  const said = sayValue(rate.quantity, expected[0]!);
  return [
    {
      relation: 'figures/compound',
      members: [rate.index, to.index, from.index],
      verdict,
      declared: saysCagr(text, rate.quantity),
      derivation: [
        sayEquation(
          `(${to.quantity.raw} ÷ ${from.quantity.raw})^(1/${spans[0]}) − 1`,
          said,
          equals(verdict),
          rate.quantity.raw,
        ),
      ],
      message: message('figures.compound', { stated: rate.quantity.raw, expected: said, years: spans[0]! }),
    },
  ];
}

/** `매출 CAGR +15.6%, 자본총계 17조 → 117조`: behind a comma another thing is told of. */
const isOfOther = (text: string, rate: Figure, level: Figure): boolean =>
  /^\**,\s[가-힣]+\s*$/.test(
    text.slice(rate.quantity.span.to, Math.max(rate.quantity.span.to, level.quantity.span.from)),
  );

/** `2021년 매출 1,200억 원은 2025년 2,400억 원으로`: each amount stands behind its own year, the earlier one first. */
function inOrder({ periods }: Sentence, a: Figure, b: Figure): Figure | null {
  const years = periods.filter(({ kind, year }) => kind === 'year' && year !== null);
  const [x, y] = [a, b].map(({ quantity: { span } }, i) => {
    const floor = i === 0 ? 0 : a.quantity.span.to;
    return years.findLast((period) => period.span.from >= floor && period.span.to <= span.from)?.year;
  });
  return x && y && x < y ? a : null;
}

/** `178 TWh in 2024 and 402 TWh in 2030`: each amount stands before its own year. */
function inEnglishOrder(
  text: string,
  { periods, korean }: Sentence,
  [a, b]: readonly [Figure, Figure],
  rate: Figure,
): Figure | null {
  const gap = text.slice(b.quantity.span.to, rate.quantity.span.from).replace(rateWords, ' ');
  if (korean || !onlyConnects(gap)) return null;
  const [x, y] = [a, b].map(({ quantity: { span } }) => {
    const [year] = periods.filter(({ span: { from } }) => from >= span.to);
    return year?.kind === 'year' && /^\s+(?:in|for|by)\s+$/.test(text.slice(span.to, year.span.from))
      ? year.year
      : null;
  });
  return x && y && x < y ? a : null;
}

const rateWords =
  /\b(?:CAGR|compound(?:ed)?|annual(?:ly)?|average|factor|representing|implying|equivalent)\b/gi;

/** `a factor of 2.26`, `2.3x`: the same growth as a multiple. */
const isFactor = (text: string, { quantity: { unit, span } }: Figure) =>
  unit.kind === 'multiple' || /\bfactor of\s+$/i.test(text.slice(Math.max(0, span.from - 12), span.from));

/** For how many years a rate runs, all readings: `3년간` may count both of its ends. None where the text is not clear. */
function yearsOf(text: string, { periods, figures }: Sentence): readonly number[] {
  const named = new Set(
    periods
      .flatMap((period) => [period, ...(period.until ? [period.until] : [])])
      .flatMap(({ kind, year }) => (kind === 'year' && year !== null ? year : [])),
  );
  const spans = figures.filter(isSpan);
  if (spans.length > 1) return [];
  const said = spans[0]?.quantity.readings[0]?.point?.toNumber();
  const counted = said === undefined ? [] : exact(text, spans[0]!.quantity) ? [said] : [said, said - 1];
  const between = named.size === 2 ? [Math.max(...named) - Math.min(...named)] : [];
  if (named.size > 2) return [];
  return [...between, ...counted].filter((years) => Number.isInteger(years) && years > 1 && years <= 50);
}

/** `3년 만에`, `3년 뒤`: as many steps as years. */
const exact = (text: string, { span }: Quantity) =>
  /^\s*(?:만에|뒤|후|이면|이 지나)/.test(text.slice(span.to, span.to + 8));

/** `매년 26%씩 3년이면 두 배`. */
function toMultiple({ figures }: Sentence, rate: Figure): readonly Check<number>[] {
  const span = figures.find(isSpan);
  const multiple = figures.find(({ quantity }) => quantity.unit.kind === 'multiple');
  const years = span?.quantity.readings[0]?.point?.toNumber() ?? 0;
  if (!span || !multiple || figures.length !== 3 || !Number.isInteger(years) || years < 2 || years > 50)
    return [];
  const grown = power(rate.quantity.readings[0]!, years);
  if (!grown || multiple.quantity.readings.length === 0) return [];
  const verdict = compareValues(multiple.quantity.readings, [grown]);
  const said = sayValue(multiple.quantity, grown);
  return [
    {
      relation: 'figures/compound',
      members: [multiple.index, rate.index, span.index],
      verdict,
      declared: false,
      derivation: [
        sayEquation(`(1 + ${rate.quantity.raw})^${years}`, said, equals(verdict), multiple.quantity.raw),
      ],
      message: message('figures.compound', { stated: multiple.quantity.raw, expected: said, years }),
    },
  ];
}

const steps: readonly (readonly [RegExp, number])[] = [
  [/(?:전\s*분기|전기|직전\s*분기)\s*(?:대비|보다)?|QoQ|q\/q|\bquarter/i, 4],
  [/전월\s*(?:대비|보다)?|MoM|m\/m|\bmonth/i, 12],
];
const yearly = /연율|연\s*환산|연간\s*환산|annuali[sz]ed|\bannual\s+rate\b/i;

/** Many only multiply by four, so that is allowed for too. */
function annualised(
  text: string,
  sentence: Sentence,
  [short, long]: [Figure, Figure],
): readonly Check<number>[] {
  const lead = text.slice(sentence.from, short.quantity.span.from);
  const between = text.slice(short.quantity.span.to, long.quantity.span.from);
  const behind = text.slice(long.quantity.span.to, long.quantity.span.to + 20);
  const found = steps.filter(([words]) => words.test(lead) || words.test(between));
  const [step] = found;
  if (!step || found.length > 1 || !yearly.test(`${between} ${behind}`) || between.length > 40) return [];
  if (short.quantity.change?.direction === 'down' || long.quantity.change?.direction === 'down') return [];
  const [reading] = short.quantity.readings;
  const grown = reading && power(reading, step[1]);
  if (!reading || !grown) return [];
  const one = Interval.point(Rational.one);
  const rate = { strict: grown.strict.sub(one), lax: grown.lax.sub(one) };
  const verdict = compareValues(long.quantity.readings, [rate, times(reading, Rational.of(step[1]))]);
  const said = sayValue(long.quantity, rate);
  return [
    {
      relation: 'figures/compound',
      members: [long.index, short.index],
      verdict,
      declared: true,
      derivation: [
        sayEquation(`(1 + ${short.quantity.raw})^${step[1]} − 1`, said, equals(verdict), long.quantity.raw),
      ],
      message: message('figures.annualised', { stated: long.quantity.raw, expected: said }),
    },
  ];
}

/** `(1 + rate)^n`; null where the base may be negative. */
function power(rate: Value, n: number): Value | null {
  const raise = (interval: Interval): Interval | null => {
    const { lo, hi } = interval.add(Interval.point(Rational.one));
    return lo && hi && lo.value.sign() > 0 ? Interval.closed(lo.value.pow(n), hi.value.pow(n)) : null;
  };
  return combine((interval) => raise(interval!), rate);
}
