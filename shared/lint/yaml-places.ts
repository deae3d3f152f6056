import { type Document, isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../span.ts';

/** Where a setting stands: its name where there is one, else the list entry; its group where it is missing. */
export function placeIn(document: Document.Parsed, path: readonly PropertyKey[]): Span {
  let node: unknown = document.contents;
  let span: Span = { from: 0, to: 0 };
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair || !isScalar(pair.key)) return span;
      span = rangeOf(pair.key) ?? span;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      span = rangeOf(node) ?? span;
    } else return span;
  }
  return span;
}

function rangeOf(node: unknown): Span | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) ? { from: Number(range[0]), to: Number(range[1]) } : null;
}
