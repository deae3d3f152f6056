import { flatMap } from '../../flat-map.ts';
import { accusedBy, type Check, type RelationId } from '../check.ts';
import { mayBeMadeOf } from '../explained/made.ts';
import { indexLabels, type LabelIndex } from '../named/labels.ts';
import { wordsIn } from '../named/words.ts';
import type { Figure } from '../passage.ts';
import { signOf, wayOf } from '../printed.ts';
import { comparable } from '../quantity.ts';
import { misstates } from '../restate/clash.ts';
import { isForeseen } from '../restate/foreseen.ts';
import type { Stretches } from '../stretches.ts';
import { digitsOf, strokesOf } from './digits.ts';
import { isUnreal } from './doubts.ts';
import { pointsAt } from './pointing.ts';
import { type Cell, type Said, type Stated, saidIn, statedIn } from './stated.ts';
import { cellToldOf } from './told-row.ts';
import { lastNamed } from './topic.ts';

/**
 * Korean prose that says a cell again with one stroke of the pen changed: a digit, two neighbours, the sign; or any other
 * number of it, which takes closer words (`told-row.ts`). This as long as nothing in the article explains the figure:
 * it is stated nowhere else, its passage does not make it, and none of the checks `told` before vouches for it. `implied` is
 * the article's own subject.
 */
export function misprints(
  blocks: Stretches,
  told: readonly Check<Figure>[],
  implied: ReadonlySet<string>,
): readonly Check<Figure>[] {
  const all = flatMap(blocks.all, (stretch) => stretch.blocks);
  const stated = statedIn(all.filter(({ read }) => read.figures.length > 0));
  if (!stated) return [];
  const index = indexLabels(all.filter(({ read }) => read.tables.length > 0));
  const known = new Set(flatMap(told, answeredBy));
  const held = new Set(flatMap(told, heldBy));
  return flatMap(blocks.gather(saidIn), (said) => {
    if (known.has(said.figure)) return [];
    const cell =
      misprinted(said, stated, index, implied) ??
      (held.has(said.figure) ? undefined : anyOther(said, stated, held, index, implied));
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

/** The figures that some arithmetic confirms. */
const heldBy = ({ hint, verdict, relation, members }: Check<Figure>): readonly Figure[] =>
  !hint && verdict === 'holds' && arithmetic.has(relation) ? members : [];

/** The figures that a check accuses already, or vouches for digit by digit. */
function answeredBy(check: Check<Figure>): readonly Figure[] {
  const { verdict, relation, members } = check;
  const [first, second] = members;
  if (verdict !== 'holds') return accusedBy(check);
  if (!arithmetic.has(relation)) return [];
  const restatesCell = relation === 'figures/restated' && members.length === 2;
  const [own, other] = [first, second].map((one) => one && digitsOf(one.quantity)?.text);
  return restatesCell && own !== other ? [] : [first!];
}

/** The cell that a figure misprints. */
function misprinted(
  said: Said,
  stated: Stated,
  index: LabelIndex,
  implied: ReadonlySet<string>,
): Cell | undefined {
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

/** Whether the article states it again: in prose, or in the row of something that the figure's own passage names. */
function isStatedElsewhere(
  { digits, placed }: Said,
  { counts, cells }: Stated,
  { rowOf }: LabelIndex,
): boolean {
  const key = digits.key;
  const same = cells.get(key) ?? [];
  if (same.length + 1 < (counts.get(key) ?? 0)) return true;
  const words = same.length > 0 ? wordsIn(placed.passage) : [];
  return same.some(({ figure }) => {
    const row = rowOf.get(figure);
    return !row || row.words.length === 0 || lastNamed([row], words) !== null;
  });
}

/** The cell of the row that a figure is told of, where the figure is any other number. */
function anyOther(
  said: Said,
  stated: Stated,
  held: ReadonlySet<Figure>,
  index: LabelIndex,
  implied: ReadonlySet<string>,
): Cell | undefined {
  if (isStatedElsewhere(said, stated, index)) return undefined;
  const cell = cellToldOf(said, held, index, implied);
  if (
    !cell ||
    isUnreal(said, cell) ||
    isForeseen(said.placed.passage.run.text, said.sentence, said.figure, cell.table)
  )
    return undefined;
  return mayBeMadeOf(said.figure, said.placed.passage.figures) ? undefined : cell;
}

/** A figure of fewer digits is one stroke away from too many others. */
const fewestAlone = 3;

/** Cells of the same digits and the other sign, where nothing says the figure's own sign again. */
function turnedIn({ digits, figure }: Said, { counts, cells }: Stated): readonly Cell[] {
  const key = digits.key;
  const sign = signOf(figure.quantity);
  if (sign === null || (counts.get(`${key} ${sign}`) ?? 0) > 1) return [];
  return (cells.get(key) ?? []).filter((cell) => {
    const other = signOf(cell.figure.quantity);
    return other !== null && other !== sign;
  });
}
