import { EditorView } from '@codemirror/view';
import { say } from '../../shared/i18n/index.ts';
import { showCardAt } from './card.ts';
import { diagnosticCard, toDiagnostic } from './diagnostics.ts';
import { nextFinding } from './next-finding.ts';
import type { DocumentSession } from './session.ts';

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
      showCardAt(next.span, () => {
        const dom = document.createElement('div');
        dom.className = 'cm-tooltip-lint';
        dom.append(
          ...here.map(({ finding }) => diagnosticCard(view, toDiagnostic(session, finding, view.state))),
        );
        // The editor keeps the focus, and so the card.
        dom.addEventListener('mousedown', (event) => event.preventDefault());
        return dom;
      }),
    ],
  });
  return true;
}
