import type { EditorView } from '@codemirror/view';
import type { MessageKey } from '../../../shared/i18n/index.ts';
import { type TableEdit, tableEdits } from '../../../shared/tables/edit-table.ts';
import { emptyTable, insertTable, runTableEdit } from './edit.ts';
import { tableOfSelection } from './paste.ts';

export const tableCommands = ['insert', 'fromText', ...tableEdits] as const;
export type TableCommand = 'insert' | 'fromText' | TableEdit;

/** Does a command on tables; the result says what the writer has to do first, null where it is done. */
export function runTableCommand(
  view: EditorView,
  command: TableCommand,
): Extract<MessageKey, `editor.table.${string}`> | null {
  view.focus();
  if (command === 'insert') {
    if (!view.state.readOnly) insertTable(view, emptyTable, 'input.table', 'fill');
    return null;
  }
  if (command === 'fromText') return tableOfSelection(view) ? null : 'editor.table.noGrid';
  return runTableEdit(view, command) ? null : 'editor.table.outside';
}
