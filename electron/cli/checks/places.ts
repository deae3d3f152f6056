import type { LineIndex } from '../../../shared/article/lines.ts';
import type { Span } from '../../../shared/span.ts';

/** Where something stands: 1-based; the end is the place after the last character. */
export interface Places {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function places(span: Span, lines: LineIndex): Places {
  const start = lines.place(span.from);
  const end = lines.place(span.to);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
