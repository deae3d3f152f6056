import { history, historyField } from '@codemirror/commands';
import { Compartment, type Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

const kept = new Compartment();

/** What undo and redo go by. */
export const undoHistory: Extension = kept.of(history());

/** Has undo in an editor go on with the history of another one, whose text is the same; of other texts it says nothing. */
export function takeHistory(view: EditorView, from: EditorView): void {
  if (!view.state.doc.eq(from.state.doc)) return;
  const steps = from.state.field(historyField);
  // A field that is there already keeps its value: it goes first, and begins anew with the other's.
  view.dispatch({ effects: kept.reconfigure([]) });
  view.dispatch({ effects: kept.reconfigure([historyField.init(() => steps), history()]) });
}
