import type { EditorView } from '@codemirror/view';
import type { Fix } from '../../shared/finding.ts';
import type { Edit, Span } from '../../shared/span.ts';
import { revealSpan } from './flash.ts';

/**
 * After a fix was done by these edits: what is to be corrected by hand is selected, ready to be typed over, and text that
 * went in where it cannot be seen, as a statement at the article's end, comes into sight.
 */
export function showFix(view: EditorView, { draft }: Fix, edits: readonly Edit[]): void {
  const [edit] = edits;
  if (edits.length !== 1 || !edit) return;
  if (draft) {
    revealSpan(view, {
      from: edit.from + inEditor(edit, draft.from),
      to: edit.from + inEditor(edit, draft.to),
    });
    view.focus();
    return;
  }
  const words = wordsOf(edit);
  if (words.from < words.to && !isInSight(view, words.from)) revealSpan(view, words);
}

/** An offset into what was inserted, where the line ends of the text are one character long. */
function inEditor({ insert }: Edit, offset: number): number {
  return insert.slice(0, offset).replace(/\r\n?/g, '\n').length;
}

/** Where the inserted words stand, without the blank lines around them; the text's line ends are one character long. */
function wordsOf({ from, insert }: Edit): Span {
  const text = insert.replace(/\r\n?/g, '\n');
  const start = from + text.length - text.trimStart().length;
  return { from: start, to: Math.max(start, from + text.trimEnd().length) };
}

function isInSight(view: EditorView, at: number): boolean {
  const place = view.coordsAtPos(at);
  const { top, bottom } = view.scrollDOM.getBoundingClientRect();
  return place !== null && place.top >= top && place.bottom <= bottom;
}
