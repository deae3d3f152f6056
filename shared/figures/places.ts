import { flatMap } from '../flat-map.ts';
import type { BoundBlock } from './bind/bind-article.ts';
import { keptByMembers } from './keep.ts';
import type { Figure, Passage, Sentence } from './passage.ts';
import type { Stretches } from './stretches.ts';
import type { Row, Table } from './table/table.ts';

/** Where a figure stands in the text, that of a cell too. */
export interface Place {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** Where a cell stands. */
export interface Seat {
  readonly table: Table;
  readonly row: Row;
}

/** The places of an article's figures, in the order of the text. */
export const placesOf = (blocks: Stretches): ReadonlyMap<Figure, Place> =>
  placeByFigure(blocks.gather(placesIn));

/** The seats of the cells of an article's tables. */
export const seatsOf = (blocks: Stretches): ReadonlyMap<Figure, Seat> => seatByCell(blocks.gather(seatsIn));

const placesIn = ({ read }: BoundBlock): readonly (readonly [Figure, Place])[] =>
  flatMap(read.passages, (passage) =>
    passage.figures.length === 0
      ? []
      : flatMap(passage.sentences, (sentence) =>
          sentence.figures.map((figure) => [figure, { passage, sentence }] as const),
        ),
  );

const seatsIn = ({ read }: BoundBlock): readonly (readonly [Figure, Seat])[] =>
  flatMap(read.tables, (table) =>
    flatMap(table.rows, (row) =>
      flatMap(row.cells, (cell) => (cell ? [[cell, { table, row }] as const] : [])),
    ),
  );

/** Several passes ask for them, and each key asks again. */
const placeByFigure = keptByMembers((pairs: readonly (readonly [Figure, Place])[]) => new Map(pairs));
const seatByCell = keptByMembers((pairs: readonly (readonly [Figure, Seat])[]) => new Map(pairs));
