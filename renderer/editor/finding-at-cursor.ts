import { type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { EditorView, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import { say } from '../../shared/i18n/index.ts';
import { diagnosticCard, toDiagnostic } from './diagnostics.ts';
import { nextFinding } from './next-finding.ts';
import type { DocumentSession } from './session.ts';

const setCard = StateEffect.define<Tooltip | null>();

/** The card about a finding that was gone to by the keys: it stays until the cursor moves, the text changes, or Escape. */
const card = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, { effects, docChanged, selection }) {
    const next = docChanged || selection ? null : shown;
    return effects.reduce((now, effect) => (effect.is(setCard) ? effect.value : now), next);
  },
  provide: (field) => showTooltip.from(field),
});

function hideCard(view: EditorView): boolean {
  if (!view.state.field(card)) return false;
  view.dispatch({ effects: setCard.of(null) });
  return true;
}

export const findingCardShown: Extension = [
  card,
  Prec.highest(keymap.of([{ key: 'Escape', run: hideCard }])),
  EditorView.domEventHandlers({
    blur: (_event, view) => {
      hideCard(view);
    },
  }),
];

/** Selects the next (1) or the previous (-1) finding and says what it is, beside it and to a screen reader. */
export function goToFinding(session: DocumentSession, direction: 1 | -1): boolean {
  const { view } = session;
  const placed = session.state
    .get()
    .findings.map((finding) => ({ finding, span: session.locate(finding.span) }));
  const next = nextFinding(placed, view.state.selection.main, direction);
  if (!next) return false;
  session.reveal(next.span);
  session.visit(next.finding);
  const here = placed.filter(({ span }) => span.from === next.span.from && span.to === next.span.to);
  const said = here.map(({ finding }) => say(session.services.locale.get(), finding.message));
  view.dispatch({
    effects: [
      EditorView.announce.of(said.join(' ')),
      setCard.of({
        pos: next.span.from,
        end: next.span.to,
        create: () => {
          const dom = document.createElement('div');
          dom.className = 'cm-tooltip-lint';
          dom.append(
            ...here.map(({ finding }) => diagnosticCard(view, toDiagnostic(session, finding, view.state))),
          );
          // The editor keeps the focus, and so the card.
          dom.addEventListener('mousedown', (event) => event.preventDefault());
          return { dom };
        },
      }),
    ],
  });
  return true;
}
