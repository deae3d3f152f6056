import type { Alignment, CellPlace, Table } from './table.ts';

export const tableEdits = [
  'tidy',
  'rowAbove',
  'rowBelow',
  'deleteRow',
  'rowUp',
  'rowDown',
  'columnLeft',
  'columnRight',
  'deleteColumn',
  'columnToLeft',
  'columnToRight',
  'alignLeft',
  'alignCenter',
  'alignRight',
] as const;

/** What can be done to the row or the column of a cell. */
export type TableEdit = (typeof tableEdits)[number];

/** A table after an edit, and the cell in which the cursor then stands. */
export interface EditedTable {
  readonly table: Table;
  readonly at: CellPlace;
}

/**
 * Does an edit from a cell; null where it cannot be: the header stays the first row, and a table keeps a column.
 */
export function editTable(table: Table, at: CellPlace, edit: TableEdit): EditedTable | null {
  const { row, column } = at;
  const { rows } = table;
  switch (edit) {
    case 'tidy':
      return { table, at };
    case 'rowAbove':
      return row === 0 ? null : { table: { ...table, rows: rows.toSpliced(row - 1, 0, blank(table)) }, at };
    case 'rowBelow':
      return {
        table: { ...table, rows: rows.toSpliced(row, 0, blank(table)) },
        at: { row: row + 1, column },
      };
    case 'deleteRow':
      if (row === 0) return null;
      return {
        table: { ...table, rows: rows.toSpliced(row - 1, 1) },
        at: { row: Math.min(row, rows.length - 1), column },
      };
    case 'rowUp':
    case 'rowDown': {
      const to = edit === 'rowUp' ? row - 1 : row + 1;
      if (row === 0 || to === 0 || to > rows.length) return null;
      return { table: { ...table, rows: moved(rows, row - 1, to - 1) }, at: { row: to, column } };
    }
    case 'columnLeft':
      return { table: withColumn(table, column), at };
    case 'columnRight':
      return { table: withColumn(table, column + 1), at: { row, column: column + 1 } };
    case 'deleteColumn': {
      const width = table.align.length;
      if (width === 1) return null;
      return {
        table: everyRow(table, (cells) => cells.toSpliced(column, 1)),
        at: { row, column: Math.min(column, width - 2) },
      };
    }
    case 'columnToLeft':
    case 'columnToRight': {
      const to = edit === 'columnToLeft' ? column - 1 : column + 1;
      if (to < 0 || to >= table.align.length) return null;
      return { table: everyRow(table, (cells) => moved(cells, column, to)), at: { row, column: to } };
    }
    case 'alignLeft':
      return { table: aligned(table, column, 'left'), at };
    case 'alignCenter':
      return { table: aligned(table, column, 'center'), at };
    case 'alignRight':
      return { table: aligned(table, column, 'right'), at };
  }
}

/**
 * The cell after one, or before it (`by` -1), through the rows; a new row follows the last one. Null before the
 * first cell.
 */
export function stepInTable(table: Table, { row, column }: CellPlace, by: 1 | -1): EditedTable | null {
  const width = table.align.length;
  const index = row * width + column + by;
  if (index < 0) return null;
  const at = { row: Math.floor(index / width), column: index % width };
  return {
    table: at.row > table.rows.length ? { ...table, rows: [...table.rows, blank(table)] } : table,
    at,
  };
}

/** The cell below one; a new row follows the last one. Null in a last row that is blank: nothing is to follow it. */
export function downInTable(table: Table, { row, column }: CellPlace): EditedTable | null {
  const { rows } = table;
  const at = { row: row + 1, column };
  if (row < rows.length) return { table, at };
  if (rows.at(-1)?.every((cell) => cell.trim() === '')) return null;
  return { table: { ...table, rows: [...rows, blank(table)] }, at };
}

const blank = ({ align }: Table): string[] => align.map(() => '');

/** Does the same to the header, to each row and to the alignments. */
function everyRow(
  { align, header, rows }: Table,
  change: <Cell>(cells: readonly Cell[]) => readonly Cell[],
): Table {
  return { align: change(align), header: change(header), rows: rows.map((row) => change(row)) };
}

function withColumn({ align, header, rows }: Table, column: number): Table {
  return {
    align: align.toSpliced(column, 0, null),
    header: header.toSpliced(column, 0, ''),
    rows: rows.map((row) => row.toSpliced(column, 0, '')),
  };
}

function aligned(table: Table, column: number, alignment: Alignment): Table {
  return { ...table, align: table.align.with(column, alignment) };
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  return list.toSpliced(from, 1).toSpliced(to, 0, list[from]!);
}
