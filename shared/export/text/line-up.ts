import { displayWidth } from '../../display-width.ts';
import type { Translate } from '../../i18n/index.ts';
import type { PlainCell, PlainTable } from '../plain/document.ts';
import { layOut, type PlacedCell } from '../plain/grid.ts';
import { wordsOf } from '../plain/words-of.ts';
import { lineOf } from './words.ts';

/** Columns of a fixed-width face from which a table is no longer read as one. */
const widest = 100;
const gap = '  ';

/** A table as lines: in columns, or where it is too wide for that, each row as its headings and what stands below them. */
export function lineUp(table: PlainTable, t: Translate): string[] {
  const rows = layOut([...table.head, ...table.body], table.head.length).map((row) =>
    row.map((placed) => ({ ...placed, text: textOf(placed, t) })),
  );
  const widths = columnWidths(rows);
  const head = rows.slice(0, table.head.length);
  const body = rows.slice(table.head.length);
  const width = widths.reduce((sum, column) => sum + column, 0) + gap.length * (widths.length - 1);
  if (width > widest && head.length > 0 && body.length > 0) return asRecords(head.at(-1)!, body);
  const lines = (part: readonly Row[]) => part.map((row) => row.map((cell) => pad(cell, widths)).join(gap));
  const rule = head.length > 0 ? [widths.map((column) => '-'.repeat(column)).join(gap)] : [];
  return [...lines(head), ...rule, ...lines(body)];
}

type Row = readonly (PlacedCell & { readonly text: string })[];

function textOf({ cell, continued }: PlacedCell, t: Translate): string {
  return continued
    ? ''
    : wordsOf(cell.blocks)
        .map((words) => lineOf(words, t))
        .join(' ');
}

function columnWidths(rows: readonly Row[]): number[] {
  const last = rows[0]?.at(-1);
  const widths = new Array<number>(last ? last.column + last.cell.columns : 0).fill(1);
  for (const { cell, column, text } of rows.flat()) {
    if (cell.columns === 1) widths[column] = Math.max(widths[column]!, displayWidth(text));
  }
  return widths;
}

function pad({ cell, column, text }: Row[number], widths: readonly number[]): string {
  const own = widths.slice(column, column + cell.columns);
  const room =
    own.reduce((sum, width) => sum + width, 0) + gap.length * (own.length - 1) - displayWidth(text);
  const before = blanksBefore(cell.align, room);
  return ' '.repeat(before) + text + ' '.repeat(Math.max(0, room - before));
}

function blanksBefore(align: PlainCell['align'], room: number): number {
  if (room <= 0 || align === 'left') return 0;
  return align === 'right' ? room : Math.floor(room / 2);
}

function asRecords(head: Row, body: readonly Row[]): string[] {
  const label = (column: number) => head.findLast((cell) => cell.column <= column)?.text ?? '';
  return body.flatMap((row, index) => {
    const lines = row
      .filter(({ text }) => text !== '')
      .map(({ column, text }) => (label(column) ? `${label(column)}: ${text}` : text));
    return index > 0 ? ['', ...lines] : lines;
  });
}
