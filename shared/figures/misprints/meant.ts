import { flatMap } from '../../flat-map.ts';
import { keptWith } from '../keep.ts';
import type { LabelIndex } from '../named/labels.ts';
import { wordsIn } from '../named/words.ts';
import type { Figure } from '../passage.ts';
import { comparable } from '../quantity.ts';
import type { Table } from '../table/table.ts';
import type { Around } from './around.ts';
import { oddsOf } from './evidence.ts';
import { isOtherwise } from './otherwise.ts';
import { lineUp, type Pair, pairOf } from './pair.ts';
import { cellsThatSay } from './says.ts';
import type { Cell, Said } from './stated.ts';

/** The cell that a figure is likely meant to say, by all that speaks for and against it; undefined where none is. */
export function cellMeant(said: Said, around: Around): Cell | undefined {
  const pairs = likenessesOf(said, around);
  let best: { readonly cell: Cell; readonly odds: number } | null = null;
  for (const pair of pairs) {
    const odds = oddsOf(pair, around, pairs.length);
    if (odds >= leastOdds && (!best || odds > best.odds)) best = { cell: pair.cell, odds };
  }
  return best?.cell;
}

/** Three to one. */
const leastOdds = Math.log(3);

/** Whether next to nothing speaks for a figure being meant to say a cell that it does not say, and little for any other. */
export function isUnlikely(said: Said, cell: Figure, around: Around): boolean {
  const pairs = likenessesOf(said, around);
  const odds = pairs.map((pair) => oddsOf(pair, around, pairs.length));
  const own = odds[pairs.findIndex((pair) => pair.cell.figure === cell)];
  return own !== undefined && own < mostUnlikely && odds.every((one) => one < leastOdds);
}

/** One to fifteen. */
const mostUnlikely = -Math.log(15);

/** The cells that a figure may be meant to say, as far as its words do not tell another thing. */
export const likenessesOf = (said: Said, around: Around): readonly Pair[] =>
  pairsOf(said, around.index).filter((pair) => !isOtherwise(pair, around));

const pairsOf = keptWith((said: Said, index: LabelIndex): readonly Pair[] =>
  flatMap([...tablesNamed(said, index)], (table) => pairsIn(said, table, index)),
);

/** The tables of which the words of its passage name something, and those of a row for each of several times where its sentence tells a time. */
function tablesNamed({ placed, sentence }: Said, { byWord, ofTable }: LabelIndex): ReadonlySet<Table> {
  const tables = new Set<Table>();
  if (sentence.periods.length > 0)
    for (const table of ofTable.keys()) if (table.time === 'rows') tables.add(table);
  for (const { forms } of wordsIn(placed.passage))
    for (const form of forms) for (const { table } of byWord.get(form) ?? []) tables.add(table);
  return tables;
}

function pairsIn(said: Said, table: Table, { ofTable }: LabelIndex): readonly Pair[] {
  const { figure, sentence } = said;
  const lineup = lineUp(said, ofTable.get(table)!);
  const columns = new Map(lineup.columns.map((one) => [one.label.axis, one]));
  return flatMap(lineup.rows, (row) => {
    const own = table.rows.find((one) => one === row.label.axis)!;
    const named = row.share > 0 || lineup.inPassage.has(row.label) || isSaid(own);
    return flatMap(own.cells, (cell, i): readonly Pair[] => {
      const column = columns.get(table.columns[i]!);
      if (!cell || !column || !comparable(figure.quantity.unit, cell.quantity.unit)) return [];
      if (!named && column.share === 0) return [];
      const pair = pairOf(lineup, { figure: cell, table, row: own, column: table.columns[i]! }, row, column);
      return pair ? [pair] : [];
    });
  });

  function isSaid(row: Table['rows'][number]): boolean {
    return sentence.figures.some(
      (one) => one !== figure && cellsThatSay(table, one.quantity).some((cell) => cell.row === row),
    );
  }
}
