import { EditorView } from '@codemirror/view';
import { message, say } from '../../shared/i18n/index.ts';
import { showCardAt } from '../editor/card.ts';
import { nextFinding } from '../editor/next-finding.ts';
import type { DocumentSession } from '../editor/session.ts';
import { openThreadsAt } from './marks.ts';
import { threadCard } from './thread-card.ts';

/** Selects the next (1) or the previous (-1) place with an open thread and shows what was said. False where there is none. */
export function goToThread(session: DocumentSession, direction: 1 | -1): boolean {
  const { review, services, view } = session;
  const placed = review.state.get().threads.flatMap(({ thread }) => {
    const span = thread.resolved === null ? review.locate(thread.id) : null;
    return span ? [{ thread, span }] : [];
  });
  const inOrder = placed.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
  const next = nextFinding(inOrder, view.state.selection.main, direction);
  if (!next) return false;
  session.reveal(next.span);
  review.point(next.thread.id);
  const { threads } = openThreadsAt(view.state, next.span.from) ?? { threads: [next.thread.id] };
  const said = next.thread.comments.map(({ by, text }) =>
    text === null ? '' : say(services.locale.get(), message('review.said', { by, text })),
  );
  view.dispatch({
    effects: [
      EditorView.announce.of(said.join(' ')),
      showCardAt(next.span, () => threadCard(session, threads)),
    ],
  });
  return true;
}
