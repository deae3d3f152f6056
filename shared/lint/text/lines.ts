import { countBefore } from '../../count-before.ts';
import { matchesOf } from '../../matches.ts';
import type { Span } from '../../span.ts';
import { hidden } from './mask.ts';

export type LineKind =
  | 'blank'
  | 'heading'
  | 'item'
  | 'quote'
  | 'row'
  | 'delimiter'
  | 'rule'
  | 'code'
  | 'hidden'
  | 'text';

/** One line of Markdown, without its end. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** Where the words start, behind indent, list marker, `#` and `>`. */
  readonly content: number;
  /** Of a heading, 1 to 6; 0 elsewhere. */
  readonly level: number;
  /** The line goes on with the paragraph of the line above. */
  readonly continues: boolean;
}

const lineEnd = /\r\n?|\n|$/g;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const item = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const quote = /^ {0,3}(?:>[ \t]?){1,10}/;
const delimiter = /^[ \t]{0,40}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,200}\|?[ \t]*$/;
const onlyHidden = new RegExp(`^[\\s${hidden}]+$`);

/** The line that holds an offset, among lines in order. */
export function lineAt(lines: readonly Line[], at: number): Line | undefined {
  const line = lines[countBefore(lines, ({ from }) => from <= at) - 1];
  return line && at <= line.to ? line : undefined;
}

/**
 * What each line of a piece of Markdown is. Good enough to tell headings, lists, tables and paragraphs apart at a
 * thousandth of the cost of a syntax tree, which rules ask for only where it decides.
 */
export function readLines(text: string, masked: string): readonly Line[] {
  const lines: Line[] = [];
  let open: string | null = null;
  let from = 0;
  for (const end of matchesOf(lineEnd, text)) {
    const source = text.slice(from, end.index);
    const shown = masked.slice(from, end.index);
    const mark = fence.exec(source)?.[1];
    if (open !== null) {
      lines.push(line('code', from, end.index, 0));
      if (mark?.startsWith(open) && source.trim() === mark) open = null;
    } else if (mark) {
      lines.push(line('code', from, end.index, 0));
      open = mark;
    } else {
      lines.push(readLine(shown, from, lines.at(-1)));
    }
    from = end.index + end[0].length;
    if (end[0] === '') break;
  }
  return lines;
}

function line(kind: LineKind, from: number, to: number, skip: number, level = 0, continues = false): Line {
  return { kind, from, to, content: Math.min(from + skip, to), level, continues };
}

function readLine(shown: string, from: number, above: Line | undefined): Line {
  const to = from + shown.length;
  const indent = shown.length - shown.trimStart().length;
  const starts = (pattern: RegExp) => pattern.exec(shown)?.[0].length ?? 0;
  if (shown.trim() === '') return line('blank', from, to, 0);
  const title = heading.exec(shown);
  if (title) return line('heading', from, to, title[0].length, title[1]!.length);
  if (rule.test(shown)) return line('rule', from, to, indent);
  if (onlyHidden.test(shown)) return line('hidden', from, to, indent);
  if (shown.trimStart().startsWith('|')) {
    return line(delimiter.test(shown) ? 'delimiter' : 'row', from, to, indent);
  }
  if (shown.includes('|') && shown.includes('-') && delimiter.test(shown)) {
    return line('delimiter', from, to, indent);
  }
  if ((above?.kind === 'row' || above?.kind === 'delimiter') && shown.includes('|')) {
    return line('row', from, to, indent);
  }
  const marker = starts(item);
  if (marker) return line('item', from, to, marker);
  const quoted = starts(quote);
  const paragraph = above !== undefined && ['text', 'item', 'quote'].includes(above.kind);
  if (quoted) return line('quote', from, to, quoted, 0, above?.kind === 'quote');
  return line('text', from, to, indent, 0, paragraph);
}
