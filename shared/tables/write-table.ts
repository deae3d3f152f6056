import { displayWidth } from '../display-width.ts';
import type { Span } from '../span.ts';
import type { Alignment, Table } from './table.ts';

/** A table as Markdown, and where each cell's text stands in it: the header's cells first, then row by row. */
export interface WrittenTable {
  readonly lines: readonly string[];
  /** Spans within `lines[row === 0 ? 0 : row + 1]`. */
  readonly cells: readonly (readonly Span[])[];
}

/** Cells wider than this many columns are not waited for: the others of their column stay narrow. */
const widestAligned = 40;

/** The table with its columns below one another, Korean letters counted as two columns wide. */
export function writeTable({ align, header, rows }: Table): WrittenTable {
  const all = [header, ...rows];
  const widths = align.map((_, column) =>
    Math.max(3, ...all.map((row) => displayWidth(row[column]!)).filter((width) => width <= widestAligned)),
  );
  const written = all.map((row) => writeRow(row, widths, align));
  const delimiters = `| ${widths.map((width, column) => delimiter(width, align[column]!)).join(' | ')} |`;
  const [first, ...others] = written.map(({ line }) => line);
  return { lines: [first!, delimiters, ...others], cells: written.map(({ spans }) => spans) };
}

function writeRow(row: readonly string[], widths: readonly number[], align: readonly Alignment[]) {
  let line = '|';
  const spans = row.map((cell, column): Span => {
    const room = Math.max(0, widths[column]! - displayWidth(cell));
    const before = align[column] === 'right' ? room : align[column] === 'center' ? Math.floor(room / 2) : 0;
    const from = line.length + 1 + before;
    line += ` ${' '.repeat(before)}${cell}${' '.repeat(room - before)} |`;
    return { from, to: from + cell.length };
  });
  return { line, spans };
}

function delimiter(width: number, align: Alignment): string {
  const left = align === 'left' || align === 'center' ? ':' : '';
  const right = align === 'right' || align === 'center' ? ':' : '';
  return `${left}${'-'.repeat(width - left.length - right.length)}${right}`;
}
