import { type Message, message } from '../../../i18n/index.ts';
import { type Check, type RelationId, roughlyEquals, sayEquation } from '../../check.ts';
import type { Figure } from '../../passage.ts';
import { isDigitOff, slipOf } from '../../slip.ts';
import { compareValues, cutOff, reckonedWith, type Value, veryRoughly } from '../../value.ts';
import { sayValue } from '../../wording.ts';

/** One way in which a figure may have been worked out. */
export interface Way {
  readonly value: Value;
  readonly from: readonly Figure[];
  /** `7,200억 ÷ 3,600만 주` */
  readonly says: string;
}

/** A figure that the words around it say is worked out, and the ways in which it may have been. */
export interface Claim {
  readonly relation: RelationId;
  readonly result: Figure;
  /** The likeliest first. */
  readonly ways: readonly Way[];
  /** It is the very same, and no last digit of it was worked out. */
  readonly same?: true;
  /** The words leave no other way than the first one. */
  readonly plain: boolean;
  readonly message: (params: { readonly stated: string; readonly expected: string }) => Message;
}

/** Within this factor, what a text states may be a slip of what it should; beyond, something else is meant. */
const farthest = 3;
/** A sum that misses by more has parts that were not read. */
const farthestSum = 1.5;

/**
 * A claim holds where any way comes to it. It fails where the words leave one way only, or where the figure is what
 * exactly one way comes to, with a slip of the pen.
 */
export function settle({ relation, result, ways, plain, same, message }: Claim): readonly Check<number>[] {
  const readings = result.quantity.readings.map((one, i) => (i === 0 ? reckonedWith(result.quantity) : one));
  const stated = same ? readings : readings.map(isWholeMultiple(result) ? cutOff : veryRoughly);
  const fitting = ways.find(({ value }) => compareValues(stated, [value]) !== 'apart');
  const [first] = ways;
  const told =
    fitting ??
    only(ways.filter(({ value }) => slipOf(result.quantity, value) !== null)) ??
    (plain && first && isNear(result, first, relation === 'figures/sum' ? farthestSum : farthest)
      ? first
      : null) ??
    // A sum has so many ways that one of them is a digit off by chance.
    (relation === 'figures/sum'
      ? null
      : only(ways.filter(({ value }) => isDigitOff(result.quantity, value))));
  if (!told) return [];
  const verdict = fitting ? 'holds' : 'apart';
  const closely = fitting ? (compareValues(readings, [told.value]) === 'holds' ? 'holds' : 'loose') : 'apart';
  const expected = sayValue(result.quantity, told.value);
  const { raw } = result.quantity;
  return [
    {
      relation,
      members: [result.index, ...told.from.map(({ index }) => index)],
      verdict,
      declared: true,
      derivation: [sayEquation(told.says, expected, roughlyEquals(closely), raw)],
      message: message({ stated: raw, expected }),
    },
  ];
}

/** `4배` is what rounds to it or was cut off to it: a whole one less is a third of it. */
const isWholeMultiple = ({ quantity: { unit, raw } }: Figure): boolean =>
  unit.kind === 'multiple' && !raw.includes('.');

const only = (ways: readonly Way[]): Way | null => (ways.length === 1 ? ways[0]! : null);

function isNear({ quantity }: Figure, { value }: Way, most: number): boolean {
  const [a, b] = [quantity.readings[0]?.point?.toNumber(), value.strict.middle()?.toNumber()];
  if (!a || !b) return false;
  const ratio = Math.max(a / b, b / a);
  const scales = Math.log10(ratio);
  return (ratio > 1.01 && ratio < most) || (scales > 0.9 && Math.abs(scales - Math.round(scales)) < 0.002);
}

/** A share of a whole, as `settle` decides on it. */
export const settleShare = (result: Figure, ways: readonly Way[], plain: boolean): readonly Check<number>[] =>
  settle({
    relation: 'figures/share',
    result,
    ways,
    plain,
    message: (params) => message('figures.share', params),
  });
