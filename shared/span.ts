/**
 * A half-open stretch of text, in UTF-16 offsets.
 * In a finding the offsets count from the start of the article's text as it stands on disk (without its BOM).
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A value that stands in a text, and where. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** A place as people count it: 1-based line and column, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Replace what stands in `from..to` by `insert`. Edits of one list neither overlap nor depend on order. */
export interface Edit extends Span {
  readonly insert: string;
}

/** Moves a span by `by` offsets: a block's own span to the article's, and back. */
export function shiftSpan(span: Span, by: number): Span {
  return { from: span.from + by, to: span.to + by };
}

/** Whether two spans have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The text after the edits. Throws RangeError where two edits overlap or one lies outside the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  let at = 0;
  let out = '';
  for (const edit of ordered) {
    if (edit.from < at || edit.to < edit.from || edit.to > text.length) {
      throw new RangeError(`edit ${edit.from}..${edit.to} overlaps another or lies outside the text`);
    }
    out += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return out + text.slice(at);
}
