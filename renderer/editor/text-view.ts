import { foldEffect, foldedRanges } from '@codemirror/language';
import { EditorSelection, type StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { TextView } from '../../shared/contract.ts';

/** How many selections and folds are remembered; a desk that was left with more is no desk of a writer. */
const mostRanges = 100;
const mostFolds = 1000;

/** What of a text stands at the top of the editor. */
export function topOf(view: EditorView): TextView['top'] {
  const height = Math.max(0, view.scrollDOM.scrollTop - view.documentPadding.top);
  const block = view.lineBlockAtHeight(height);
  return { at: block.from, pixels: height - block.top };
}

/** Where the writer is in a text. */
export function readTextView(view: EditorView, top: TextView['top']): TextView {
  const { doc, selection } = view.state;
  const folded: { from: number; to: number }[] = [];
  foldedRanges(view.state).between(0, doc.length, (from, to) => {
    if (folded.length < mostFolds) folded.push({ from, to });
  });
  const ranges = selection.ranges.slice(0, mostRanges).map(({ anchor, head }) => ({ anchor, head }));
  return {
    selection: ranges,
    main: Math.min(selection.mainIndex, ranges.length - 1),
    top: { ...top, at: Math.min(top.at, doc.length) },
    folded,
  };
}

/**
 * Puts the cursor and the folds back where they were. The text may have changed since: what lies beyond its end is
 * drawn in. The result scrolls to where the text stood, once the editor is on the page.
 */
export function restoreTextView(
  view: EditorView,
  { selection, main, top, folded }: TextView,
): StateEffect<unknown> {
  const { length } = view.state.doc;
  const inside = (offset: number) => Math.min(offset, length);
  const ranges = selection.map(({ anchor, head }) => EditorSelection.range(inside(anchor), inside(head)));
  view.dispatch({
    selection: EditorSelection.create(ranges, Math.min(main, ranges.length - 1)),
    effects: folded
      .filter(({ from, to }) => from < to && to <= length)
      .map(({ from, to }) => foldEffect.of({ from, to })),
  });
  const at = view.state.doc.lineAt(inside(top.at)).from;
  return EditorView.scrollIntoView(at, { y: 'start', yMargin: -top.pixels });
}
