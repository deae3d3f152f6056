import type { Span } from '../span.ts';
import type { Interval } from './interval.ts';
import type { Rational } from './rational.ts';

/** ISO 4217 where there is one; `cent` is a hundredth of a currency that the text leaves unsaid. */
export type Currency =
  | 'KRW'
  | 'USD'
  | 'EUR'
  | 'JPY'
  | 'CNY'
  | 'GBP'
  | 'HKD'
  | 'TWD'
  | 'INR'
  | 'CHF'
  | 'CAD'
  | 'AUD';

export type TimeUnit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** The stretches for which flows are told, in months. */
export const monthsOf: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, year: 12 };

/**
 * What a quantity counts. Values are canonical: money in whole units of its currency (`$25억` is 2,500,000,000),
 * shares and ratios as parts of one (35% is 0.35, 25bp and 0.25%p are 0.0025, `2배` and `2x` are 2, 절반 is 1/2),
 * counts and durations in the unit named.
 */
export type Unit =
  /** `currency` is null where the text gives only a scale: `1,200억`. `per` is `share`, or what else a price is for. */
  | { readonly kind: 'money'; readonly currency: Currency | null; readonly per: string | null }
  /** `원/달러 1,380원`: what one unit of `base` costs in `quote`. */
  | { readonly kind: 'exchange'; readonly base: Currency; readonly quote: Currency }
  | { readonly kind: 'percent' }
  /** A difference of two percentages: %p, bp, percentage points. */
  | { readonly kind: 'percentPoint' }
  /** 배, x, -fold, twice. */
  | { readonly kind: 'multiple' }
  /** 절반, 3분의 1, a third: comparable with percent, but said loosely. */
  | { readonly kind: 'fraction' }
  | { readonly kind: 'shares' }
  /** `noun` as written: 명, 개, 대, 곳, employees, stores. */
  | { readonly kind: 'count'; readonly noun: string }
  /** A physical unit, in the spelling of `reader/units.ts`: t, bbl, MW, GWh, km. */
  | { readonly kind: 'measure'; readonly symbol: string }
  | { readonly kind: 'duration'; readonly unit: TimeUnit }
  /** Points of an index: 포인트, pt, points. */
  | { readonly kind: 'points' }
  /** A bare number, possibly scaled: `1.25`, `6,836.17`, `227K`. */
  | { readonly kind: 'plain' };

/**
 * How a figure limits what it is about. `near` is 육박: just below. `band` is a stretch named by its start: 5%대,
 * 30% 초반, 두 자릿수.
 */
export type Bound = 'exact' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'near' | 'band';

/**
 * One way to read a figure.
 * `strict` holds every value that rounds to the figure at its last printed digit: 35% is [0.345, 0.355].
 * `lax` also allows for digits that look rounded away: trailing zeros of a whole number count as precise to its
 * second digit at best ($1,000억 is ±50억), a multiple of 5 or 10 in percent as rounded to half that step (35% is
 * ±1.25%p). `lax` includes `strict`. Source of both tiers: Tickmark's figures knowledge §3c, after statcheck and the
 * XBRL rounding rules.
 */
export interface Reading {
  readonly strict: Interval;
  readonly lax: Interval;
  /** The number as stated, with its scale and sign; null where the text names a band or a range. */
  readonly point: Rational | null;
  /** The place of the last printed digit: 0.01 for `12%` and 1e8 for `1조 2,000억`. 0 where no digit is printed. */
  readonly unitLastPlace: Rational;
}

/** How a number of a sentence takes part in a change. */
export interface Change {
  /** `better` and `worse` (개선, 악화) leave open which way the number went. */
  readonly direction: 'up' | 'down' | 'better' | 'worse';
  /** `by`: the figure is the size of the change (`12% 증가`); `to`: what it came to (`12%로 증가`). */
  readonly role: 'by' | 'to';
  /** The change word itself. */
  readonly span: Span;
}

/** A figure and how it can be read. Spans are offsets into the text that was given to the reader. */
export interface Quantity {
  /** The whole expression with sign, currency, hedge, range and bound words that touch it: `약 $200~220 이상`. */
  readonly span: Span;
  /** The digits with sign, currency and unit, without hedges and bound words. */
  readonly core: Span;
  /** The text of `span`. */
  readonly raw: string;
  readonly unit: Unit;
  /**
   * Ways to read it, the likeliest first. Two figures clash only where every pair of readings does.
   * Empty where the text gives no value: 수백억, 몇 %.
   */
  readonly readings: readonly Reading[];
  /** The two ends of a range, each as if it stood alone, where `readings` holds what lies between; else null. */
  readonly range: { readonly from: Reading; readonly to: Reading } | null;
  /**
   * `minus`: the readings are negative already. `either`: △, ▲ and a percentage in brackets, with a positive and a
   * negative reading. `loss`: 적자, 손실, loss of – the readings are the loss's size, a profit would be their negative.
   */
  readonly sign: 'none' | 'plus' | 'minus' | 'either' | 'loss';
  readonly bound: Bound;
  /** Whether a scale word was printed: 억, 만, million. A caption's `(단위: 억원)` is then not meant for it. */
  readonly scaled: boolean;
  /** 약, 내외, about: the readings are already twice as wide, and at least 5% each way. */
  readonly hedged: boolean;
  /** The word at its right (Korean) or left (English) that says up or down. */
  readonly change: Change | null;
  /** `from` and `to` of a movement: `32%에서 35%로`, `32% → 35%`, `from $2 to $3`. */
  readonly role: 'from' | 'to' | null;
  /** A time rate that touches it: 월 $25억, 연 35%, $3 billion a year; null where none. */
  readonly per: { readonly unit: TimeUnit; readonly span: Span } | null;
}

/** English nouns by the Korean counter of what they name: an article may take its tables over and tell them in Korean. */
const counters: Readonly<Record<string, string>> = {
  ...{ vehicles: '대', cars: '대', trucks: '대', units: '대', aircraft: '대' },
  ...{
    people: '명',
    persons: '명',
    employees: '명',
    users: '명',
    subscribers: '명',
    members: '명',
    patients: '명',
  },
  ...{ households: '가구', cases: '건', deals: '건', ships: '척', vessels: '척' },
};

const counterOf = (noun: string): string => counters[noun] ?? noun;

/** Whether two units can measure the same thing. A scale without currency fits any currency, a bare number anything. */
export function comparable(a: Unit, b: Unit): boolean {
  if (a.kind === 'plain' || b.kind === 'plain') return true;
  switch (a.kind) {
    case 'money':
      return (
        b.kind === 'money' &&
        (a.currency === null || b.currency === null || a.currency === b.currency) &&
        (a.per === b.per || a.per === null || b.per === null)
      );
    case 'exchange':
      return b.kind === 'exchange' && a.base === b.base && a.quote === b.quote;
    case 'percent':
    case 'fraction':
      return b.kind === 'percent' || b.kind === 'fraction';
    case 'count':
      return b.kind === 'count' && counterOf(a.noun) === counterOf(b.noun);
    case 'measure':
      return b.kind === 'measure' && a.symbol === b.symbol;
    case 'duration':
      return b.kind === 'duration' && a.unit === b.unit;
    default:
      return a.kind === b.kind;
  }
}
