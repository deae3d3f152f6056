import type {
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
  Text,
} from 'mdast';
import { type Line, pointIn, position, readWords } from './plain-words.ts';

/**
 * The syntax tree of a block of the plainest kinds, as `parseMarkdown` makes it but many times faster: headings,
 * paragraphs, flat lists and tables of plain words, `**bold**` and `*slanted*` ones and `[links](page.md)`. Null for
 * everything else, and wherever a character could mean more than itself: then the parser decides.
 */
export function plainTree(text: string): Root | null {
  if (mayMeanMore.test(text)) return null;
  const lines = readLines(text);
  const last = lines.findLastIndex((line) => line.text !== '');
  const filled = lines.slice(0, last + 1);
  if (filled.length === 0 || filled.some((line) => line.text === '' || line.text.endsWith(' '))) return null;
  const children = readNodes(filled, text.includes('\r'));
  const end = lines.at(-1)!;
  return (
    children && {
      type: 'root',
      children,
      position: position(pointIn(lines[0]!, 0), pointIn(end, end.text.length)),
    }
  );
}

/** Code, HTML, escapes, character references, mail addresses, strikethrough and odd white space. */
const mayMeanMore = /[\\`<@\u0000]|[^\S \r\n]|&[#\w]+;|~~|\*{3}|\r(?!\n)/;

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    lines.push({
      text: text.slice(from, text[at - 1] === '\r' ? at - 1 : at),
      from,
      number: lines.length + 1,
    });
    from = at + 1;
  }
  lines.push({ text: text.slice(from), from, number: lines.length + 1 });
  return lines;
}

const whole = (line: Line) => position(pointIn(line, 0), pointIn(line, line.text.length));

/** What stands in lines without a blank one between them, as far as it is certain where each node ends. */
function readNodes(lines: readonly Line[], hasReturns: boolean): RootContent[] | null {
  if (lines.length === 1 && /^-{3,}$/.test(lines[0]!.text)) {
    return [{ type: 'thematicBreak', position: whole(lines[0]!) }];
  }
  const nodes: RootContent[] = [];
  for (let at = 0; at < lines.length; ) {
    const rest = lines.slice(at);
    const before = nodes.at(-1)?.type;
    const node =
      readHeading(rest[0]!) ?? readList(rest, before) ?? readTable(rest, before) ?? readParagraph(rest);
    if (!node) return null;
    const count = node.position!.end.line - node.position!.start.line + 1;
    // Words right below a list or a table would go on with it, and line ends inside words are kept as they are.
    if (node.type === 'paragraph' && ((before && before !== 'heading') || (hasReturns && count > 1)))
      return null;
    nodes.push(node);
    at += count;
  }
  return nodes;
}

function readHeading(line: Line): Heading | null {
  const marks = /^(#{1,6}) (?=[^ #])/.exec(line.text);
  if (!marks || line.text.endsWith('#')) return null;
  const children = readWords(line, marks[0].length);
  return (
    children && {
      type: 'heading',
      depth: marks[1]!.length as Heading['depth'],
      children,
      position: whole(line),
    }
  );
}

/** How words begin that open no other kind of block: with no sign of Markdown, with stars, or with a whole link. */
const wordStart = /^(?:\*{1,2}(?=[^\s*])|(?!\d{1,9}[.)](?:\s|$))[^\s#>+\-*|`~=_<[\]\\:!]|\[[^[\]]+\]\()/u;

/** The lines that begin as words do. */
function readParagraph(lines: readonly Line[]): Paragraph | null {
  const children: PhrasingContent[] = [];
  let end: Line | undefined;
  for (const line of lines) {
    if (!wordStart.test(line.text)) break;
    const words = readWords(line, 0);
    if (!words) return null;
    if (end) children.push(lineEnd(end, line));
    children.push(...words);
    end = line;
  }
  const { start } = whole(lines[0]!);
  return end
    ? { type: 'paragraph', children: joined(children), position: position(start, whole(end).end) }
    : null;
}

/** The end of a line inside a paragraph. */
function lineEnd(line: Line, next: Line): Text {
  return { type: 'text', value: '\n', position: position(whole(line).end, whole(next).start) };
}

/** Texts that touch are one. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = out.at(-1);
    if (node.type === 'text' && before?.type === 'text') {
      const place = position(before.position!.start, node.position!.end);
      out[out.length - 1] = { type: 'text', value: before.value + node.value, position: place };
    } else out.push(node);
  }
  return out;
}

const bullet = /^([-+*]) (?=\S)/;
const number = /^(\d{1,9})([.)]) (?=\S)/;

/** The items from the first line on. Below words only a bullet or the number 1 begins a list. */
function readList(lines: readonly Line[], before: string | undefined): List | null {
  const pattern = bullet.test(lines[0]!.text) ? bullet : number;
  const first = pattern.exec(lines[0]!.text);
  const ordered = pattern === number;
  if (!first || before === 'list' || (before === 'paragraph' && ordered && first[1] !== '1')) return null;
  const children: ListItem[] = [];
  for (const line of lines) {
    const mark = pattern.exec(line.text);
    if (mark?.at(-1) !== first.at(-1)) break;
    const words = wordStart.test(line.text.slice(mark![0].length)) ? readWords(line, mark![0].length) : null;
    if (!words) return null;
    const { start, end } = whole(line);
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: words,
      position: position(pointIn(line, mark![0].length), end),
    };
    children.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: position(start, end),
    });
  }
  return {
    type: 'list',
    ordered,
    start: ordered ? Number(first[1]) : null,
    spread: false,
    children,
    position: position(children[0]!.position!.start, children.at(-1)!.position!.end),
  };
}

const delimiter = /^\|(?: ?:?-{1,100}:? ?\|){1,100}$/;

/** The rows from the first line on. Words above a table would be a part of it. */
function readTable(lines: readonly Line[], before: string | undefined): Table | null {
  const [head, rule] = lines;
  if (!rule || !delimiter.test(rule.text) || (before && before !== 'heading')) return null;
  const align = rule.text
    .slice(1, -1)
    .split('|')
    .map((cell) => alignOf(cell.trim()));
  const end = lines.findIndex((line) => !line.text.startsWith('|'));
  const rows = [head!, ...lines.slice(2, end < 0 ? lines.length : end)];
  const children = rows.map((line) => readRow(line, align.length));
  if (children.some((row) => row === null)) return null;
  const last = rows.length === 1 ? rule : rows.at(-1)!;
  return {
    type: 'table',
    align,
    children: children.filter((row) => row !== null),
    position: position(whole(head!).start, whole(last).end),
  };
}

function alignOf(cell: string): NonNullable<Table['align']>[number] {
  const left = cell.startsWith(':');
  const right = cell.endsWith(':');
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null;
}

/** A row that begins and ends with a bar and has as many cells as the table. A cell begins at its bar. */
function readRow(line: Line, cells: number): TableRow | null {
  const { text } = line;
  if (!text.startsWith('|') || !text.endsWith('|') || text.split('|').length !== cells + 2) return null;
  const children: TableRow['children'] = [];
  for (let at = 0; at < text.length - 1; ) {
    const bar = text.indexOf('|', at + 1);
    const isLast = bar === text.length - 1;
    const inside = text.slice(at + 1, bar);
    const from = at + 1 + (inside.length - inside.trimStart().length);
    const words = inside.trim() === '' ? [] : readWords(line, from, from + inside.trim().length);
    if (!words) return null;
    const end = pointIn(line, isLast ? bar + 1 : bar);
    children.push({ type: 'tableCell', children: words, position: position(pointIn(line, at), end) });
    at = bar;
  }
  return { type: 'tableRow', children, position: whole(line) };
}
