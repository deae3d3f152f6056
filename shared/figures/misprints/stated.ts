import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import { listAt } from '../group.ts';
import { keptBy, keptByMembers } from '../keep.ts';
import type { Figure, Sentence } from '../passage.ts';
import { signOf } from '../printed.ts';
import { clauseStart } from '../prose/clause.ts';
import type { Axis, Row, Table } from '../table/table.ts';
import { type Digits, digitsOf, keyOf, strokesOf, valueStated } from './digits.ts';

/** A figure of a table's cell, as it may be said again. */
export interface Cell {
  readonly figure: Figure;
  readonly table: Table;
  readonly row: Row;
  readonly column: Axis;
}

/** A figure of a sentence. */
export interface Said {
  readonly figure: Figure;
  /** Null where too few are printed, or where it is said roughly: `약 4%`, `3%`. */
  readonly digits: Digits | null;
  readonly placed: PlacedPassage;
  readonly sentence: Sentence;
  /** Its place among the sentence's figures. */
  readonly at: number;
  /** The figures of the items or lines of its block right before and behind its own. */
  readonly beside: readonly Figure[];
}

/** A figure that may be held against others digit by digit. */
export interface Exact extends Said {
  readonly digits: Digits;
}

/**
 * What is said of a figure: from the end of the one before it to the one behind, or to no more than so many letters behind
 * its own end.
 */
export function clauseText(
  { figure, placed, sentence, at }: Said,
  behind = Number.POSITIVE_INFINITY,
): string {
  const to = sentence.figures[at + 1]?.quantity.span.from ?? sentence.to;
  const { text } = placed.passage.run;
  return text.slice(clauseStart(sentence, at), Math.min(to, figure.quantity.span.to + behind));
}

/** What an article states, by digits. */
export interface Stated {
  /** How often some digits are stated. */
  readonly counts: ReadonlyMap<string, number>;
  /** Cells by their digits, and by their digits with any one of them left open. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
}

/** In a text of more figures than this every number is close to some other one. */
export const mostFigures = 2000;

const hangul = /[가-힣]/;

/** The figures of a block's Korean passages that state a value: `지수 동반 하락. S&P 500 -2.64%`. */
export const saidIn = keptBy((block: BoundBlock): readonly Said[] =>
  flatMap(block.prose, (placed, i) =>
    hangul.test(placed.passage.run.text) ? saidInPassage(placed, figuresBeside(block, i)) : [],
  ),
);

const saidInPassage = (placed: PlacedPassage, beside: readonly Figure[]): readonly Said[] =>
  flatMap(placed.passage.sentences, (sentence) =>
    flatMap(sentence.figures, (figure, at) =>
      valueStated(figure.quantity)
        ? [{ figure, digits: digitsOf(figure.quantity), placed, sentence, at, beside }]
        : [],
    ),
  );

/** Of them those that state it exactly. */
export const exactIn = keptBy((block: BoundBlock): readonly Exact[] => saidIn(block).filter(isExact));

export const isExact = (said: Said): said is Exact => said.digits !== null;

const figuresBeside = ({ prose }: BoundBlock, i: number): readonly Figure[] => [
  ...(prose[i - 1]?.passage.figures ?? []),
  ...(prose[i + 1]?.passage.figures ?? []),
];

interface Printed {
  readonly cell: Cell;
  readonly digits: Digits;
}

const cellsIn = keptBy((block: BoundBlock): readonly Printed[] =>
  flatMap(block.read.tables, (table) =>
    flatMap(table.rows, (row) =>
      flatMap(row.cells, (figure, i) => {
        const digits = figure && digitsOf(figure.quantity);
        return digits ? { cell: { figure, table, row, column: table.columns[i]! }, digits } : [];
      }),
    ),
  ),
);

/** The keys of a block's figures, and once more with the sign that is printed. */
export const keysIn = keptBy(({ read }: BoundBlock): readonly string[] =>
  flatMap(read.figures, ({ quantity }) => {
    const key = keyOf(quantity);
    if (key === null) return [];
    const sign = signOf(quantity);
    return sign === null ? [key] : [key, `${key} ${sign}`];
  }),
);

/** Null where there is too much to hold figures against. */
export const statedIn = keptByMembers((blocks: readonly BoundBlock[]): Stated | null => {
  const figures = blocks.reduce((count, { read }) => count + read.figures.length, 0);
  if (figures > mostFigures) return null;
  const counts = new Map<string, number>();
  const cells = new Map<string, Cell[]>();
  for (const block of blocks) {
    for (const key of keysIn(block)) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const { cell, digits } of cellsIn(block)) {
      for (const key of [digits.key, ...strokesOf(digits).changed]) listAt(cells, key).push(cell);
    }
  }
  return { counts, cells };
});
