import type { Range, TextEdit } from 'vscode-languageserver';
import type { LineIndex } from '../../shared/article/lines.ts';
import type { Edit, Span } from '../../shared/span.ts';

/** A span as the protocol counts: lines and UTF-16 characters from 0. */
export function toRange({ from, to }: Span, lines: LineIndex): Range {
  return { start: toPosition(from, lines), end: toPosition(to, lines) };
}

function toPosition(offset: number, lines: LineIndex): Range['start'] {
  const { line, column } = lines.place(offset);
  return { line: line - 1, character: column - 1 };
}

export function toTextEdits(edits: readonly Edit[], lines: LineIndex): TextEdit[] {
  return edits.map((edit) => ({ range: toRange(edit, lines), newText: edit.insert }));
}
