import { Interval } from '../interval.ts';
import type { Bound, Reading, Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import type { BandPart } from './band-parts.ts';

/** A number as stated, canonical (`quantity.ts`), with the two places that it may be rounded to. */
export interface Stated {
  readonly value: Rational;
  readonly place: Rational;
  readonly roundPlace: Rational;
}

/** What the words around a number do to it. */
export interface Qualifier {
  readonly bound: Bound;
  readonly hedged: boolean;
  /** The stretch that a `band` covers, measured from the number away from zero; null for other bounds. */
  readonly band: Band | null;
}

/** A part of the step above a number: 30% 초반 is the first four tenths of the ten percent from 30%. */
interface Band extends BandPart {
  readonly step: Rational;
}

/** No word around a number changes it. */
export const unqualified: Qualifier = { bound: 'exact', hedged: false, band: null };

const two = Rational.of(2);
const hundredth = Rational.of(1, 100);
const five = Rational.of(5, 100);
const ten = Rational.of(10, 100);
/** 약 doubles the slack, to 5% of the number at least and, as 약 1조 is not anything up to 2조, to 20% at most. */
const hedge = Rational.of(1, 20);
const hedgeMost = Rational.of(1, 5);

/** The place that a whole percentage may be rounded to: half of 5 or 10 for their multiples. */
export function percentRoundPlace(stated: Stated, unit: Unit): Rational {
  if (unit.kind !== 'percent' || !stated.place.equals(hundredth) || stated.value.sign() === 0) {
    return stated.roundPlace;
  }
  const step = [ten, five].find((candidate) => stated.value.div(candidate).isWhole());
  return step ? Rational.max(step.div(two), stated.roundPlace) : stated.roundPlace;
}

/** The two tiers of a stated number (figures §3c), with what its qualifier does to them. */
export function reading(stated: Stated, qualifier: Qualifier): Reading {
  const strict = slack(stated.place, stated, qualifier);
  const { value, place } = stated;
  // A number that no digit was rounded away from: both tiers are one.
  if (qualifier === unqualified && stated.roundPlace.compare(place) <= 0) {
    const only = Interval.around(value, strict);
    return { strict: only, lax: only, point: value, unitLastPlace: place };
  }
  const lax = slack(Rational.max(stated.roundPlace, place), stated, qualifier);
  if (qualifier.band) {
    const { step, strict: narrow, lax: wide } = qualifier.band;
    return {
      strict: band(value, step, narrow, true),
      lax: band(value, step, wide, false),
      point: null,
      unitLastPlace: place,
    };
  }
  return {
    strict: bounded(value, qualifier.hedged ? strict : Rational.zero, strict, qualifier.bound, false),
    lax: bounded(value, lax, lax, qualifier.bound, true),
    point: value,
    unitLastPlace: place,
  };
}

/** From the start of one reading to the end of another. A lower end above the upper one still spans both. */
export function rangeReading(from: Reading, to: Reading): Reading {
  return {
    strict: from.strict.hull(to.strict),
    lax: from.lax.hull(to.lax),
    point: null,
    unitLastPlace: Rational.min(from.unitLastPlace, to.unitLastPlace),
  };
}

/** The reading with its sign turned. */
export function negated({ strict, lax, point, unitLastPlace }: Reading): Reading {
  return { strict: strict.neg(), lax: lax.neg(), point: point?.neg() ?? null, unitLastPlace };
}

function slack(place: Rational, { value }: Stated, { hedged }: Qualifier): Rational {
  const half = place.div(two);
  if (!hedged) return half;
  const size = value.abs();
  return Rational.max(Rational.max(half, size.mul(hedge)), Rational.min(place, size.mul(hedgeMost)));
}

function bounded(value: Rational, beyond: Rational, around: Rational, bound: Bound, lax: boolean): Interval {
  switch (bound) {
    case 'atLeast':
      return Interval.atLeast(value.sub(beyond));
    case 'moreThan':
      return lax ? Interval.atLeast(value.sub(beyond)) : Interval.moreThan(value.sub(beyond));
    case 'atMost':
      return Interval.atMost(value.add(beyond));
    case 'lessThan':
      return lax ? Interval.atMost(value.add(beyond)) : Interval.lessThan(value.add(beyond));
    case 'near': {
      const nearly = value.sub(value.abs().mul(ten));
      return lax
        ? Interval.closed(nearly.sub(beyond), value.add(beyond))
        : (Interval.between({ value: nearly, open: false }, { value, open: true }) ?? Interval.point(value));
    }
    default:
      return Interval.around(value, around);
  }
}

function band(value: Rational, step: Rational, [from, to]: Band['strict'], open: boolean): Interval {
  const down = value.sign() < 0;
  const along = down ? step.neg() : step;
  const near = { value: value.add(along.mul(from)), open: false };
  const far = { value: value.add(along.mul(to)), open };
  return Interval.between(down ? far : near, down ? near : far) ?? Interval.point(value);
}

/** The same number in a unit that is `factor` times smaller. */
export function scaled({ value, place, roundPlace }: Stated, factor: Rational): Stated {
  return { value: value.mul(factor), place: place.mul(factor), roundPlace: roundPlace.mul(factor) };
}
