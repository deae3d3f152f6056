import type { Link, List, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { Span } from '../../span.ts';
import { addTextNode } from './align.ts';
import { MappedText, type SourceMap } from './source-map.ts';

/** A stretch of text that a reader reads in one go, with emphasis, links and line ends dissolved. */
interface RunText {
  /**
   * The visible text, in the form of `normalise.ts`. What is no text (code, images, raised marks, bare addresses)
   * stands as one U+FFFC, so that nothing is read across it.
   */
  readonly text: string;
  /** Back to the text of the block (or of whatever the run was made from). */
  readonly source: SourceMap;
  /** Stretches of `text` in bold. */
  readonly strong: readonly Span[];
  /** The run's place in the order of reading, from 0. */
  readonly index: number;
}

/** Where a list item stands. Items of the same list share `list`. */
export interface ItemPlace {
  /** A number for the list, unique in the block. */
  readonly list: number;
  /** `index` of the run that opens the item around this list; null at the top level or where that item has no text. */
  readonly parent: number | null;
}

/** A table's shape. Cells of the same table share this object. */
interface TableShape {
  /** A number for the table, unique in the block. */
  readonly table: number;
  readonly rows: number;
  readonly columns: number;
}

/** A run and where in the block's structure it stands. Table rows count from 0, and row 0 is the header. */
export type Run = RunText &
  (
    | { readonly kind: 'heading'; readonly level: number }
    /** `item`: the list item that a further paragraph belongs to. */
    | { readonly kind: 'paragraph'; readonly item: ItemPlace | null }
    /** The first paragraph of a list item. */
    | { readonly kind: 'item'; readonly item: ItemPlace }
    | { readonly kind: 'cell'; readonly shape: TableShape; readonly row: number; readonly column: number }
  );

type RunPlace = Run extends infer R ? (R extends RunText ? Omit<R, keyof RunText> : never) : never;

/** Stands for what is not text. */
const opaque = '\uFFFC';

/** The runs of a block, in the order of reading. `root`'s offsets count in `source`, as a `Block` gives them. */
export function readRuns(source: string, root: Root): readonly Run[] {
  const runs: Run[] = [];
  let lists = 0;
  let tables = 0;

  const add = (nodes: readonly PhrasingContent[], place: RunPlace): number => {
    const out = new MappedText();
    const strong: Span[] = [];
    addPhrasing(out, strong, nodes, source);
    runs.push({ text: out.text, source: out.map(), strong, index: runs.length, ...place } as Run);
    return runs.length - 1;
  };

  const addList = (list: List, parent: number | null): void => {
    const number = lists++;
    for (const item of list.children) {
      const place: ItemPlace = { list: number, parent };
      let opener: number | null = null;
      for (const child of item.children) {
        if (child.type === 'list') addList(child, opener);
        else if (child.type !== 'paragraph') addBlock(child);
        else if (opener === null) opener = add(child.children, { kind: 'item', item: place });
        else add(child.children, { kind: 'paragraph', item: place });
      }
    }
  };

  const addTable = (table: Table): void => {
    const columns = table.children.reduce((most, row) => Math.max(most, row.children.length), 0);
    const shape: TableShape = { table: tables++, rows: table.children.length, columns };
    for (const [row, { children }] of table.children.entries()) {
      for (const [column, cell] of children.entries()) {
        add(cell.children, { kind: 'cell', shape, row, column });
      }
    }
  };

  const addBlock = (node: RootContent): void => {
    if (node.type === 'heading') add(node.children, { kind: 'heading', level: node.depth });
    else if (node.type === 'paragraph') add(node.children, { kind: 'paragraph', item: null });
    else if (node.type === 'list') addList(node, null);
    else if (node.type === 'table') addTable(node);
    else if (node.type === 'blockquote' || node.type === 'footnoteDefinition')
      node.children.forEach(addBlock);
  };

  root.children.forEach(addBlock);
  return runs;
}

function addPhrasing(
  out: MappedText,
  strong: Span[],
  nodes: readonly PhrasingContent[],
  source: string,
): void {
  /** The tag whose text is a mark and no part of the sentence: `<sup>1</sup>`. */
  let markedBy: string | null = null;
  for (const node of nodes) {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (node.type === 'html') {
      const tag = /^<(\/?)(sup|sub|br|script|style)\b/i.exec(node.value);
      const name = tag?.[2]?.toLowerCase();
      if (name === 'br') out.replace('\n', from, to);
      else if (name !== undefined) markedBy = tag?.[1] === '/' ? null : name;
    } else if (markedBy !== null) {
      if (!out.text.endsWith(opaque)) out.replace(opaque, from, to);
    } else if (node.type === 'text') {
      addTextNode(out, node.value, source, from, to);
    } else if (node.type === 'footnoteReference') {
      // A mark at the end of a word: what stands on both sides reads on.
    } else if (node.type === 'break') {
      out.replace('\n', from, to);
    } else if (node.type === 'strong') {
      const start = out.text.length;
      addPhrasing(out, strong, node.children, source);
      strong.push({ from: start, to: out.text.length });
    } else if (node.type === 'link' && isBareAddress(node)) {
      out.replace(opaque, from, to);
    } else if (isContainer(node)) {
      addPhrasing(out, strong, node.children, source);
    } else {
      out.replace(opaque, from, to);
    }
  }
}

function isContainer(node: Nodes): node is Extract<PhrasingContent, { children: PhrasingContent[] }> {
  return 'children' in node;
}

/** `https://…` written out: its text is its address. */
function isBareAddress(link: Link): boolean {
  const [only] = link.children;
  return link.children.length === 1 && only?.type === 'text' && link.url.endsWith(only.value);
}
