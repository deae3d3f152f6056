import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Finding } from '../../shared/finding.ts';
import { say } from '../../shared/i18n/index.ts';
import { setFigureMarks } from '../figures/margin.ts';
import type { FigureMark } from '../figures/marks.ts';
import { answersTo } from '../problems/answers.ts';
import { element } from './element.ts';
import { findingCard } from './finding-card.ts';
import type { DocumentSession } from './session.ts';

/** The session's findings as the editor marks them: an underline, a sign in the gutter, a card on hover. */
function toDiagnostics(session: DocumentSession, state: EditorState): Diagnostic[] {
  const { findings } = session.state.get();
  return findings.map((finding) => toDiagnostic(session, finding, state));
}

/** One finding as the editor marks it. */
export function toDiagnostic(session: DocumentSession, finding: Finding, state: EditorState): Diagnostic {
  const span = session.locate(finding.span);
  const from = Math.min(span.from, state.doc.length);
  const locale = session.services.locale.get();
  return {
    from,
    // A finding about a whole section is marked on its first line only.
    to: Math.min(span.to, Math.max(from, state.doc.lineAt(from).to)),
    severity: finding.severity,
    message: say(locale, finding.message),
    renderMessage: (view) =>
      findingCard(
        finding,
        session.services.locale.get(),
        (related) => view.state.doc.lineAt(session.locate(related.span).from).number,
        (related) => session.reveal(session.locate(related.span)),
        () => session.services.showRule(finding.ruleId),
      ),
    actions: answersTo(session, finding).map(({ title, quiet, give }) => ({
      name: say(locale, title),
      ...(quiet && { markClass: 'finding-quiet' }),
      apply: give,
    })),
  };
}

/** What the editor shows about a finding where the pointer rests on it, for a place that was gone to by the keys. */
export function diagnosticCard(view: EditorView, diagnostic: Diagnostic): HTMLElement {
  const { from, to, severity, renderMessage, actions = [] } = diagnostic;
  const card = element('div', `cm-diagnostic cm-diagnostic-${severity}`);
  card.append(renderMessage!(view));
  for (const { name, markClass, apply } of actions) {
    const button = element('button', `cm-diagnosticAction ${markClass ?? ''}`, name);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => apply(view, from, to));
    card.append(button);
  }
  return card;
}

/**
 * Puts the session's findings and figures into its editor. While an input method composes a syllable the editor is left alone,
 * because a change of marks there may break the syllable; they come when it is done.
 */
export class DiagnosticsFeed {
  private readonly session: DocumentSession;
  private readonly marks: () => readonly FigureMark[];
  private waiting = false;

  /** `marks` tells where the figures stand in the present text. */
  constructor(session: DocumentSession, marks: () => readonly FigureMark[]) {
    this.session = session;
    this.marks = marks;
    session.view.contentDOM.addEventListener('compositionend', () => setTimeout(() => this.flush()));
  }

  /** The findings or the figures changed. */
  refresh(): void {
    this.waiting = true;
    this.flush();
  }

  private flush(): void {
    const { view } = this.session;
    if (!this.waiting || isComposing(view)) return;
    this.waiting = false;
    view.dispatch(setDiagnostics(view.state, toDiagnostics(this.session, view.state)), {
      effects: setFigureMarks.of(this.marks()),
    });
  }
}

function isComposing(view: EditorView): boolean {
  return view.composing || view.compositionStarted;
}
