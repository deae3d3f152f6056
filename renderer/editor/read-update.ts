import type { ChangeSet, EditorState } from '@codemirror/state';
import type { Edit } from '../../shared/span.ts';
import type { DocumentState } from './session.ts';

/** Where the cursor is, as the status line says it. */
export function readCursor(state: EditorState): DocumentState['cursor'] {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const selected = state.selection.ranges.reduce((sum, range) => sum + range.to - range.from, 0);
  return { line: line.number, column: head - line.from + 1, selected };
}

/** A change of the editor's text as edits of the text before it. */
export function toEdits(changes: ChangeSet): Edit[] {
  const edits: Edit[] = [];
  changes.iterChanges((from, to, _fromNow, _toNow, inserted) => {
    edits.push({ from, to, insert: inserted.toString() });
  });
  return edits;
}
