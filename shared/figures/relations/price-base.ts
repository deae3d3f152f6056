import { flatMap } from '../../flat-map.ts';
import type { Fact } from '../fact.ts';
import { Interval } from '../interval.ts';
import type { Figure } from '../passage.ts';
import type { Quantity, Reading } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { sayLike } from '../wording.ts';

/** A current price, stated or worked out as target ÷ (1 + upside). */
export interface Base {
  readonly members: readonly Figure[];
  readonly model: Quantity;
  /** Target prices are quoted exactly, so only the upside is taken loosely. */
  readonly value: { readonly strict: Interval; readonly lax: Interval };
  /** The price that a reader's calculator shows: that of the numbers as printed, or the middle of what they may be. */
  readonly price: Rational;
  readonly derivation: string;
  /** Whose price it is; empty for the article's own. */
  readonly owner: string;
  /** Under whose heading or name it stands; empty where nothing says. */
  readonly place: string;
}

/** Whose price it is and where it stands, for prices of more than one share in one article. */
export type Owner = Pick<Base, 'owner' | 'place'>;

/** Terms and scenarios own nothing: `단기`, `강세`. */
const ofAll =
  /^(?:단기|중기|장기|강세|약세|낙관|비관|중립|기본|보수|시나리오|bull|bear|base|short|medium|long|term)/i;

const ownWords = (words: readonly string[]) =>
  words.filter((word) => !ofAll.test(word) && !word.startsWith('#')).join(' ');

/** Whose share it is by the words beside it, else by what it stands under. */
export const placeOf = ({ setting }: Fact) => ownWords(setting?.split(' ') ?? []);
/** Whose target it is, and under whose heading or name it stands. */
export const ownerOf = (fact: Fact): Owner => ({ owner: namedOwner(fact), place: placeOf(fact) });
/** Whose target it is by its own words; empty for the article's own. */
export const namedOwner = ({ subject }: Fact) => ownWords(subject.about);

/** A price that the text states. */
export function statedBase(figure: Figure, owner: Owner): readonly Base[] {
  const { quantity } = figure;
  const [reading] = quantity.readings;
  if (!reading) return [];
  const { strict, point } = reading;
  const price = point ?? strict.middle() ?? Rational.zero;
  const value = { strict, lax: strict };
  return [{ members: [figure], model: quantity, value, price, derivation: quantity.raw, ...owner }];
}

/** The current prices that a target and its upside imply: one, or one for each end of a range. */
export function basesOf(target: Figure, upside: Figure, owner: Owner): readonly Base[] {
  const [t, u] = [target.quantity, upside.quantity];
  const implied =
    t.range && u.range
      ? [impliedBy(t, u, t.range.from, u.range.from), impliedBy(t, u, t.range.to, u.range.to)]
      : [impliedBy(t, u)];
  return flatMap(implied, (one) => (one ? [{ members: [target, upside], ...one, ...owner }] : []));
}

/** The price at which a target has an upside, by one reading of each; null where it has none. */
export function impliedBy(
  target: Quantity,
  upside: Quantity,
  wanted: Reading | undefined = target.readings[0],
  rise: Reading | undefined = upside.readings[0],
): Pick<Base, 'model' | 'value' | 'price' | 'derivation'> | null {
  if (!wanted || !rise) return null;
  const one = Interval.point(Rational.one);
  const strict = wanted.strict.div(rise.strict.add(one));
  const lax = wanted.strict.div(rise.lax.add(one));
  const price = printedPrice(wanted, rise) ?? strict?.middle();
  if (!strict || !lax || !price) return null;
  const derivation = `${target.raw} ÷ (1 + ${upside.raw}) = ${sayLike(target, price)}`;
  return { model: target, value: { strict, lax }, price, derivation };
}

function printedPrice({ point: target }: Reading, { point: upside }: Reading): Rational | null {
  const times = upside?.add(Rational.one);
  return target && times && times.sign() !== 0 ? target.div(times) : null;
}
