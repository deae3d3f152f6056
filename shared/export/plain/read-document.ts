import type { Element, ElementContent, Nodes } from 'hast';
import { toString as hastText } from 'hast-util-to-string';
import type { ArticleTree } from '../article-tree.ts';
import type { PlainBlock, PlainDocument, PlainItem, PlainList, PlainNote } from './document.ts';
import { besideCells, readTable } from './read-table.ts';
import { hasClass, readWords } from './read-words.ts';

export function readDocument({ title, blocks, notes }: ArticleTree): PlainDocument {
  return {
    title,
    blocks: blocks.flatMap((tree) => ('children' in tree ? readBlocks(tree.children) : [])),
    notes: notes.map(({ number, element }) => readNote(number, element)),
  };
}

function readNote(number: number | null, { children }: Element): PlainNote {
  const [head, body] = children;
  return {
    number,
    label: head ? hastText(head) : '',
    blocks: body?.type === 'element' ? readBlocks(body.children) : [],
  };
}

/** Words between blocks, as raw HTML may hold them, are a paragraph. */
function readBlocks(nodes: readonly Nodes[]): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  let loose: Nodes[] = [];
  const endParagraph = () => {
    blocks.push(...paragraph(loose));
    loose = [];
  };
  for (const node of nodes) {
    const found = node.type === 'element' ? readBlock(node) : null;
    if (found === null) {
      loose.push(node);
      continue;
    }
    endParagraph();
    blocks.push(...found);
  }
  endParagraph();
  return blocks;
}

function paragraph(nodes: readonly Nodes[], options?: { readonly bold: boolean }): PlainBlock[] {
  const words = readWords(nodes, options);
  return words.length > 0 ? [{ kind: 'paragraph', words }] : [];
}

/** Null for what stands among words. */
function readBlock(element: Element): PlainBlock[] | null {
  const { tagName, children, properties } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = readWords(children);
      const id = properties.id === undefined ? null : String(properties.id);
      return words.length > 0 ? [{ kind: 'heading', level: Number(tagName[1]), id, words }] : [];
    }
    case 'ul':
    case 'ol':
      return [readList(element)];
    case 'blockquote':
      return [{ kind: 'quote', blocks: readBlocks(children) }];
    case 'pre':
      return [{ kind: 'code', text: hastText(element).replace(/\n$/, '') }];
    case 'table':
      return [...paragraph(besideCells(element)), readTable(element, (cell) => readBlocks(cell.children))];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'summary':
    case 'dt':
      return paragraph(children, { bold: true });
    case 'p':
    case 'div':
    case 'li':
    case 'dl':
    case 'dd':
    case 'details':
    case 'figure':
    case 'figcaption':
      return readBlocks(children);
    default:
      return children.some(holdsBlock) ? readBlocks(children) : null;
  }
}

const blockTags = new Set(
  'blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table ul'.split(
    ' ',
  ),
);

/** Raw HTML may put a block among words: `<b><p>…</p></b>`. */
function holdsBlock(node: ElementContent): boolean {
  return node.type === 'element' && (blockTags.has(node.tagName) || node.children.some(holdsBlock));
}

function readList(list: Element): PlainList {
  const start = Math.trunc(Number(list.properties.start ?? 1));
  return {
    kind: 'list',
    ordered: list.tagName === 'ol',
    start: start >= 0 ? start : 1,
    items: list.children.flatMap((item): PlainItem[] => {
      if (item.type === 'element' && item.tagName === 'li') return [readItem(item)];
      const blocks = readBlocks([item]);
      return blocks.length > 0 ? [{ checked: null, blocks }] : [];
    }),
  };
}

function readItem(item: Element): PlainItem {
  const box = hasClass(item, 'task-list-item') ? checkboxOf(item) : null;
  return { checked: box && box.properties.checked === true, blocks: readBlocks(item.children) };
}

/** The box stands first in the item or in its first paragraph. */
function checkboxOf({ children }: Element): Element | null {
  const first = children.find((child) => child.type === 'element');
  if (first?.tagName === 'input') return first;
  return first?.tagName === 'p' ? checkboxOf(first) : null;
}
