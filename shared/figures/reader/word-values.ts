import { Interval } from '../interval.ts';
import type { Reading, Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { type BandPart, bandParts, wholeBand } from './band-parts.ts';
import type { Stated } from './precision.ts';

/**
 * What a figure in words says. `stated` can be qualified (약 절반, 두 배 이상); `reading` is complete; with neither,
 * the text names a size without a value (수백억). `unit` is null where the words do not say it.
 */
export interface WordValue {
  readonly unit: Unit | null;
  readonly stated: Stated | null;
  readonly reading: Reading | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A form in which figures are written out: a global, bounded pattern, and what its groups say. */
export type WordForm = readonly [form: RegExp, read: (groups: Groups) => WordValue | null];

const percent: Unit = { kind: 'percent' };
const fraction: Unit = { kind: 'fraction' };

/** A size without a value: 수백억, 몇 %, hundreds of millions. */
export const sizeOnly: WordValue = { unit: null, stated: null, reading: null };

export function statedValue(value: Rational, place: Rational): WordValue {
  return { unit: null, stated: { value, place, roundPlace: place }, reading: null };
}

/** A share in words is rough: a tenth of the whole for halves, in proportion for less. */
export function share(part: number | undefined, whole: number | undefined): WordValue | null {
  if (!part || !whole) return null;
  const value = Rational.of(part, whole);
  const place = Rational.min(value.div(Rational.of(5)), Rational.of(1, 10));
  return { unit: fraction, stated: { value, place, roundPlace: place.mul(Rational.of(2)) }, reading: null };
}

/** More than half. */
export const majority: WordValue = {
  unit: fraction,
  stated: null,
  reading: {
    strict: Interval.between({ value: Rational.of(1, 2), open: true }, { value: Rational.one, open: false })!,
    lax: Interval.closed(Rational.of(1, 2), Rational.one),
    point: null,
    unitLastPlace: Rational.zero,
  },
};

/** 두 배 is said of 1.8 as well as of 2.2. */
export function times(factor: number): WordValue {
  const stated = { value: Rational.of(factor), place: Rational.of(2, 5), roundPlace: Rational.one };
  return { unit: { kind: 'multiple' }, stated, reading: null };
}

/**
 * A percentage of so many digits: 한 자릿수 is [1, 10)%, 두 자릿수 [10, 100)%. Only of one digit do 초반 and 후반 name
 * tenths; the low double digits end at 20, or loosely at 30.
 */
export function percentOfDigits(digits: number, part: string | undefined): WordValue {
  const start = 10 ** (digits - 1);
  if (digits === 2 && (part === '초반' || part === 'low')) return percentBand(10, 20, 30);
  if (digits !== 1 || part === undefined) return percentBand(start, start * 10, start * 10);
  return percentTenths(0, bandParts[part] ?? wholeBand, 1);
}

/** `mid-30s`: tenths of the ten percent from `tens` × 10 on. */
export function percentOfDecade(tens: number, part: string): WordValue {
  return percentTenths(tens * 10, bandParts[part] ?? wholeBand, 0);
}

/** A part of the ten percent from `start`; `least` is where its lowest tenth begins. */
function percentTenths(start: number, { strict, lax }: BandPart, least: number): WordValue {
  const at = (tenths: Rational) =>
    Rational.max(Rational.of(start + least), Rational.of(start).add(tenths.mul(Rational.of(10))));
  return percentOf(at(strict[0]), at(strict[1]), at(lax[0]), at(lax[1]));
}

function percentBand(from: number, to: number, laxTo: number): WordValue {
  return percentOf(Rational.of(from), Rational.of(to), Rational.of(from), Rational.of(laxTo));
}

function percentOf(from: Rational, to: Rational, laxFrom: Rational, laxTo: Rational): WordValue {
  const hundredth = (value: Rational) => value.div(Rational.of(100));
  const strict = Interval.between(
    { value: hundredth(from), open: false },
    { value: hundredth(to), open: true },
  );
  const lax = Interval.closed(hundredth(laxFrom), hundredth(laxTo));
  return {
    unit: percent,
    stated: null,
    reading: { strict: strict ?? lax, lax, point: null, unitLastPlace: Rational.zero },
  };
}
