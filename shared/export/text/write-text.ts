import type { Translate } from '../../i18n/index.ts';
import type { PlainBlock, PlainDocument, PlainItem, PlainList, PlainNote } from '../plain/document.ts';
import { lineUp } from './line-up.ts';
import { linesOf } from './words.ts';

/**
 * An article as plain text, for messengers, mail and whatever takes nothing else: tables as columns that stand below each
 * other in a fixed-width face, links with their address behind them, notes at the end. A range keeps its `~`.
 */
export function writeText({ title, blocks, notes }: PlainDocument, t: Translate): string {
  const parts = [...(title === null ? [] : [[title]]), ...blocks.map((block) => blockLines(block, t))];
  const end = notes.flatMap((note) => noteLines(note, t));
  if (end.length > 0) parts.push([t('export.notes'), ...end]);
  const lines = apart(parts).map((line) => line.trimEnd());
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

/** Blocks with a blank line between any two. */
function apart(parts: readonly (readonly string[])[]): string[] {
  return parts
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}

function blocksLines(blocks: readonly PlainBlock[], t: Translate): string[] {
  return apart(blocks.map((block) => blockLines(block, t)));
}

function blockLines(block: PlainBlock, t: Translate): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return linesOf(block.words, t);
    case 'list':
      return block.items.flatMap((item, index) => itemLines(block, item, index, t));
    case 'quote':
      return blocksLines(block.blocks, t).map((line) => `> ${line}`);
    case 'code':
      return block.text.split(/\r\n?|\n/).map((line) => `    ${line}`);
    case 'table':
      return [...linesOf(block.caption, t), ...lineUp(block, t)];
    case 'rule':
      return ['----------'];
  }
}

function itemLines(list: PlainList, { checked, blocks }: PlainItem, index: number, t: Translate): string[] {
  const number = list.ordered ? `${list.start + index}. ` : '- ';
  const mark = checked === null ? number : `${list.ordered ? number : ''}[${checked ? 'x' : ' '}] `;
  return hang(mark, itemBody(blocks, t));
}

/** A list in an item goes on right below its words. */
function itemBody(blocks: readonly PlainBlock[], t: Translate): string[] {
  return blocks.flatMap((block, index) => {
    const lines = blockLines(block, t);
    return index === 0 || block.kind === 'list' ? lines : ['', ...lines];
  });
}

function noteLines({ label, number, blocks }: PlainNote, t: Translate): string[] {
  return hang(`[${number ?? label}] `, blocksLines(blocks, t));
}

/** Lines behind a mark, and below it as far in as the first one. */
function hang(mark: string, [first = '', ...rest]: readonly string[]): string[] {
  const indent = ' '.repeat(mark.length);
  return [mark + first, ...rest.map((line) => (line === '' ? '' : indent + line))];
}
