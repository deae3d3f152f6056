import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, roughlyEquals, sayEquation } from '../../check.ts';
import { identities } from '../../gazetteer/identities.ts';
import type { Figure } from '../../passage.ts';
import { comparable } from '../../quantity.ts';
import { Rational } from '../../rational.ts';
import type { Table } from '../../table/table.ts';
import { compareValues, quotient, roughly, times } from '../../value.ts';
import { sayValue } from '../../wording.ts';
import { type Vector, vectorsOf } from './vectors.ts';

/** A column in percent may leave the sign to its caption: `(억원, %)`. */
const hundred = Rational.of(100);

/** `Net sales ($M)` above `Operating income`: a row's own label may give its numbers a scale that others only share. */
const scales = [3, -3, 6, -6].map((exponent) => Rational.power10(exponent));

/** 영업이익률 is 영업이익 over 매출, PER is 주가 over EPS: rows (or columns) of one table that an identity ties. */
export function tableRatio(table: Table): readonly Check<number>[] {
  return flatMap(vectorsOf(table), (vectors) => flatMap(vectors, (ratio) => checkRatio(ratio, vectors)));
}

function checkRatio(ratio: Vector, vectors: readonly Vector[]): readonly Check<number>[] {
  const ties = identities.filter((identity) => identity.ratio === ratio.metric.id);
  const same = vectors.filter((vector) => vector.about === ratio.about);
  for (const { of, per } of ties) {
    const wholes = same.filter((vector) => vector.metric.id === per);
    const parts = same.filter((vector) => of.includes(vector.metric.id));
    if (wholes.length !== 1 || parts.length !== 1) continue;
    return flatMap(ratio.cells, (stated, i) => checkCell(stated, parts[0]!.cells[i], wholes[0]!.cells[i]));
  }
  return [];
}

/** Percentages where amounts should stand are growths or parts. */
const isRate = ({ quantity }: Figure) => ['percent', 'percentPoint'].includes(quantity.unit.kind);

/** A difference of ratios is none, nor is a bare number to which the caption of the amounts around it was lent. */
const mayBeRatio = ({ quantity: { unit } }: Figure) => unit.kind !== 'percentPoint' && unit.kind !== 'money';

function checkCell(
  stated: Figure | null,
  part: Figure | null | undefined,
  whole: Figure | null | undefined,
): readonly Check<number>[] {
  if (!stated || !part || !whole || !comparable(part.quantity.unit, whole.quantity.unit)) return [];
  if (!mayBeRatio(stated) || isRate(part) || isRate(whole)) return [];
  const [a, b] = [part.quantity.readings[0], whole.quantity.readings[0]];
  const expected = a && b && quotient(a, b);
  if (!expected || stated.quantity.readings.length === 0) return [];
  const bare = stated.quantity.unit.kind === 'plain';
  const verdict = compareValues(
    stated.quantity.readings.map(roughly),
    bare ? [expected, times(expected, hundred)] : [expected],
  );
  const lent = part.quantity.unit.kind !== whole.quantity.unit.kind;
  if (
    lent &&
    scales.some((scale) => compareValues(stated.quantity.readings, [times(expected, scale)]) === 'holds')
  )
    return [];
  return [
    {
      relation: 'figures/product',
      members: [stated.index, part.index, whole.index],
      verdict: verdict === 'loose' ? 'holds' : verdict,
      declared: true,
      derivation: [
        sayEquation(
          `${part.quantity.raw} ÷ ${whole.quantity.raw}`,
          sayValue(stated.quantity, expected),
          roughlyEquals(verdict),
          stated.quantity.raw,
        ),
      ],
      message: message('figures.ratio', {
        stated: stated.quantity.raw,
        expected: sayValue(stated.quantity, expected),
      }),
    },
  ];
}
