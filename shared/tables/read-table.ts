import type { Alignment, CellPlace, Table } from './table.ts';

/**
 * The table that lines of Markdown make, as GFM reads it: rows that are too short are filled up, cells beyond the
 * header's are kept under an empty heading, where GFM would leave them out. Null where they make none.
 */
export function readTable(lines: readonly string[]): Table | null {
  const [head, delimiters, ...body] = lines;
  if (head === undefined || delimiters === undefined) return null;
  const align = splitRow(delimiters).map(readAlignment);
  if (align.length === 0 || align.includes(undefined)) return null;
  const rows = [head, ...body].map(splitRow);
  const width = Math.max(align.length, ...rows.map((row) => row.length));
  const [header = [], ...others] = rows.map((row) => fill(row, width, ''));
  return { align: fill(align as Alignment[], width, null), header, rows: others };
}

/** The cells of a line, trimmed. A `|` after a backslash belongs to its cell. */
function splitRow(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/);
  if (cells.length > 1 && cells.at(-1)!.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/** The cell in which a place of a table's line stands. `line` counts from 0; the line below the header is its. */
export function cellAt(line: number, text: string, offset: number): CellPlace {
  const before = text.slice(0, offset).trimStart().replace(/^\|/, '');
  const column = before.match(/(?<!\\)\|/g)?.length ?? 0;
  const last = splitRow(text).length - 1;
  return { row: line <= 1 ? 0 : line - 1, column: Math.min(column, Math.max(last, 0)) };
}

function readAlignment(cell: string): Alignment | undefined {
  const found = /^(:?)-+(:?)$/.exec(cell);
  if (!found) return undefined;
  const [, left, right] = found;
  if (left && right) return 'center';
  if (right) return 'right';
  return left ? 'left' : null;
}

function fill<T>(row: readonly T[], width: number, empty: T): T[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? empty);
}
