import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { message } from '../../../shared/i18n/index.ts';
import { tableOfText } from '../../../shared/tables/table.ts';
import type { DocumentSession } from '../session.ts';
import { insertTable } from './edit.ts';
import { gridOfCsv, gridOfHtml, gridOfTabs, gridOfText, isLargeGrid, mostCells } from './read-grid.ts';
import { isVerbatim } from './table-at.ts';

const tooLarge = message('editor.paste.tooLarge', { cells: mostCells });

/**
 * A table that is pasted from a spreadsheet, a web page or a CSV file becomes a Markdown table, unless Shift is held: that
 * pastes the text as it is, as everywhere.
 */
export function tablePaste(session: () => Pick<DocumentSession, 'services'>): Extension {
  let plain = false;
  return EditorView.domEventHandlers({
    keydown: (event) => {
      plain = event.shiftKey;
      return false;
    },
    keyup: () => {
      plain = false;
      return false;
    },
    paste: ({ clipboardData }, view) => {
      if (plain || !clipboardData || view.state.readOnly) return false;
      if (isVerbatim(view.state, view.state.selection.main.head)) return false;
      const text = clipboardData.getData('text/plain');
      const grid = gridOfHtml(clipboardData.getData('text/html')) ?? gridOfTabs(text) ?? gridOfCsv(text);
      if (!grid) {
        if (isLargeGrid(text)) session().services.notify('info', tooLarge);
        return false;
      }
      insertTable(view, tableOfText(grid), 'input.paste', 'behind');
      session().services.notify('info', message('editor.table.pasted'));
      return true;
    },
  });
}

/** Makes a table of the selected text, whose cells tabs, commas, semicolons or bars part. False where it is none. */
export function tableOfSelection(view: EditorView): boolean {
  const { main } = view.state.selection;
  const grid = gridOfText(view.state.sliceDoc(main.from, main.to));
  if (!grid || view.state.readOnly) return false;
  insertTable(view, tableOfText(grid), 'input.table', 'behind');
  return true;
}
