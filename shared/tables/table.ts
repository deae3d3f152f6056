/** How the text of a column stands; null: as the reader's program likes. */
export type Alignment = 'left' | 'center' | 'right' | null;

/** A Markdown table: a header, rows below it, all as wide as `align`. Cells hold their Markdown source, trimmed. */
export interface Table {
  readonly align: readonly Alignment[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A cell: row 0 is the header; both count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const number =
  /^[^\p{L}\d]*[\d.,]+\s*(?:[%xX배원]|%p|bps?|조|억|만|천|[A-Za-z]{1,3}|[조억만]\s?원|억\s?달러)?\)?$/u;

/**
 * A table of cells that hold plain text, the first row as its header: short rows are filled up, a line break in a
 * cell becomes `<br>`, and what Markdown would take for the end of a cell is escaped. Columns of numbers stand right.
 * @param grid at least one row with one cell
 */
export function tableOfText(grid: readonly (readonly string[])[]): Table {
  const width = Math.max(...grid.map((row) => row.length));
  const [header = [], ...rows] = grid.map((row) =>
    Array.from({ length: width }, (_, column) => toCell(row[column] ?? '')),
  );
  const align = header.map((_, column): Alignment => {
    const filled = rows.map((row) => row[column]!).filter((cell) => cell !== '' && cell !== '-');
    return filled.length > 0 && filled.every((cell) => number.test(cell)) ? 'right' : null;
  });
  return { align, header, rows };
}

function toCell(text: string): string {
  return text
    .trim()
    .replace(/\\*\|/g, (found) => `${found.slice(0, -1)}\\|`)
    .replace(/[ \t]*\r?\n[ \t]*/g, '<br>');
}
