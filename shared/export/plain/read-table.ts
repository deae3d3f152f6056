import type { Element } from 'hast';
import type { PlainBlock, PlainCell, PlainRow, PlainTable } from './document.ts';
import { hasClass, readWords } from './read-words.ts';

/** More of either than a table has that somebody reads. */
const mostSpanned = 100;

/** A table's rows: those of its head, and those below. */
export function readTable(table: Element, readBlocks: (cell: Element) => readonly PlainBlock[]): PlainTable {
  const rows = (parent: Element): PlainRow[] =>
    elements(parent)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => elements(row).map((cell) => readCell(cell, readBlocks)))
      .filter((row) => row.length > 0);
  const parts = elements(table);
  const caption = parts.find(({ tagName }) => tagName === 'caption');
  const heads = parts.filter(({ tagName }) => tagName === 'thead');
  const bodies = parts.filter(({ tagName }) => tagName === 'tbody' || tagName === 'tfoot');
  return {
    kind: 'table',
    caption: caption ? readWords(caption.children) : [],
    head: heads.flatMap(rows),
    body: [...rows(table), ...bodies.flatMap(rows)],
  };
}

function readCell(cell: Element, readBlocks: (cell: Element) => readonly PlainBlock[]): PlainCell {
  const { colSpan, rowSpan } = cell.properties;
  return {
    header: cell.tagName === 'th',
    align: hasClass(cell, 'center')
      ? 'center'
      : hasClass(cell, 'right') || (hasClass(cell, 'number') && !hasClass(cell, 'left'))
        ? 'right'
        : 'left',
    columns: spanned(colSpan),
    rows: spanned(rowSpan),
    blocks: readBlocks(cell),
  };
}

function spanned(value: unknown): number {
  const count = Math.trunc(Number(value ?? 1));
  return count >= 1 ? Math.min(count, mostSpanned) : 1;
}

function elements(parent: Element): Element[] {
  return parent.children.filter((child) => child.type === 'element');
}
