import { flatMap } from '../../flat-map.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import { keptBy, keptWith } from '../keep.ts';
import type { Label, LabelIndex } from '../named/labels.ts';
import { wordsIn } from '../named/words.ts';
import { comparable } from '../quantity.ts';
import type { Table } from '../table/table.ts';
import type { Around, Views } from './around.ts';
import { oddsIn, oddsOf } from './evidence.ts';
import { isOtherwise } from './otherwise.ts';
import { isNamedAbove, lineUp, type Pair, pairOf } from './pair.ts';
import { cellsThatSay } from './says.ts';
import type { Cell, Said } from './stated.ts';
import { linesAbove } from './topic.ts';

/**
 * The cell that a figure is likely meant to say, by all that speaks for and against it: the first of the likeliest of which
 * no word says that the figure is of something else; undefined where none is.
 */
export const cellMeant = (said: Said, { asWritten, byThing, inWords }: Views): Cell | undefined =>
  likeliest(likelyAsWritten(said, asWritten.index), asWritten) ??
  likeliest(likelyByThing(said, byThing.index), byThing) ??
  likeliest(likelyInWords(said, inWords.index), inWords);

function likeliest(all: readonly Weighed[], around: Around): Cell | undefined {
  const likely = flatMap(all, ({ pair, odds }): readonly Weighed[] => {
    const whole = odds + oddsIn(pair, around.stated);
    return whole >= leastOdds ? [{ pair, odds: whole }] : [];
  });
  return likely.toSorted((a, b) => b.odds - a.odds).find(({ pair }) => !isOtherwise(pair, around))?.pair.cell;
}

/** Four to three. */
const leastOdds = Math.log(4 / 3);

interface Weighed {
  readonly pair: Pair;
  /** The logarithm of the odds that the figure is meant to say the cell. */
  readonly odds: number;
}

/** The cells that it is likely meant to say before it is known what the article prints, which only takes away. */
function likely(said: Said, index: LabelIndex): readonly Weighed[] {
  if (index.ofTable.size === 0) return [];
  const pairs = pairsOf(said, index);
  return flatMap(pairs, (pair): readonly Weighed[] => {
    const odds = oddsOf(pair, index, pairs.length);
    return odds >= leastOdds ? [{ pair, odds }] : [];
  });
}

const likelyAsWritten = keptWith(likely);
const likelyByThing = keptWith(likely);
const likelyInWords = keptWith(likely);

/** The cells that a figure may be meant to say. */
const pairsOf = (said: Said, index: LabelIndex): readonly Pair[] =>
  flatMap([...tablesNamed(said, index)], (table) => {
    const known = pairsBy(said);
    const pairs = known.get(table) ?? pairsIn(said, table, index.ofTable.get(table)!);
    known.set(table, pairs);
    return pairs;
  });

/** A table's labels and cells change only where the table itself is read anew. */
const pairsBy = keptBy((_: Said) => new WeakMap<Table, readonly Pair[]>());

/** The tables of which the words of its passage name something, and those of a row for each of several times where its sentence tells a time. */
function tablesNamed({ placed, sentence }: Said, { byWord, ofTable }: LabelIndex): ReadonlySet<Table> {
  const tables = new Set<Table>();
  if (sentence.periods.length > 0)
    for (const table of ofTable.keys()) if (table.time === 'rows') tables.add(table);
  for (const { forms } of wordsHere(placed))
    for (const form of forms) for (const { table } of byWord.get(form) ?? []) tables.add(table);
  return tables;
}

/** The words of a passage and of what it stands under. */
const wordsHere = keptBy((placed: PlacedPassage) =>
  flatMap([placed.passage, ...linesAbove(placed)], wordsIn),
);

function pairsIn(said: Said, table: Table, labels: readonly Label[]): readonly Pair[] {
  const { figure, sentence } = said;
  const lineup = lineUp(said, labels);
  const columns = new Map(lineup.columns.map((one) => [one.label.axis, one]));
  return flatMap(lineup.rows, (row) => {
    const own = table.rows.find((one) => one === row.label.axis)!;
    const isNamed = row.share > 0 || lineup.inPassage.has(row.label) || isSaid(own);
    return flatMap(own.cells, (cell, i): readonly Pair[] => {
      const column = columns.get(table.columns[i]!);
      if (!cell || !column || !comparable(figure.quantity.unit, cell.quantity.unit)) return [];
      if (!isNamed && column.share === 0 && !isNamedAbove(row, column, lineup)) return [];
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
