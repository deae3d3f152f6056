/**
 * What a block may hold before its parsing is left off. The parser's time grows with the square of each of these,
 * and its stack with nesting; measured, a block at every limit parses in a few seconds, an everyday one in
 * milliseconds.
 */
const limits = {
  /** UTF-16 units. */
  length: 100_000,
  /** Quote and list markers at the start of one line, each with four columns before it. */
  nesting: 32,
  /** `*`, `_` and `~~` in one paragraph, and in one block. */
  emphasis: 1_000,
  emphasisInBlock: 6_000,
  /** `[` in one block. */
  brackets: 4_000,
  /** `<!` and `<?` in one block. */
  declarations: 400,
  /** Lines of one block that start with a tag. */
  htmlLines: 600,
  /** Cells in one row of a table. */
  cells: 200,
} as const;

/** How deep a tree may be; whatever walks one may do so by calling itself. */
export const maxDepth = 100;

const emphasisSign = /[*_]|~~/g;
const wideRow = new RegExp(`(?:\\|[^|\\r\\n]*){${limits.cells + 2}}`);
const thematicBreak = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
const markers = /^[ \t]*(?:(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+)+)/;
/** Lines that start a paragraph of their own: list items, headings and rows of a table. */
const ownLine = /(?:\r\n?|\n)(?=[ \t]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#|\||\r|\n))/;

/** Whether a block is made to cost more than it can be worth. Takes time in proportion to its length. */
export function isTooComplex(text: string): boolean {
  if (text.length > limits.length) return true;
  if (text.length < limits.nesting) return false;
  if (text.split(/\r\n?|\n/).some(isTooNested)) return true;
  if (text.length < limits.cells) return false;
  if (count(text, /\[/g) > limits.brackets || count(text, /<[!?]/g) > limits.declarations) return true;
  if (count(text, /^[ \t>]*</gm) > limits.htmlLines || wideRow.test(text)) return true;
  const emphasis = count(text, emphasisSign);
  if (emphasis <= limits.emphasis) return false;
  return (
    emphasis > limits.emphasisInBlock ||
    text.split(ownLine).some((paragraph) => count(paragraph, emphasisSign) > limits.emphasis)
  );
}

function isTooNested(line: string): boolean {
  if (line.length <= limits.nesting || thematicBreak.test(line)) return false;
  const start = markers.exec(line)?.[0] ?? '';
  return count(start, /[>*+-]|\d[.)]|[ \t]{4}/g) > limits.nesting;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
