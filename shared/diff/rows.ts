import type { Operation, Stretch } from './align.ts';
import type { Token } from './tokens.ts';

/** A piece of a line, and what became of it. */
export interface Segment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly figure: boolean;
}

/** A line of the comparison. */
export type DiffRow =
  | {
      readonly kind: 'same' | 'changed' | 'removed' | 'added';
      /** 1-based, in the later text; of a removed line, where it would stand. */
      readonly line: number;
      /** One for a line of prose; of a table's row, one for each cell. */
      readonly cells: readonly (readonly Segment[])[];
      readonly table: boolean;
    }
  /** So many lines that did not change. */
  | { readonly kind: 'gap'; readonly line: number; readonly count: number };

/** Unchanged lines that are shown on either side of a change: the neighbouring paragraph, behind a blank line. */
const context = 2;

/** The comparison as lines: those that changed with a line around them, the rest as gaps. */
export function toRows(stretches: readonly Stretch[]): DiffRow[] {
  return stretches.flatMap((stretch, index): DiffRow[] => {
    if (stretch.kind === 'changed') return changedRows(stretch.operations, stretch.first);
    const head = index > 0 ? context : 0;
    const tail = index < stretches.length - 1 ? context : 0;
    const { lines, first } = stretch;
    const row = (line: string, offset: number): DiffRow =>
      rowOf([{ kind: 'same', text: line.replace(/\n$/, ''), figure: false, bar: false }], first + offset);
    if (lines.length <= head + tail + 1) return lines.map(row).filter(isWorthShowing);
    const end = lines.length - tail;
    return [
      ...lines.slice(0, head).map(row).filter(isWorthShowing),
      { kind: 'gap', line: first + head, count: end - head },
      ...lines
        .slice(end)
        .map((line, offset) => row(line, end + offset))
        .filter(isWorthShowing),
    ];
  });
}

/** A blank line between two shown ones says nothing. */
function isWorthShowing(row: DiffRow): boolean {
  return row.kind === 'gap' || row.cells.some((cell) => cell.some(({ text }) => text.trim() !== ''));
}

interface Piece extends Segment {
  readonly bar: boolean;
}

function changedRows(operations: readonly Operation[], first: number): DiffRow[] {
  const rows: DiffRow[] = [];
  let pieces: Piece[] = [];
  let line = first;
  const end = () => {
    if (pieces.length > 0) rows.push(rowOf(pieces, line));
    pieces = [];
  };
  for (const { kind, tokens } of operations) {
    for (const token of tokens) {
      if (token.kind !== 'break') {
        pieces.push(pieceOf(kind, token));
        continue;
      }
      // A line end that alone came or went splits a line or joins two: it has to be seen.
      if (kind !== 'same' && pieces.some((piece) => piece.kind !== kind)) {
        pieces.push({ kind, text: '↵', figure: false, bar: false });
      }
      end();
      if (kind !== 'removed') line++;
    }
  }
  end();
  return rows;
}

function pieceOf(kind: Segment['kind'], { text, kind: token }: Token): Piece {
  return { kind, text, figure: token === 'figure', bar: token === 'bar' };
}

function rowOf(pieces: readonly Piece[], line: number): DiffRow {
  const kinds = new Set(pieces.filter(({ text }) => text.trim() !== '').map(({ kind }) => kind));
  const text = pieces.map((piece) => piece.text).join('');
  const table = /^\s*\|.*\|\s*$/.test(text);
  return {
    kind: kinds.size === 1 ? [...kinds][0]! : kinds.size === 0 ? 'same' : 'changed',
    line,
    cells: table ? cellsOf(pieces) : [joined(pieces)],
    table,
  };
}

function cellsOf(pieces: readonly Piece[]): Segment[][] {
  const cells: Piece[][] = [[]];
  for (const piece of pieces) {
    // An unchanged line is one piece.
    const parts = piece.bar ? null : piece.text.split(/(?<!\\)\|/);
    if (parts === null) cells.push([]);
    else {
      parts.forEach((text, index) => {
        if (index > 0) cells.push([]);
        cells.at(-1)!.push({ ...piece, text });
      });
    }
  }
  // What stands before the first bar and behind the last is no cell.
  return cells.slice(1, -1).map(joined);
}

/** Neighbours of one kind as one segment; a figure stays by itself. */
function joined(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const { kind, text, figure } of pieces) {
    const last = segments.at(-1);
    if (last && last.kind === kind && !last.figure && !(figure && kind !== 'same')) {
      segments[segments.length - 1] = { kind, text: last.text + text, figure: false };
    } else if (text !== '') segments.push({ kind, text, figure: figure && kind !== 'same' });
  }
  return segments;
}
