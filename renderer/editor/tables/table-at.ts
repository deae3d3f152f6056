import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import { cellAt, readTable } from '../../../shared/tables/read-table.ts';
import type { CellPlace, Table } from '../../../shared/tables/table.ts';

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

/** The table in which the cursor stands. */
export interface TableAt {
  readonly table: Table;
  readonly at: CellPlace;
  readonly from: number;
  readonly to: number;
  /** What stands before each line of it but the first: the marks of a quotation, the indent of a list. */
  readonly indent: string;
}

/** How long a parse up to the cursor may take, in milliseconds. */
const parseTime = 50;

/** The table around the cursor; null where there is none. */
export function tableAt(state: EditorState): TableAt | null {
  const { head } = state.selection.main;
  const node = enclosing(state, head, 'Table');
  if (!node) return null;
  const first = state.doc.lineAt(node.from);
  const indent = first.text.slice(0, node.from - first.from).replace(/[^>\s]/g, ' ');
  const lines: string[] = [];
  for (let number = first.number; number <= state.doc.lineAt(node.to).number; number += 1) {
    const { text } = state.doc.line(number);
    lines.push(number === first.number || text.startsWith(indent) ? text.slice(indent.length) : text.trim());
  }
  const table = readTable(lines);
  if (!table) return null;
  const line = state.doc.lineAt(head);
  const inside = Math.max(0, head - line.from - indent.length);
  const at = cellAt(line.number - first.number, lines[line.number - first.number] ?? '', inside);
  return { table, at, from: node.from, to: node.to, indent };
}

/** Whether a place stands in something whose text is to stay as it is: code, a table, the front matter. */
export function isVerbatim(state: EditorState, at: number): boolean {
  return ['Table', 'FencedCode', 'CodeBlock', 'HTMLBlock', 'FrontMatter', 'InlineCode'].some(
    (name) => enclosing(state, at, name) !== null,
  );
}

function enclosing(state: EditorState, at: number, name: string): SyntaxNode | null {
  const tree = ensureSyntaxTree(state, at, parseTime) ?? syntaxTree(state);
  for (const side of [-1, 1] as const) {
    for (let node: SyntaxNode | null = tree.resolveInner(at, side); node; node = node.parent) {
      if (node.name === name) return node;
    }
  }
  return null;
}
