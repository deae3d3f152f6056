import type { EditorState } from '@codemirror/state';
import { type Anchor, anchorOf } from '../../shared/review/anchor.ts';

/** What a comment at the cursor is about: the selection, else the word there, else its line. Null on a blank line. */
export function anchorHere(state: EditorState): Anchor | null {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const text = state.doc.toString();
  const about = main.empty ? (state.wordAt(main.head) ?? line) : main;
  return anchorOf(text, about) ?? anchorOf(text, line);
}
