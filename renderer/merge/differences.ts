import type { Chunk } from '@codemirror/merge';
import type { Text } from '@codemirror/state';
import type { Span } from '../../shared/span.ts';

/** Lines of both texts that stand in each other's place; whole lines with their ends, either side may be empty. */
export interface Difference {
  readonly a: Span;
  readonly b: Span;
}

/**
 * The differences that one decides about one by one. The merge view makes one chunk of two paragraphs with a blank
 * line between them; here they are two.
 */
export function differencesOf(chunks: readonly Chunk[], a: Text, b: Text): Difference[] {
  return chunks.flatMap((chunk) => {
    const parts: Difference[] = [];
    for (const change of chunk.changes) {
      const from = linesFrom(chunk.fromA + change.fromA, chunk.fromB + change.fromB, a, b);
      const to = linesTo(chunk.fromA + change.toA, chunk.fromB + change.toB, a, b);
      const next = { a: { from: from[0], to: to[0] }, b: { from: from[1], to: to[1] } };
      const last = parts.at(-1);
      if (last && (next.a.from <= last.a.to || next.b.from <= last.b.to)) {
        parts[parts.length - 1] = {
          a: { from: last.a.from, to: Math.max(last.a.to, next.a.to) },
          b: { from: last.b.from, to: Math.max(last.b.to, next.b.to) },
        };
      } else parts.push(next);
    }
    return parts;
  });
}

/** Where the lines of a change begin; a change that begins at the end of equal lines begins with the next ones. */
function linesFrom(fromA: number, fromB: number, a: Text, b: Text): readonly [number, number] {
  const [lineA, lineB] = [a.lineAt(fromA), b.lineAt(fromB)];
  const below = lineA.to === fromA && lineB.to === fromB && fromA < a.length && fromB < b.length;
  return below ? [fromA + 1, fromB + 1] : [lineA.from, lineB.from];
}

/** Where they end: behind the line end, which for the last line is one behind the end of the text. */
function linesTo(toA: number, toB: number, a: Text, b: Text): readonly [number, number] {
  const [lineA, lineB] = [a.lineAt(toA), b.lineAt(toB)];
  return lineA.from === toA && lineB.from === toB ? [toA, toB] : [lineA.to + 1, lineB.to + 1];
}

/** The edit of `target` that puts the lines of `source` in the place of its own. */
export function replaceLines(
  target: Text,
  at: Span,
  source: Text,
  { from, to }: Span,
): { readonly from: number; readonly to: number; readonly insert: string } {
  const lines = from === to ? '' : source.sliceString(from, Math.max(from, to - 1));
  const insert = from !== to && at.to <= target.length ? `${lines}\n` : lines;
  return { from: at.from, to: Math.min(target.length, at.to), insert };
}
