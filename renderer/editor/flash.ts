import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Span } from '../../shared/span.ts';

const setFlash = StateEffect.define<Span>({
  map: ({ from, to }, changes) => ({ from: changes.mapPos(from), to: changes.mapPos(to) }),
});

const mark = Decoration.mark({ class: 'cm-flash' });
const line = Decoration.line({ class: 'cm-flash' });

/** A place that was just gone to lights up for a moment; the style sheet lets it fade. The next edit clears it. */
export const flash = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    let next = transaction.docChanged ? Decoration.none : shown;
    for (const effect of transaction.effects) {
      if (!effect.is(setFlash)) continue;
      const { from, to } = effect.value;
      next =
        from < to
          ? Decoration.set(mark.range(from, to))
          : Decoration.set(line.range(transaction.state.doc.lineAt(from).from));
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Selects a span of the view's text, brings it to the middle and lights it up. */
export function revealSpan(view: EditorView, span: Span): void {
  const length = view.state.doc.length;
  const from = Math.min(Math.max(0, span.from), length);
  const to = Math.min(Math.max(from, span.to), length);
  view.dispatch({
    selection: { anchor: from, head: to },
    effects: [setFlash.of({ from, to }), EditorView.scrollIntoView(from, { y: 'center' })],
    userEvent: 'select.reveal',
  });
}
