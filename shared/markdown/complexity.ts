/**
 * What a block may hold before its parsing is left off. The parser's time grows with the square of each of these,
 * and its stack with nesting; measured, a block at every limit parses in a few seconds, an everyday one in
 * milliseconds.
 */
const limits = {
  /** UTF-16 units. */
  length: 100_000,
  /** Quote and list markers at the start of one line. */
  nesting: 32,
  /** `*` and `_` in one paragraph, and in one block. */
  emphasis: 1_000,
  emphasisInBlock: 6_000,
  /** `[` in one block. */
  brackets: 4_000,
  /** `<!`, `<?` in one block. */
  declarations: 400,
} as const;

/** How deep a tree may be; whatever walks one may do so by calling itself. */
export const maxDepth = 100;

const markers = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)+/gm;
/** Lines that start a paragraph of their own: list items, headings and rows of a table. */
const ownLine = /(?:\r\n?|\n)(?=[ \t]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#|\||\r|\n))/;

/** Whether a block is made to cost more than it can be worth. Takes time in proportion to its length. */
export function isTooComplex(text: string): boolean {
  if (text.length > limits.length) return true;
  if (text.length < limits.nesting) return false;
  for (const [start] of text.matchAll(markers)) {
    if (count(start, /[>*+-]|\d[.)]/g) > limits.nesting) return true;
  }
  if (text.length < limits.declarations) return false;
  if (count(text, /\[/g) > limits.brackets || count(text, /<[!?]/g) > limits.declarations) return true;
  const emphasis = count(text, /[*_]/g);
  if (emphasis <= limits.emphasis) return false;
  return (
    emphasis > limits.emphasisInBlock ||
    text.split(ownLine).some((paragraph) => count(paragraph, /[*_]/g) > limits.emphasis)
  );
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
