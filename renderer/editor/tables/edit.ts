import type { EditorState, StateCommand, TransactionSpec } from '@codemirror/state';
import type { EditorView, KeyBinding } from '@codemirror/view';
import {
  downInTable,
  type EditedTable,
  editTable,
  stepInTable,
  type TableEdit,
} from '../../../shared/tables/edit-table.ts';
import type { Table } from '../../../shared/tables/table.ts';
import { writeTable } from '../../../shared/tables/write-table.ts';
import { type TableAt, tableAt } from './table-at.ts';

/** Does an edit to the table around the cursor, as one step of the undo history. False where it cannot. */
export function runTableEdit(view: EditorView, edit: TableEdit): boolean {
  if (view.state.readOnly) return false;
  const found = tableAt(view.state);
  const edited = found && editTable(found.table, found.at, edit);
  if (!edited) return false;
  view.dispatch(rewritten(view.state, found, edited, 'input.table'));
  return true;
}

/**
 * Puts a table after the line of the cursor, apart from the text around it. `then`: its first cell is selected, to be
 * filled in, or the cursor stands behind it, as behind anything pasted.
 */
export function insertTable(
  view: EditorView,
  table: Table,
  userEvent: string,
  then: 'fill' | 'behind',
): void {
  const { state } = view;
  const { from, to } = state.selection.main;
  const before = state.doc.lineAt(from);
  const after = state.doc.lineAt(to);
  const above = state.sliceDoc(before.from, from).trim() === '' ? '' : '\n\n';
  const start = above === '' ? before.from : from;
  const { lines, cells } = writeTable(table);
  const gapAbove = above === '' && start > 0 && state.doc.lineAt(start - 1).text.trim() !== '' ? '\n' : above;
  const rest = state.sliceDoc(to, after.to).trim() !== '';
  const next = after.to < state.doc.length ? state.doc.lineAt(after.to + 1).text.trim() !== '' : false;
  const gapBelow = rest ? '\n\n' : next ? '\n' : '';
  const at = start + gapAbove.length;
  const written = lines.join('\n');
  const first = cells[0]![0]!;
  view.dispatch({
    changes: { from: start, to, insert: `${gapAbove}${written}${gapBelow}` },
    selection:
      then === 'fill' ? { anchor: at + first.from, head: at + first.to } : { anchor: at + written.length },
    scrollIntoView: true,
    userEvent,
  });
}

/**
 * Tab and Shift-Tab lead from cell to cell. Elsewhere, and after Escape or Ctrl-M, they move the focus as ever. Enter
 * leads to the cell below, as in a spreadsheet, and out of a table whose last row was left blank; Shift-Enter begins a
 * new line in the cell. Neither breaks a row in two.
 */
export const tableKeys: readonly KeyBinding[] = [
  { key: 'Tab', run: step(1), shift: step(-1) },
  { key: 'Enter', run: stepDown, shift: breakLine },
];

function step(by: 1 | -1): StateCommand {
  return ({ state, dispatch }) => {
    const { from, to } = state.selection.main;
    if (state.readOnly || to > state.doc.lineAt(from).to) return false;
    const found = tableAt(state);
    if (!found) return false;
    const stepped = stepInTable(found.table, found.at, by);
    if (!stepped) return false;
    dispatch(state.update(rewritten(state, found, stepped, 'input.table')));
    return true;
  };
}

function stepDown({ state, dispatch }: Parameters<StateCommand>[0]): boolean {
  const found = tableOfCell(state);
  if (!found) return false;
  const below = downInTable(found.table, found.at);
  dispatch(state.update(below ? rewritten(state, found, below, 'input.table') : ended(found)));
  return true;
}

function breakLine({ state, dispatch }: Parameters<StateCommand>[0]): boolean {
  if (!tableOfCell(state)) return false;
  dispatch(state.update(state.replaceSelection('<br>'), { userEvent: 'input', scrollIntoView: true }));
  return true;
}

/** The table in one of whose cells the cursor stands, before the end of its line. */
function tableOfCell(state: EditorState): TableAt | null {
  const { from, to } = state.selection.main;
  const line = state.doc.lineAt(from);
  const inside = from > line.from && to < line.from + line.text.trimEnd().length;
  return inside && line.text.includes('|') && !state.readOnly ? tableAt(state) : null;
}

/** Takes the blank last row away and goes on behind the table. */
function ended({ table, from, to, indent }: TableAt): TransactionSpec {
  const { lines } = writeTable({ ...table, rows: table.rows.slice(0, -1) });
  const insert = [...lines, '', ''].join(`\n${indent}`);
  return {
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
    userEvent: 'input.table',
  };
}

/** Writes a table over the one that was found; its cell's text is selected, as a spreadsheet does. */
function rewritten(
  state: EditorState,
  { from, to, indent }: TableAt,
  { table, at }: EditedTable,
  userEvent: string,
): TransactionSpec {
  const { lines, cells } = writeTable(table);
  const insert = lines.join(`\n${indent}`);
  const line = at.row === 0 ? 0 : at.row + 1;
  const above = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1 + indent.length, 0);
  const cell = cells[at.row]![at.column]!;
  const start = from + above;
  return {
    ...(state.sliceDoc(from, to) !== insert && { changes: { from, to, insert } }),
    selection: { anchor: start + cell.from, head: start + cell.to },
    scrollIntoView: true,
    userEvent,
  };
}

/** What `insertTable` gives a writer who starts from nothing. */
export const emptyTable: Table = {
  align: [null, null, null],
  header: ['', '', ''],
  rows: [
    ['', '', ''],
    ['', '', ''],
  ],
};
