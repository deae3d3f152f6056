import type { PlainCell, PlainRow } from './document.ts';

/** A place in a table's grid: a cell, or what goes on below one that spans rows. */
export interface PlacedCell {
  readonly cell: PlainCell;
  /** The column that it begins in, from 0. */
  readonly column: number;
  /** Whether it is the continuation of the cell above. */
  readonly continued: boolean;
}

const empty: PlainCell = { header: false, align: 'left', columns: 1, rows: 1, blocks: [] };

/**
 * Rows that all fill the same columns: what spans rows is there in each of them, and where a row is short, empty cells
 * stand. A cell of the head spans no row of the body.
 */
export function layOut(rows: readonly PlainRow[], headRows: number): readonly (readonly PlacedCell[])[] {
  const placed: PlacedCell[][] = rows.map(() => []);
  const taken: Set<number>[] = rows.map(() => new Set());
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row) {
      while (taken[index]!.has(column)) column++;
      const columns = roomFor(cell.columns, column, taken[index]!);
      const end = Math.min(index + cell.rows, index < headRows ? headRows : rows.length);
      for (let at = index; at < end; at++) {
        placed[at]!.push({ cell: { ...cell, columns, rows: end - index }, column, continued: at > index });
        for (let step = 0; step < columns; step++) taken[at]!.add(column + step);
      }
      column += columns;
    }
  });
  const width = taken.reduce(
    (most, columns) => Math.max(most, ...[...columns].map((column) => column + 1)),
    0,
  );
  return placed.map((row, index) => {
    for (let column = 0; column < width; column++) {
      if (!taken[index]!.has(column)) row.push({ cell: empty, column, continued: false });
    }
    return row.toSorted((a, b) => a.column - b.column);
  });
}

/** How many columns a cell gets of those that it asks for: what comes down from above stays where it is. */
function roomFor(wanted: number, column: number, taken: ReadonlySet<number>): number {
  let columns = 1;
  while (columns < wanted && !taken.has(column + columns)) columns++;
  return columns;
}
