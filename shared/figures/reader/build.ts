import { comparable, type Quantity, type Reading, type Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import type { Amount } from './amount.ts';
import { changeAround, exchangeAround, isLoss, rateAround, roleAround } from './around.ts';
import type { ReadContext } from './context.ts';
import {
  negated,
  percentRoundPlace,
  type Qualifier,
  rangeReading,
  reading,
  type Stated,
  scaled,
} from './precision.ts';
import { combined, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import type { Range } from './range.ts';
import { readUnit } from './units.ts';
import type { WordFigure } from './words.ts';

/** Where a quantity is built: nothing left of `floor` belongs to it, and `last` is the quantity before it. */
export interface Place {
  readonly text: string;
  readonly floor: number;
  readonly last: Quantity | null;
  readonly context: ReadContext;
}

const plain: Unit = { kind: 'plain' };
const perShare =
  /(?: ?\/ ?(?:주|share)|[ \n](?:per|a)[ \n](?:diluted |common |ordinary )?share)(?![A-Za-z가-힣])/y;
const perOther =
  /(?: ?\/ ?|[ \n]per[ \n])(?<noun>kg|톤|t|배럴|bbl|barrel|oz|온스|ounce|MWh|kWh|GB|unit|대|개|평|m²|명|user|ton|tonne|hour|Wh|W)(?![A-Za-z가-힣])/y;
const perBefore =
  /(?<![가-힣])(?<noun>주|1주|배럴|톤|대|kg|온스|개|평|1인|인|건|kWh|MWh|MMBtu|부셸|W|㎏)당 ?(?:약 |평균 )?$/;
const weeks =
  /^(?: ?$|[^가-힣]{2}|\)| ?(?:간|차|째|연속|만에|전|후|동안|최고|최저|신고|신저|고가|저가|범위|고점|저점|변동|이동|이평|평균|내|고|저|기준|추이|흐름|약세|강세|수익|초과|대비))/;

/** A quantity of one amount, or of the range that it starts. */
export function fromAmounts(amount: Amount, range: Range | null, place: Place): Quantity {
  const { text, floor, context } = place;
  const first = range?.from ?? amount;
  const last = range?.to ?? amount;
  const { unit, to } = unitOf(last, first.from, place);
  const core = { from: first.from, to };
  const before = qualifierBefore(text, core.from, floor);
  const after = qualifierAfter(text, to, bandStep(stated(last, unit)), last.odd);
  const qualifier = combined(before.qualifier, after.qualifier);
  const read = (end: Amount) => reading(stated(end, unit), qualifier);
  const ends = [...new Set([first, last])].map((end) => signed(read(end), signOf(end, context)));
  const [from, until = from] = ends;
  const sign = signOf(last, context);
  const lone = sign === 'either' ? [read(last), negated(read(last))] : [from!];
  return finish(
    {
      span: { from: before.at, to: after.at },
      core,
      unit,
      readings: range ? [rangeReading(from!, until!)] : lone,
      range: range && { from: from!, to: until! },
      sign,
      scaled: last.numeral.scaled,
      qualifier,
    },
    place,
  );
}

/** A quantity in words, with the unit behind it and the qualifiers around it. */
export function fromWords(figure: WordFigure, place: Place): Quantity {
  const { text, floor } = place;
  const behind = figure.unit ? null : readUnit(text, figure.span.to);
  const unit = figure.unit ?? behind?.unit ?? plain;
  const core = { from: figure.span.from, to: behind?.to ?? figure.span.to };
  const before = qualifierBefore(text, core.from, floor);
  const value = figure.stated;
  const after = qualifierAfter(text, core.to, value ? bandStep(value) : Rational.one, false);
  const qualifier = combined(before.qualifier, after.qualifier);
  const worded = figure.reading ? [figure.reading] : [];
  const parts: Draft = {
    span: { from: before.at, to: after.at },
    core,
    unit,
    readings: value ? [reading(scaled(value, behind?.factor ?? Rational.one), qualifier)] : worded,
    range: null,
    sign: 'none',
    scaled: value !== null && behind !== null,
    qualifier: value ? qualifier : { ...qualifier, bound: figure.reading ? 'band' : qualifier.bound },
  };
  return finish(parts, place);
}

interface Draft extends Pick<Quantity, 'span' | 'core' | 'unit' | 'readings' | 'range' | 'sign' | 'scaled'> {
  readonly qualifier: Qualifier;
}

/** Adds what the sentence around says: up or down, from or to, a year or a month, profit or loss. */
function finish(draft: Draft, { text, floor, last }: Place): Quantity {
  const { span, core, readings, range, scaled: scaleNamed, qualifier } = draft;
  const change = changeAround(text, span, floor);
  const gap = last ? text.slice(last.span.to, span.from) : '';
  const near = last?.role === 'from' && gap.length < 40 && !/[.\n]/.test(gap);
  const unit = near && sameMoney(last.unit, draft.unit) ? last.unit : draft.unit;
  const open = near && comparable(last.unit, unit);
  const loss = draft.sign === 'none' && unit.kind === 'money' && isLoss(text, span, floor);
  const grown = unit.kind === 'multiple' && change?.role === 'by' && change.direction === 'up';
  return {
    span,
    core,
    raw: text.slice(span.from, span.to),
    unit,
    readings: grown ? [...readings, ...readings.map(increased)] : readings,
    range,
    sign: loss ? 'loss' : draft.sign,
    bound: qualifier.bound,
    scaled: scaleNamed,
    hedged: qualifier.hedged,
    change,
    role: roleAround(text, span, floor, open),
    per: rateAround(text, span, floor),
  };
}

/** Whether a sum of money goes on with a rate of exchange: `환율이 1,370원에서 1,400원으로`. */
function sameMoney(rate: Unit, money: Unit): boolean {
  return rate.kind === 'exchange' && money.kind === 'money' && money.currency === rate.quote;
}

/** `2배 증가` may mean twice as much or twice more: the second reading adds the base. */
function increased({ strict, lax, point, unitLastPlace }: Reading): Reading {
  const shift = (interval: Reading['strict']) => interval.shift(Rational.one);
  return { strict: shift(strict), lax: shift(lax), point: point?.add(Rational.one) ?? null, unitLastPlace };
}

/** The unit of an amount, with what it is a price of, and where its text ends. */
function unitOf(amount: Amount, from: number, { text, floor }: Place): { unit: Unit; to: number } {
  const { currency, unit: word, numeral, to } = amount;
  if (currency !== null || word?.unit.kind === 'money') {
    const money = currency ?? (word?.unit.kind === 'money' ? word.unit.currency : null);
    perShare.lastIndex = to;
    if (perShare.test(text))
      return { unit: { kind: 'money', currency: money, per: 'share' }, to: perShare.lastIndex };
    perOther.lastIndex = to;
    const per = perOther.exec(text)?.groups?.noun;
    if (per !== undefined) return { unit: { kind: 'money', currency: money, per }, to: perOther.lastIndex };
    const noun = perBefore.exec(text.slice(Math.max(floor, from - 14), from))?.groups?.noun;
    if (noun !== undefined)
      return { unit: { kind: 'money', currency: money, per: /주$/.test(noun) ? 'share' : noun }, to };
    return {
      unit: exchangeAround(text, from, money, floor) ?? { kind: 'money', currency: money, per: null },
      to,
    };
  }
  if (
    word?.unit.kind === 'shares' &&
    numeral.bare &&
    to - numeral.to <= 2 &&
    weeks.test(text.slice(to, to + 4))
  ) {
    return { unit: { kind: 'duration', unit: 'week' }, to };
  }
  if (word) return { unit: word.unit, to };
  if (
    numeral.scaled &&
    numeral.scale.compare(Rational.power10(8)) >= 0 &&
    /[억조]/.test(text.slice(numeral.from, numeral.to))
  ) {
    return { unit: { kind: 'money', currency: null, per: null }, to };
  }
  return { unit: exchangeAround(text, from, null, floor) ?? plain, to };
}

/** The number in canonical units. */
function stated({ numeral, unit: word }: Amount, unit: Unit): Stated {
  const value = scaled(numeral, word?.factor ?? Rational.one);
  return { ...value, roundPlace: percentRoundPlace(value, unit) };
}

/** The place of the last digit that is not 0: 대 runs to the next number of that size, 30%대 to 40%. */
function bandStep({ value, place }: Stated): Rational {
  const printed = value.div(place).abs().num.toString();
  const zeros = printed === '0' ? 0 : printed.length - printed.replace(/0+$/, '').length;
  return place.mul(Rational.power10(zeros));
}

function signOf({ sign, bracketed, unit }: Amount, { triangle = 'either' }: ReadContext): Quantity['sign'] {
  if (bracketed) return unit?.unit.kind === 'percent' ? 'either' : 'minus';
  if (sign === 'rise') return triangle;
  return sign === 'fall' ? 'minus' : sign;
}

function signed(read: Reading, sign: Quantity['sign']): Reading {
  return sign === 'minus' ? negated(read) : read;
}
