import type { Element, ElementContent } from 'hast';
import type { PlainBlock, PlainCell, PlainRow, PlainTable } from './document.ts';
import { hasClass, readWords } from './read-words.ts';

/** More of either than a table has that somebody reads. */
const mostSpanned = 100;

/** A table's rows: those of its head, and those below. */
export function readTable(table: Element, readBlocks: (cell: Element) => readonly PlainBlock[]): PlainTable {
  const rows = (parent: Element): PlainRow[] =>
    elements(parent)
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) =>
        elements(row)
          .filter(isCell)
          .map((cell) => readCell(cell, readBlocks)),
      )
      .filter((row) => row.length > 0);
  const inner = elements(table);
  const caption = inner.find(({ tagName }) => tagName === 'caption');
  const heads = inner.filter(({ tagName }) => tagName === 'thead');
  const bodies = inner.filter(({ tagName }) => tagName === 'tbody' || tagName === 'tfoot');
  return {
    kind: 'table',
    caption: caption ? readWords(caption.children) : [],
    head: heads.flatMap(rows),
    body: [...rows(table), ...bodies.flatMap(rows)],
  };
}

const parts = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr']);

/** What raw HTML put into a table beside its cells: browsers show it above. */
export function besideCells(table: Element): ElementContent[] {
  const strays = ({ tagName, children }: Element): ElementContent[] =>
    children.flatMap((child) => {
      if (child.type !== 'element') return child.type === 'text' ? [child] : [];
      if (parts.has(child.tagName)) return child.tagName === 'caption' ? [] : strays(child);
      return tagName === 'tr' && isCell(child) ? [] : [child];
    });
  return strays(table);
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
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
