import { flatMap } from '../../flat-map.ts';
import { accusedBy, type Check, type RelationId } from '../check.ts';
import { mayBeMadeOf } from '../explained/made.ts';
import type { Figure } from '../passage.ts';
import { mayBeOneSize, signOf, wayOf } from '../printed.ts';
import { comparable } from '../quantity.ts';
import { misstates } from '../restate/clash.ts';
import { isForeseen } from '../restate/foreseen.ts';
import type { Stretches } from '../stretches.ts';
import { type Around, viewsIn } from './around.ts';
import { digitsOf, keyOf, strokesOf } from './digits.ts';
import { isUnreal } from './doubts.ts';
import { cellMeant } from './meant.ts';
import { pointsAt } from './pointing.ts';
import { isPrintedApart } from './says.ts';
import { type Cell, type Exact, isExact, type Stated, saidIn } from './stated.ts';

/**
 * Korean prose that says a cell again with one stroke of the pen changed: a digit, two neighbours, the sign; or any other
 * number of it, where enough speaks for that (`evidence.ts`). This as long as nothing in the article explains the figure:
 * it is stated nowhere else, its passage does not make it, and none of the checks `told` before vouches for it. `implied` is
 * the article's own subject.
 */
export function misprints(
  blocks: Stretches,
  told: readonly Check<Figure>[],
  implied: ReadonlySet<string>,
): readonly Check<Figure>[] {
  const views = viewsIn(blocks, implied);
  if (!views) return [];
  const known = new Set(flatMap(told, answeredBy));
  const held = new Set(flatMap(told, heldBy));
  return flatMap(blocks.gather(saidIn), (said) => {
    if (known.has(said.figure)) return [];
    const cell =
      (isExact(said) ? misprinted(said, views.asWritten) : undefined) ??
      (held.has(said.figure) ? undefined : cellMeant(said, views));
    return cell ? [misstates(said.figure, cell.figure)] : [];
  });
}

/** Arithmetic that few figures meet by chance. */
const arithmetic: ReadonlySet<RelationId> = new Set([
  'figures/restated',
  'figures/growth',
  'figures/product',
  'figures/delta-unit',
  'figures/sum',
  'figures/share',
  'figures/compound',
  'figures/implied-base',
]);

/** The figures that some arithmetic confirms, or another figure that they may be rounded to. */
const heldBy = ({ hint, verdict, relation, members }: Check<Figure>): readonly Figure[] =>
  !hint && verdict === 'holds' && arithmetic.has(relation) && !arePrintedApart(members) ? members : [];

function arePrintedApart([own, other, ...more]: readonly Figure[]): boolean {
  const value = other?.quantity.readings[0];
  return value !== undefined && more.length === 0 && isPrintedApart(own!.quantity, value);
}

/** The figures that a check accuses already, or vouches for digit by digit. */
function answeredBy(check: Check<Figure>): readonly Figure[] {
  const { verdict, relation, members } = check;
  const [first, second] = members;
  if (verdict !== 'holds') return accusedBy(check);
  if (!arithmetic.has(relation)) return [];
  const restatesCell = relation === 'figures/restated' && members.length === 2;
  const [own, other] = [first, second].map(
    (one) => one && (digitsOf(one.quantity)?.text ?? keyOf(one.quantity)),
  );
  return restatesCell && own !== other ? [] : [first!];
}

/** The cell that a figure misprints. */
function misprinted(said: Exact, { stated, index, implied }: Around): Cell | undefined {
  const { digits, figure } = said;
  const turned = turnedIn(said, stated);
  if (turned.length === 0 && (stated.counts.get(digits.key) ?? 0) > 1) return undefined;
  const way = wayOf(figure.quantity);
  const agrees = ({ figure: cell }: Cell) => {
    const other = wayOf(cell.quantity);
    return way === null || other === null || way === other;
  };
  const { changed, swapped } = strokesOf(digits);
  const near = new Set(
    turned.length > 0
      ? turned
      : flatMap([...changed, ...swapped], (key) => stated.cells.get(key)?.filter(agrees) ?? []),
  );
  if (near.size === 0) return undefined;
  const few = turned.length === 0 && digits.text.length < fewestAlone;
  const cell = [...near].find(
    (one) =>
      comparable(figure.quantity.unit, one.figure.quantity.unit) &&
      !isForeseen(said.placed.passage.run.text, said.sentence, figure, one.table) &&
      !isUnreal(said, one) &&
      pointsAt(said, one, few, index, implied),
  );
  return cell && !mayBeMadeOf(said.figure, said.placed.passage.figures) ? cell : undefined;
}

/** A figure of fewer digits is one stroke away from too many others. */
const fewestAlone = 3;

/** Cells of the same digits and the other sign, where nothing says the figure's own sign again. */
function turnedIn({ digits, figure }: Exact, { counts, cells }: Stated): readonly Cell[] {
  const key = digits.key;
  const sign = signOf(figure.quantity);
  if (sign === null || (counts.get(`${key} ${sign}`) ?? 0) > 1) return [];
  return (cells.get(key) ?? []).filter((cell) => {
    const other = signOf(cell.figure.quantity);
    return other !== null && other !== sign && mayBeOneSize(figure.quantity, cell.figure.quantity);
  });
}
