import type { Element, ElementContent } from 'hast';
import type { Translate } from '../../i18n/index.ts';
import { print } from '../../markdown/render.ts';
import type {
  PlainBlock,
  PlainCell,
  PlainDocument,
  PlainItem,
  PlainList,
  PlainNote,
  PlainTable,
} from '../plain/document.ts';
import { layOut } from '../plain/grid.ts';
import { element, text } from './element.ts';
import { cellStyle, headingStyle, styles } from './styles.ts';
import { writeWords } from './words.ts';

/**
 * An article as HTML for the editors of Naver, Tistory, WordPress, Substack, Brunch and Gmail, which drop classes, style
 * sheets and whatever they do not know: plain elements with styles of their own. The title is left to the editor's own
 * field, and the body begins at the second level. A picture is a line that names it: editors take pictures as uploads.
 */
export function writeBlog({ blocks, notes }: PlainDocument, t: Translate): string {
  const end =
    notes.length > 0 ? [element('hr', styles.rule), ...notes.flatMap((note) => writeNote(note, t))] : [];
  return [...writeBlocks(blocks, t), ...end].map((node) => `${print(node)}\n`).join('');
}

function writeBlocks(blocks: readonly PlainBlock[], t: Translate): Element[] {
  return blocks.map((block) => writeBlock(block, t));
}

function writeBlock(block: PlainBlock, t: Translate): Element {
  switch (block.kind) {
    case 'heading': {
      const level = Math.max(2, block.level);
      const style = headingStyle(level);
      return element(`h${level}`, style.block, [element('strong', style.words, writeWords(block.words, t))]);
    }
    case 'paragraph':
      return element('p', styles.paragraph, writeWords(block.words, t));
    case 'list':
      return writeList(block, styles.list, t);
    case 'quote':
      return element('blockquote', styles.quote, writeBlocks(block.blocks, t));
    case 'code':
      return element('pre', styles.code, [text(block.text)]);
    case 'table':
      return writeTable(block, t);
    case 'rule':
      return element('hr', styles.rule);
  }
}

function writeList(list: PlainList, style: string, t: Translate): Element {
  const tasks = list.items.every(({ checked }) => checked !== null);
  const items = list.items.map((item) => element('li', styles.item, writeItem(item, t)));
  const written = element(list.ordered ? 'ol' : 'ul', tasks ? `${style};list-style:none` : style, items);
  if (list.ordered && list.start !== 1) written.properties.start = list.start;
  return written;
}

/** A box to tick is a sign here: editors drop the real one. */
function writeItem({ checked, blocks }: PlainItem, t: Translate): ElementContent[] {
  const box = checked === null ? [] : [text(checked ? '☑ ' : '☐ ')];
  const [first, ...rest] = blocks;
  const head = first?.kind === 'paragraph' ? writeWords(first.words, t) : [];
  const below = first?.kind === 'paragraph' ? rest : blocks;
  const inner = below.map((block) =>
    block.kind === 'list' ? writeList(block, styles.innerList, t) : writeBlock(block, t),
  );
  return [...box, ...head, ...inner];
}

/** A cell's one paragraph needs no element of its own. */
function writeInside(blocks: readonly PlainBlock[], t: Translate): ElementContent[] {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph'
    ? writeWords(only.words, t)
    : writeBlocks(blocks, t);
}

/** The attributes say again what the styles say, for those that drop one or the other. */
function writeTable(table: PlainTable, t: Translate): Element {
  const rows = layOut([...table.head, ...table.body], table.head.length).map((row) =>
    element(
      'tr',
      '',
      row.filter(({ continued }) => !continued).map(({ cell }) => writeCell(cell, t)),
    ),
  );
  const head = rows.slice(0, table.head.length);
  const written = element('table', styles.table, [
    ...(table.caption.length > 0 ? [element('caption', styles.note, writeWords(table.caption, t))] : []),
    ...(head.length > 0 ? [element('thead', '', head)] : []),
    element('tbody', '', rows.slice(table.head.length)),
  ]);
  Object.assign(written.properties, { border: 1, cellPadding: 8, cellSpacing: 0 });
  return written;
}

function writeCell(cell: PlainCell, t: Translate): Element {
  const written = element(
    cell.header ? 'th' : 'td',
    cellStyle(cell.align, cell.header),
    writeInside(cell.blocks, t),
  );
  written.properties.align = cell.align;
  if (cell.columns > 1) written.properties.colSpan = cell.columns;
  if (cell.rows > 1) written.properties.rowSpan = cell.rows;
  return written;
}

function writeNote({ number, label, blocks }: PlainNote, t: Translate): Element[] {
  const written = blocks.map((block) =>
    block.kind === 'paragraph' ? element('p', styles.note, writeWords(block.words, t)) : writeBlock(block, t),
  );
  const first = written[0]?.tagName === 'p' ? written : [element('p', styles.note), ...written];
  first[0]!.children.unshift(text(`[${number ?? label}] `));
  return first;
}
