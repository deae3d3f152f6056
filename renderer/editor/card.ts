import { type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import type { Span } from '../../shared/span.ts';

const setCard = StateEffect.define<Tooltip | null>();

/** The card about a place that was gone to by the keys: it stays until the cursor moves, the text changes, or Escape. */
const card = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, { effects, docChanged, selection }) {
    const next = docChanged || selection ? null : shown;
    return effects.reduce((now, effect) => (effect.is(setCard) ? effect.value : now), next);
  },
  provide: (field) => showTooltip.from(field),
});

/** Shows a card beside a span. */
export function showCardAt({ from, to }: Span, create: () => HTMLElement): StateEffect<unknown> {
  return setCard.of({ pos: from, end: to, create: () => ({ dom: create() }) });
}

/** False where none is shown. */
export function hideCard(view: EditorView): boolean {
  if (!view.state.field(card)) return false;
  view.dispatch({ effects: setCard.of(null) });
  return true;
}

export const cardShown: Extension = [
  card,
  Prec.highest(keymap.of([{ key: 'Escape', run: hideCard }])),
  EditorView.domEventHandlers({
    blur: (_event, view) => {
      hideCard(view);
    },
  }),
];
