import type { BlockReading } from './block-reading.ts';
import type { Line } from './lines.ts';

/** A table as its lines. */
export interface TableLines {
  readonly header: Line;
  readonly rows: readonly Line[];
  /** Text right under the table that reads as one more row. */
  readonly swallowed: Line | null;
  readonly columns: number;
}

/** The tables of a block. A header whose delimiter row has another number of cells is no table. */
export function findTables({ text, lines }: BlockReading): readonly TableLines[] {
  const tables: TableLines[] = [];
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const header = lines[at]!;
    const delimiter = lines[at + 1]!;
    if (delimiter.kind !== 'delimiter' || !['row', 'text'].includes(header.kind)) continue;
    const columns = countCells(text.slice(delimiter.from, delimiter.to));
    if (columns !== countCells(text.slice(header.from, header.to))) continue;
    const rows: Line[] = [];
    let next = at + 2;
    while (lines[next]?.kind === 'row' || lines[next]?.kind === 'delimiter') {
      rows.push(lines[next]!);
      next += 1;
    }
    const below = lines[next];
    tables.push({ header, rows, swallowed: below?.kind === 'text' ? below : null, columns });
    at = next - 1;
  }
  return tables;
}

/** Cells of a table row. A `|` divides cells even inside code, unless a backslash stands before it. */
export function countCells(row: string): number {
  return splitCells(row).length;
}

export function splitCells(row: string): readonly string[] {
  const bare = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
