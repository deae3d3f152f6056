import { comparable, type Quantity, type Reading, type Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import type { Amount } from './amount.ts';
import { isLoss, rateAround, roleAround } from './around.ts';
import { changeAround } from './change.ts';
import type { Numeral } from './numeral.ts';
import {
  negated,
  percentRoundPlace,
  type Qualifier,
  rangeReading,
  reading,
  type Stated,
  scaled,
} from './precision.ts';
import { exchangeAround, readPrice } from './price.ts';
import { combined, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import type { Range } from './range.ts';
import { readUnit } from './units.ts';
import type { WordFigure } from './words.ts';

/** Where a quantity is built: nothing left of `floor` belongs to it, and `last` is the quantity before it. */
export interface Place {
  readonly text: string;
  readonly floor: number;
  readonly last: Quantity | null;
}

const plain: Unit = { kind: 'plain' };
const weeks: Unit = { kind: 'duration', unit: 'week' };
const afterWeeks =
  /^(?: ?$|[^가-힣]{2}|\)| ?(?:간|차|째|연속|만에|전|후|동안|최고|최저|신고|신저|고가|저가|범위|고점|저점|변동|이동|이평|평균|내|고|저|기준|추이|흐름|약세|강세|수익|초과|대비))/;

/** A quantity of one amount, or of the range that it starts. */
export function fromAmounts(amount: Amount, range: Range | null, place: Place): Quantity {
  const { text, floor } = place;
  const first = range?.from ?? amount;
  const last = range?.to ?? amount;
  const { unit, to } = unitOf(last, first.from, place);
  const core = { from: first.from, to };
  const before = qualifierBefore(text, core.from, floor);
  const value = stated(last, unit);
  const step = () => bandStep(value);
  const after = qualifierAfter(text, { to, step, odd: last.odd, ratio: isRatio(unit) });
  const qualifier = combined(before.qualifier, after.qualifier);
  const sign = signOf(last);
  const read = reading(value, qualifier);
  const until = signed(read, sign);
  const from = first === last ? until : signed(reading(stated(first, unit), qualifier), signOf(first));
  const lone = sign === 'either' ? [read, negated(read)] : [from];
  return finish(
    {
      span: { from: before.at, to: after.at },
      core,
      unit,
      readings: range ? [rangeReading(from, until)] : lone,
      range: range && { from, to: until },
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
  const step = () => (value ? bandStep(value) : Rational.one);
  const after = qualifierAfter(text, { to: core.to, step, odd: false, ratio: isRatio(unit) });
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
  const unit =
    last && (near || thanBefore.test(gap)) && sameMoney(last.unit, draft.unit) ? last.unit : draft.unit;
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

/** `환율은 1,400원으로 작년 1,300원보다`: what leads from a rate of exchange to what it was before. */
const thanBefore =
  /^(?:으?로|이고|이며)?[\s,(]*(?:작년|전년|지난해|지난달|지난주|전[일날월주]|전\s?분기|전\s?거래일|연초|전고점)(?:\s?(?:말|초|평균|종가|동기|같은\s기간))?(?:의|인)?[\s(]*$/;

/** Whether a sum of money goes on with a rate of exchange: `환율이 1,370원에서 1,400원으로`. */
function sameMoney(rate: Unit, money: Unit): boolean {
  return rate.kind === 'exchange' && money.kind === 'money' && money.currency === rate.quote;
}

/** `2배 증가` may mean twice as much or twice more: the second reading adds the base. */
function increased({ strict, lax, point, unitLastPlace }: Reading): Reading {
  const shift = (interval: Reading['strict']) => interval.shift(Rational.one);
  return { strict: shift(strict), lax: shift(lax), point: point?.add(Rational.one) ?? null, unitLastPlace };
}

/** The unit of an amount, and where its text ends. */
function unitOf(amount: Amount, from: number, { text, floor }: Place): { unit: Unit; to: number } {
  const { currency, unit: word, numeral, to } = amount;
  if (word && word.unit.kind !== 'money') return { unit: isWeeks(text, amount) ? weeks : word.unit, to };
  const named = word?.unit.kind === 'money' ? word.unit.currency : null;
  if (currency || word || isSum(text, numeral))
    return readPrice(text, { from, to }, currency ?? named, floor);
  return { unit: exchangeAround(text, from, null, floor) ?? plain, to };
}

/** A number in 억 or 조 is money, if nothing else is said. */
function isSum(text: string, { from, to, scaled: named }: Numeral): boolean {
  return named && /[억조]/.test(text.slice(from, to));
}

/** `52주 최고가`: weeks and not shares. */
function isWeeks(text: string, { unit, numeral, to }: Amount): boolean {
  return (
    unit?.unit.kind === 'shares' &&
    numeral.bare &&
    to - numeral.to <= 2 &&
    afterWeeks.test(text.slice(to, to + 4))
  );
}

function isRatio({ kind }: Unit): boolean {
  return kind === 'percent' || kind === 'percentPoint';
}

/** The number in canonical units. */
function stated({ numeral, unit: word }: Amount, unit: Unit): Stated {
  const value = scaled(numeral, word?.factor ?? Rational.one);
  return { ...value, roundPlace: percentRoundPlace(value, unit) };
}

/** The place of the last digit that is not 0: 대 runs to the next number of that size, 30%대 to 40%. */
function bandStep({ value, place }: Stated): Rational {
  const printed = value.div(place).digits();
  const zeros = printed === '0' ? 0 : printed.length - printed.replace(/0+$/, '').length;
  return place.mul(Rational.power10(zeros));
}

/** △ and ▲ may mean either; ▽ and ▼ always mean a fall. */
function signOf({ sign, bracketed, unit }: Amount): Quantity['sign'] {
  if (bracketed) return unit?.unit.kind === 'percent' ? 'either' : 'minus';
  if (sign === 'rise') return 'either';
  return sign === 'fall' ? 'minus' : sign;
}

function signed(read: Reading, sign: Quantity['sign']): Reading {
  return sign === 'minus' ? negated(read) : read;
}
