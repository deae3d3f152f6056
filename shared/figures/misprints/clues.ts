import type { Label, LabelIndex } from '../named/labels.ts';
import type { Naming } from '../named/naming.ts';
import type { Figure } from '../passage.ts';
import { signOf, sizeOf, wayOf } from '../printed.ts';
import { comparable } from '../quantity.ts';
import { mayBeSame } from '../reader/period.ts';
import type { Axis, Role, Row } from '../table/table.ts';
import { digitsOf, keyOf } from './digits.ts';
import { overSameTime } from './measure.ts';
import { isNamedAbove, type Pair } from './pair.ts';
import { clauseOf, isInTime } from './pointing.ts';
import { cellsThatSay } from './says.ts';
import type { Stated } from './stated.ts';

/** How many letters stand between the name of the row, or that of the column behind it, and the figure; no end of them where the row is not named. */
export const gap = ({ said, row, column }: Pair): number =>
  row.to < 0 ? Number.POSITIVE_INFINITY : said.figure.quantity.span.from - Math.max(row.to, column.to);

/** Whether the words name both the row and the column, or the stretch of time that the column is of. */
export const isNamed = ({ said, cell, row, column, lineup }: Pair): boolean =>
  (row.share === 1 || isNamedAbove(row, column, lineup)) &&
  (column.share === 1 || overSameTime(said, cell) === 'same');

/** Whether another row is named by more of its words, or nearer to the figure, or by what the passage stands under. */
export const isOtherRow = ({ row, lineup }: Pair): boolean =>
  (lineup.above.size > 0 && !lineup.above.has(row.label)) ||
  lineup.rows.some((one) => one !== row && one.share > 0 && (one.to > row.to || one.share > row.share));

/** Whether the words name another row no better and no worse. */
export const isOneOfRows = ({ row, lineup }: Pair): boolean =>
  lineup.above.size > 0
    ? lineup.above.size > 1
    : lineup.rows.some((one) => one !== row && one.share === row.share && one.to === row.to);

/** Whether the row says no more than what it measures: 매출, 영업이익률. */
export const isBareMetric = ({ row: { label } }: Pair): boolean =>
  label.words.length > 0 && label.words.every((word) => word.startsWith('#'));

const others = ({ said }: Pair): readonly Figure[] =>
  said.sentence.figures.filter((one) => one !== said.figure);

/** One digit says many cells by chance. */
const isTelling = ({ quantity }: Figure): boolean => (digitsOf(quantity)?.text.length ?? 0) > 1;

/** Whether one of some figures says a cell that stands so to the pair's own. */
const sayAny = (
  figures: readonly Figure[],
  { cell }: Pair,
  is: (row: Row, column: Axis) => boolean,
): boolean =>
  figures.some(
    (figure) =>
      isTelling(figure) &&
      cellsThatSay(cell.table, figure.quantity).some(({ row, column }) => is(row, column)),
  );

/** Whether another figure of the sentence says another cell of the row. */
export const saysRow = (pair: Pair): boolean =>
  sayAny(others(pair), pair, (row, column) => row === pair.cell.row && column !== pair.cell.column);

/** Whether another figure of the sentence says the cell of another row in the column. */
export const saysColumn = (pair: Pair): boolean =>
  sayAny(others(pair), pair, (row, column) => column === pair.cell.column && row !== pair.cell.row);

/** Whether the item or line before or behind says the cell of another row in the column. */
export const isInList = (pair: Pair): boolean =>
  sayAny(pair.said.beside, pair, (row, column) => column === pair.cell.column && row !== pair.cell.row);

/** What a bracket says of its figure before it: `(YoY +38%)`. */
const tag = /[YQM]o[YQM]|전[년분주월일]기?|동기|대비|증감률?|보다/gi;

/** `매출 7,272억(YoY +38%)`: whether the figure right beside counts as another cell of the row does, and says none of it. */
export function isOfOtherRow({ said, cell }: Pair): boolean {
  const { figure, sentence, at, placed } = said;
  const own = figure.quantity;
  return [sentence.figures[at - 1], sentence.figures[at + 1]].some((one) => {
    if (!one || one.quantity.unit.kind === own.unit.kind) return false;
    const [from, to] = [one, figure].map(({ quantity }) => quantity.span).sort((a, b) => a.from - b.from);
    const between = placed.passage.run.text.slice(from!.to, to!.from).replace(tag, '');
    return (
      !/[가-힣A-Za-z,·/→~]/.test(between) &&
      cell.row.cells.some((other) => other && isOfSize(other, one)) &&
      !cellsThatSay(cell.table, one.quantity).some(({ row }) => row === cell.row)
    );
  });
}

/** Whether two figures count the same and are within a factor of ten. */
function isOfSize({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const times = sizeOf(a) / sizeOf(b);
  return comparable(a.unit, b.unit) && times < 10 && times > 0.1;
}

/** Whether a day stands in the sentence before the figure that neither the cell's row nor its column is of. */
export const isOfDay = ({ said: { sentence, figure }, cell: { row, column } }: Pair): boolean =>
  sentence.periods.some(
    (period) =>
      period.kind === 'day' &&
      period.span.to <= figure.quantity.span.from &&
      ![...row.periods, ...column.periods].some((own) => mayBeSame(own, period)),
  );

/** How many other figures of the kind stand in the sentence of which the table knows nothing. */
export const strangers = (pair: Pair): number =>
  others(pair).filter(
    ({ quantity }) =>
      quantity.unit.kind === pair.said.figure.quantity.unit.kind &&
      cellsThatSay(pair.cell.table, quantity).length === 0,
  ).length;

const aside = ({ said: { placed, figure } }: Pair): readonly Figure[] =>
  placed.passage.figures.filter((one) => one !== figure && isTelling(one));

/** Whether another figure of the passage says the cell. */
export const isSaidBeside = (pair: Pair): boolean =>
  sayAny(aside(pair), pair, (row, column) => row === pair.cell.row && column === pair.cell.column);

/** Whether the passage has several other figures and none of them says a cell of the table. */
export function isOfOtherTable(pair: Pair): boolean {
  const all = aside(pair);
  return all.length > 1 && all.every(({ quantity }) => cellsThatSay(pair.cell.table, quantity).length === 0);
}

const decimalsOf = ({ quantity }: Figure): number => /\.(\d+)/.exec(quantity.raw)?.[1]?.length ?? 0;

/** Whether both are printed with as many decimals. */
export const hasItsDecimals = ({ said, cell }: Pair): boolean =>
  decimalsOf(said.figure) === decimalsOf(cell.figure);

/** Whether they count in two units: one a bare number, unless it has the name of the row, or of a ratio, and so may leave its unit out. */
export function isUnlikeUnit({ said, cell, row, column }: Pair): boolean {
  const [own, other] = [said.figure.quantity.unit.kind, cell.figure.quantity.unit.kind];
  if (own === other) return false;
  const isNamed = (one: Naming) =>
    one.share === 1 && (own !== 'percent' || one.label.words.some((word) => word.startsWith('#')));
  return !([row, column].some(isNamed) && (own === 'plain' || other === 'plain'));
}

/** Whether the figure prints a sign that the cell does not. */
export const isOnlySigned = ({ said, cell }: Pair): boolean =>
  signOf(said.figure.quantity) !== null && signOf(cell.figure.quantity) === null;

/** Whether one goes up and the other down, by another number. */
export function isTurned({ said, cell, slip }: Pair): boolean {
  const [own, other] = [wayOf(said.figure.quantity), wayOf(cell.figure.quantity)];
  return slip !== 'sign' && own !== null && other !== null && own !== other;
}

/** What the cell is: its column says it, or else its row. */
export const roleOf = ({ cell: { row, column } }: Pair): Role =>
  column.role === 'level' ? row.role : column.role;

/** Whether the figure's time is the cell's. */
export const timeOf = (pair: Pair, index: LabelIndex): 'same' | 'other' | 'open' =>
  isInTime(
    pair.said,
    pair.cell,
    labelsOf(pair, index).filter(({ way }) => way === 'row'),
    clauseOf(pair.said),
  );

/** The rows and columns of the pair's table. */
export const labelsOf = ({ cell }: Pair, { ofTable }: LabelIndex): readonly Label[] =>
  ofTable.get(cell.table)!;

/** What the cell's own row and column are called. */
export const nameOf = ({ cell }: Pair): string => `${cell.row.label} ${cell.column.label}`;

/** What stands before the figure in its sentence. */
export const before = ({ said: { placed, sentence, figure } }: Pair): string =>
  placed.passage.run.text.slice(sentence.from, figure.quantity.span.from);

/** What stands behind it there. */
export const behind = ({ said: { placed, sentence, figure } }: Pair): string =>
  placed.passage.run.text.slice(figure.quantity.span.to, sentence.to);

/** What stands between the figure before and this one. */
export const between = ({ said: { placed, figure }, lineup }: Pair): string =>
  placed.passage.run.text.slice(lineup.clause, figure.quantity.span.from);

const bare = (words: string): string => words.replace(/[^가-힣A-Za-z]/g, '');

/** `금리 3.15%` in a bracket: it names what its figure is, by a word that no label of the table has. */
export function isBracketed(pair: Pair, index: LabelIndex): boolean {
  const word = bare(/\(([^()]*)$/.exec(before(pair))?.[1] ?? '');
  return word.length > 1 && !labelsOf(pair, index).some(({ axis }) => bare(axis.label).includes(word));
}

/** Whether the article prints the figure's digits once more: with its own sign, where the sign is what may be wrong. */
export function isStatedElsewhere({ said: { figure }, slip }: Pair, { counts }: Stated): boolean {
  const own = keyOf(figure.quantity)!;
  const key = slip === 'sign' ? `${own} ${signOf(figure.quantity)}` : own;
  return (counts.get(key) ?? 0) > 1;
}

/** Whether the figure says another cell of the table, in its sign as well. */
export const saysOtherCell = ({ said, cell }: Pair): boolean => {
  const own = wayOf(said.figure.quantity);
  return cellsThatSay(cell.table, said.figure.quantity).some(({ row, column }) => {
    if (row === cell.row && column === cell.column) return false;
    const other = wayOf(row.cells[column.index]!.quantity);
    return own === null || other === null || own === other;
  });
};
