import type { Link, PhrasingContent, Text } from 'mdast';
import type { Point, Position } from 'unist';

/** A line of a block, without its end. */
export interface Line {
  readonly text: string;
  /** Offset of its first character. */
  readonly from: number;
  readonly number: number;
}

export const pointIn = (line: Line, at: number): Point => ({
  line: line.number,
  column: at + 1,
  offset: line.from + at,
});
export const position = (start: Point, end: Point): Position => ({ start, end });

/** Addresses become links, and `_` between other signs than ASCII letters and digits may be emphasis. */
const mayMeanMore = /[[\]]|:\/\/|www\.|(?:^|[^A-Za-z\d])_|_(?:[^A-Za-z\d]|$)/i;

const wordCharacter = /[\p{L}\p{N}]/u;
const space = /\s/;
const sign = /[*[]/g;
/** A link whose address holds nothing that has a meaning of its own there. */
const link = /\[([^[\]*]+)\]\(([^\s()<>\\&"'*[\]`|]+)\)/y;

/**
 * Words of a line from one column to another, with the bold and slanted ones and the links among them; null where it
 * takes the parser to know what they mean, as with stars that may belong together in several ways:
 * https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
export function readWords(line: Line, from: number, to = line.text.length): PhrasingContent[] | null {
  const { text } = line;
  const nodes: PhrasingContent[] = [];
  let at = from;
  for (;;) {
    sign.lastIndex = at;
    const next = sign.exec(text);
    const open = next && next.index < to ? next.index : to;
    if (open > at) {
      const words = readText(line, at, open);
      if (!words) return null;
      nodes.push(words);
    }
    if (open === to) return nodes;
    const node = text[open] === '[' ? readLink(line, open, from, to) : readStarred(line, open, from, to);
    if (!node) return null;
    nodes.push(node);
    at = (node.position!.end.offset ?? 0) - line.from;
  }
}

function readText(line: Line, from: number, to: number): Text | null {
  const value = line.text.slice(from, to);
  if (mayMeanMore.test(value)) return null;
  return { type: 'text', value, position: position(pointIn(line, from), pointIn(line, to)) };
}

function readStarred(line: Line, open: number, from: number, to: number): PhrasingContent | null {
  const { text } = line;
  const width = text[open + 1] === '*' ? 2 : 1;
  const inside = open + width;
  const close = text.indexOf('*', inside);
  const end = close + width;
  if (close <= inside || end > to || (width === 2) !== (text[close + 1] === '*' && close + 1 < to))
    return null;
  const [before, first] = [open > from ? text[open - 1]! : ' ', text[inside]!];
  const [last, after] = [text[close - 1]!, end < to ? text[end]! : ' '];
  if (!binds(before, first) || !binds(after, last)) return null;
  const words = readText(line, inside, close);
  return (
    words && {
      type: width === 2 ? 'strong' : 'emphasis',
      children: [words],
      position: position(pointIn(line, open), pointIn(line, end)),
    }
  );
}

/** Whether stars between these two surely bind to the inner one. */
const binds = (outer: string, inner: string) =>
  wordCharacter.test(inner) || (space.test(outer) && !space.test(inner));

function readLink(line: Line, open: number, from: number, to: number): Link | null {
  link.lastIndex = open;
  const [whole = '', words = '', url = ''] = link.exec(line.text) ?? [];
  const end = open + whole.length;
  // Behind `!` it is a picture.
  if (whole === '' || end > to || (open > from && line.text[open - 1] === '!')) return null;
  const text = readText(line, open + 1, open + 1 + words.length);
  return (
    text && {
      type: 'link',
      title: null,
      url,
      children: [text],
      position: position(pointIn(line, open), pointIn(line, end)),
    }
  );
}
