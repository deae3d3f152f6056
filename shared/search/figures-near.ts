import { readArticle } from '../article/article.ts';
import { figuresOf } from '../figures/block-figures.ts';
import type { Quantity } from '../figures/quantity.ts';
import { addNormalised } from '../figures/reader/normalise.ts';
import { readQuantities } from '../figures/reader/read-quantities.ts';
import { MappedText } from '../figures/reader/source-map.ts';
import { commonVocabulary } from '../figures/words/vocabulary.ts';
import type { Span } from '../span.ts';

/** A figure in a text, without hedges and bounds around it. */
export interface NearFigure extends Span {
  readonly quantity: Quantity;
}

/** Characters on either side of a place that can belong to the figure there, or say what it is. */
const reach = 32;

/** What a caption, a header or a label may lend the numbers of a table. */
const lendsUnit =
  /[%$₩€¥£원억조만천백십명개대주배톤]|달러|유로|위안|단위|unit|percent|illion|thousand|\b(?:mn|bn|USD|KRW|EUR|JPY)\b/i;

/** A line that begins something new, and goes on with nothing. */
const begins = /^\s*(?:[-*+>|#]|\d{1,9}[.)]\s|$)/;

/**
 * The figures at and around a place of a Markdown text, as the figures engine reads them: in its line and the lines
 * that it runs on in, or in its table cell with the unit that the table gives.
 */
export function figuresNear(text: string, place: Span): readonly NearFigure[] {
  const line = lineAt(text, place.from);
  const row = text.slice(line.from, line.to);
  return (row.includes('|') ? inTable(text, line, place) : null) ?? inProse(text, line, place);
}

function inProse(text: string, line: Span, place: Span): readonly NearFigure[] {
  let { from, to } = line;
  if (place.from - from < reach && from > 0 && !begins.test(text.slice(from, to))) {
    const above = lineAt(text, from - 1);
    if (above.to > above.from) from = above.from;
  }
  if (to - place.to < reach && to < text.length) {
    const below = lineAt(text, to + 1);
    if (!begins.test(text.slice(below.from, below.to))) to = below.to;
  }
  const near = {
    from: Math.max(from, wordStart(text, place.from - reach)),
    to: Math.min(to, wordEnd(text, place.to + reach)),
  };
  return readPlain(text, near, false);
}

/** Reads a stretch without the marks of Markdown, which may stand in the middle of a figure: `**25억** 달러`. */
function readPlain(text: string, { from, to }: Span, cell: boolean): readonly NearFigure[] {
  const out = new MappedText();
  const mark = /\*+|`+|__+|~~|\\(?=[\p{P}\p{S}])|\n/gu;
  const stretch = text.slice(from, to);
  let at = 0;
  for (const { index, 0: written } of stretch.matchAll(mark)) {
    addNormalised(out, stretch.slice(at, index), from + at);
    at = index + written.length;
    if (written === '\n') out.replace(' ', from + index, from + at);
  }
  addNormalised(out, stretch.slice(at), from + at);
  const source = out.map();
  return readQuantities(out.text, { cell }).map((quantity) => ({
    quantity,
    ...source.span(quantity.core.from, quantity.core.to),
  }));
}

/** Whether no header or caption could say otherwise what a number counts. */
function saysItsUnit({ unit, scaled }: Quantity): boolean {
  return scaled || !['plain', 'money', 'count', 'shares'].includes(unit.kind);
}

const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Null where the line is in no table. */
function inTable(text: string, line: Span, place: Span): readonly NearFigure[] | null {
  const header = tableHead(text, line);
  if (!header) return null;
  const lines = { header: text.slice(header.from, header.to), row: text.slice(line.from, line.to) };
  const caption = lineAbove(text, header.from);
  const label = lines.row.replace(/^\s*\|?/, '').split('|')[0]!;
  const alone = readPlain(text, cellAt(text, line, place), true);
  const settled = alone.every(({ quantity }) => saysItsUnit(quantity));
  if (settled || !lendsUnit.test(caption + lines.header + label)) return alone;
  const top = `${lines.header}\n${lines.header.replace(/[^|]+/g, '-')}\n`;
  const isHeader = header.from === line.from;
  const [first] = readArticle(isHeader ? top : top + lines.row).blocks;
  if (!first) return [];
  const shift = line.from - (isHeader ? 0 : top.length);
  return figuresOf(first.block, caption, commonVocabulary)
    .figures.map(({ quantity, span }) => ({ quantity, from: span.from + shift, to: span.to + shift }))
    .filter(({ from, to }) => line.from <= from && to <= line.to);
}

/** The header line of the table that a line belongs to. */
function tableHead(text: string, line: Span): Span | null {
  let head = line;
  let below: Span | null = line.to < text.length ? lineAt(text, line.to + 1) : null;
  for (;;) {
    if (
      below &&
      delimiter.test(text.slice(below.from, below.to)) &&
      text.slice(below.from, below.to).includes('|')
    )
      return head;
    if (head.from === 0) return null;
    below = head;
    head = lineAt(text, head.from - 1);
    if (!text.slice(head.from, head.to).includes('|')) return null;
  }
}

function cellAt(text: string, line: Span, place: Span): Span {
  const before = text.lastIndexOf('|', place.from - 1);
  const after = text.indexOf('|', place.to);
  return {
    from: Math.max(line.from, before + 1),
    to: after < 0 ? line.to : Math.min(line.to, after),
  };
}

/** The nearest line with words above an offset, where a table's unit may stand. */
function lineAbove(text: string, at: number): string {
  for (let end = at - 1; end > 0; ) {
    const { from, to } = lineAt(text, end);
    const line = text.slice(from, to).trim();
    if (line !== '') return line;
    end = from - 1;
  }
  return '';
}

export function lineAt(text: string, at: number): Span {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { from, to: end < 0 ? text.length : end };
}

/** A reach that ends inside a word, or between digits, would change what is read there. */
function wordStart(text: string, at: number): number {
  for (let near = at; near > 0 && near > at - reach; near--) if (/\s/.test(text[near - 1]!)) return near;
  return Math.max(0, at);
}

function wordEnd(text: string, at: number): number {
  for (let near = at; near < text.length && near < at + reach; near++)
    if (/\s/.test(text[near]!)) return near;
  return Math.min(text.length, at);
}
