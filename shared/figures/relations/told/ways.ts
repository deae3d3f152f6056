import type { Rational } from '../../rational.ts';
import {
  asPrinted,
  difference,
  growth,
  negative,
  product,
  quotient,
  reckonedWith,
  sum,
  times,
} from '../../value.ts';
import type { Mention } from './mention.ts';
import type { Way } from './settle.ts';

const reading = ({ quantity }: Mention) => reckonedWith(quantity);
const joined = (all: readonly Mention[], sign: string) => all.map(({ quantity }) => quantity.raw).join(sign);

/** One amount over another; no way over zero. */
export function over(a: Mention, b: Mention): readonly Way[] {
  const value = quotient(reading(a), reading(b));
  return value ? [{ value, from: [a.figure, b.figure], says: joined([a, b], ' ÷ ') }] : [];
}

/** So much for each, so many times; also a rate of a base. */
export const multiplied = (a: Mention, b: Mention): Way => ({
  value: product(reading(a), reading(b)),
  from: [a.figure, b.figure],
  says: joined([a, b], ' × '),
});

/** The same of a base and a rate that are said to make it, so that both count as they are printed. */
export const reckoned = (base: Mention, rate: Mention): Way => ({
  ...multiplied(base, rate),
  value: product(asPrinted(base.quantity)!, asPrinted(rate.quantity)!),
});

/** A base and a rate of it: `1,125만 원에 부가세 10%를 더하면`. */
export const grossed = (base: Mention, rate: Mention): Way => ({
  value: sum([asPrinted(base.quantity)!, product(asPrinted(base.quantity)!, asPrinted(rate.quantity)!)]),
  from: [base.figure, rate.figure],
  says: `${base.quantity.raw} × (1 + ${rate.quantity.raw})`,
});

/** One amount for another stretch of time than its own. */
export const stretched = (each: Mention, factor: Rational): Way => ({
  value: times(reading(each), factor),
  from: [each.figure],
  says: `${each.quantity.raw} × ${factor.toFixed(4).replace(/\.?0+$/, '')}`,
});

/** The growth that ends in one amount and began at another, a fall told by its size where the words say that it fell. */
export function grownTo(to: Mention, from: Mention, falls = false): readonly Way[] {
  const value = growth(reading(to), reading(from));
  if (!value) return [];
  return [
    {
      value: falls ? negative(value) : value,
      from: [to.figure, from.figure],
      says: `${joined([to, from], ' ÷ ')} − 1`,
    },
  ];
}

/** What parts add up to. */
export const added = (parts: readonly Mention[]): Way => ({
  value: sum(parts.map(reading)),
  from: parts.map(({ figure }) => figure),
  says: joined(parts, ' + '),
});

/** What is left of a whole without its parts. */
export const less = (whole: Mention, parts: readonly Mention[]): Way => ({
  value: difference(reading(whole), sum(parts.map(reading))),
  from: [whole, ...parts].map(({ figure }) => figure),
  says: joined([whole, ...parts], ' − '),
});

/** How far two amounts stand apart, whichever is larger. */
export const apart = (a: Mention, b: Mention): Way =>
  reading(a).point!.compare(reading(b).point!) < 0 ? less(b, [a]) : less(a, [b]);
