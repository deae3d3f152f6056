import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import { accusedBy, type Check } from '../check.ts';
import { hypothetical } from '../gazetteer/cues.ts';
import { listAt } from '../group.ts';
import { keptBy, keptByMembers } from '../keep.ts';
import type { Figure, Sentence } from '../passage.ts';
import type { Quantity, Reading } from '../quantity.ts';
import { mayBeSame } from '../reader/period.ts';
import { misstates } from '../restate/clash.ts';
import { qualifiersIn } from '../restate/restatement.ts';
import type { Stretches } from '../stretches.ts';
import type { Table } from '../table/table.ts';
import { indexLabels, type Label, type LabelIndex, tabledIn } from './labels.ts';
import { naming } from './naming.ts';
import { type NamingWord, wordsIn, wordsOf } from './words.ts';

/** The range of a cell. */
interface Cell {
  readonly figure: Figure;
  readonly table: Table;
  /** `index` of its column. */
  readonly column: number;
}

/** A range of a Korean sentence. */
interface Said {
  readonly figure: Figure;
  readonly placed: PlacedPassage;
  readonly sentence: Sentence;
}

/**
 * Korean prose that says the range of a cell again with one end changed: `DRAM 가격은 275~421%` for 275~300%. The end that
 * both have and the row that the sentence names say together which cell is meant, unless one of the checks `told` accuses
 * the range already.
 */
export function toldRanges(blocks: Stretches, told: readonly Check<Figure>[]): readonly Check<Figure>[] {
  const cells = blocks.gather(cellsIn);
  const said = cells.length > 0 ? blocks.gather(saidIn) : [];
  if (said.length === 0) return [];
  const index = indexLabels(blocks.gather(tabledIn));
  const { byEnd, stated } = endsOf(cells);
  const accused = new Set(flatMap(told, accusedBy));
  return flatMap(said, (one) => {
    const { quantity } = one.figure;
    if (accused.has(one.figure) || stated.has(keyOf(quantity))) return [];
    const meant = flatMap(endsIn(quantity), (end) => byEnd.get(end) ?? []).filter(
      (cell) => isClose(quantity, cell.figure.quantity) && isNamed(one, cell, index),
    );
    const [cell, ...others] = meant;
    return cell && others.every(({ figure }) => keyOf(figure.quantity) === keyOf(cell.figure.quantity))
      ? [misstates(one.figure, cell.figure)]
      : [];
  });
}

const isRange = ({ quantity: { range, bound } }: Figure): boolean => range !== null && bound === 'exact';

const cellsIn = keptBy(({ read }: BoundBlock): readonly Cell[] =>
  flatMap(read.tables, (table) =>
    flatMap(table.rows, ({ cells }) =>
      flatMap(cells, (figure, column) => (figure && isRange(figure) ? [{ figure, table, column }] : [])),
    ),
  ),
);

const saidIn = keptBy(({ prose }: BoundBlock): readonly Said[] =>
  flatMap(prose, (placed) =>
    flatMap(placed.passage.sentences, (sentence) =>
      sentence.korean &&
      sentence.figures.some(isRange) &&
      !hypothetical.test(placed.passage.run.text.slice(sentence.from, sentence.to))
        ? sentence.figures.filter(isRange).map((figure) => ({ figure, placed, sentence }))
        : [],
    ),
  ),
);

const endOf = ({ unit }: Quantity, side: string, { point }: Reading): string =>
  `${side} ${unit.kind} ${point?.toString()}`;

const endsIn = (quantity: Quantity): readonly string[] => [
  endOf(quantity, 'from', quantity.range!.from),
  endOf(quantity, 'to', quantity.range!.to),
];

const keyOf = (quantity: Quantity): string => endsIn(quantity).join(' ');

const endsOf = keptByMembers((cells: readonly Cell[]) => {
  const byEnd = new Map<string, Cell[]>();
  for (const cell of cells) for (const end of endsIn(cell.figure.quantity)) listAt(byEnd, end).push(cell);
  return { byEnd, stated: new Set(cells.map(({ figure }) => keyOf(figure.quantity))) };
});

/** Ends that are further apart are those of two facts. */
const furthest = 2.5;

/** Whether both ends are about those of another range. */
const isClose = ({ range: a }: Quantity, { range: b }: Quantity): boolean =>
  (['from', 'to'] as const).every((side) => {
    const [x, y] = [a, b].map((range) => range![side].point?.toNumber() ?? 0) as [number, number];
    return x === y || (x * y > 0 && x / y < furthest && y / x < furthest);
  });

/** Whether the words around a range mean a cell: they name its row, and no other column, time or view of it. */
function isNamed({ figure, placed, sentence }: Said, cell: Cell, { ofTable, rowOf }: LabelIndex): boolean {
  const labels = ofTable.get(cell.table) ?? [];
  const row = rowOf.get(cell.figure);
  if (!row || row.words.length === 0) return false;
  const until = figure.quantity.span.from;
  const own = wordsOf(sentence);
  const { share } = naming(row, own);
  const rivals = labels.filter((label) => label.way === 'row' && label !== row);
  if (share < leastShare || rivals.some((other) => naming(other, own).share >= share)) return false;
  const columns = labels.filter(({ way }) => way === 'column');
  const before = [
    own.filter(({ to }) => to <= until),
    wordsIn(placed.passage).filter(({ to }) => to <= until),
  ];
  for (const words of before) {
    const last = lastSaid(columns, words);
    if (last) return last.axis.index === cell.column && fitsIn(row);
  }
  return fitsIn(row);

  function fitsIn({ axis }: Label): boolean {
    const times = [...axis.periods, ...cell.table.columns[cell.column]!.periods];
    const said = `${axis.label} ${cell.table.columns[cell.column]!.label}`;
    return (
      (times.length === 0 ||
        sentence.periods.length === 0 ||
        sentence.periods.some((period) => times.some((own) => mayBeSame(own, period)))) &&
      qualifiersIn(placed.passage.run.text, sentence).every(
        ({ from, word }) => from >= until || said.includes(word),
      )
    );
  }
}

/** A sentence may leave out a word of a long label. */
const leastShare = 0.6;

/** The label of whose words the last one is said last. */
function lastSaid(labels: readonly Label[], said: readonly NamingWord[]): Label | null {
  for (const { forms } of said.toReversed()) {
    const label = labels.find(({ words }) => words.length > 0 && forms.includes(words.at(-1)!));
    if (label) return label;
  }
  return null;
}
