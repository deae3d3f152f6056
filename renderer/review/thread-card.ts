import { closeHoverTooltips } from '@codemirror/view';
import { translator } from '../../shared/i18n/index.ts';
import type { ReviewThread } from '../../shared/review/thread.ts';
import { hideCard } from '../editor/card.ts';
import { element } from '../editor/element.ts';
import type { DocumentSession } from '../editor/session.ts';
import { sayMoment } from '../history/version-rows.ts';
import { ageOf } from '../library/articles.ts';
import { sayInThread } from './say-in-thread.ts';
import { acceptSuggestion, rejectSuggestion } from './suggestion.ts';

/** What was said about a place, as the editor shows it there, with the ways to answer. None of it is taken for markup. */
export function threadCard(session: DocumentSession, ids: readonly string[]): HTMLElement {
  const card = element('div', 'review-card');
  const { threads } = session.review.state.get();
  for (const { thread } of threads) if (ids.includes(thread.id)) card.append(threadItem(session, thread));
  // The editor keeps the focus, and so the card.
  card.addEventListener('mousedown', (event) => event.preventDefault());
  return card;
}

function threadItem(session: DocumentSession, thread: ReviewThread): HTMLElement {
  const { id, anchor, instead, comments } = thread;
  const { review, services, view } = session;
  const locale = services.locale.get();
  const t = translator(locale);
  const item = element('section', 'review-card-thread');
  if (anchor && instead !== null) {
    const change = element('p', 'review-change');
    change.append(element('del', '', anchor.quote), ' ', element('ins', '', instead));
    item.append(change);
  }
  for (const { by, at, text } of comments) {
    const head = element('p', 'review-card-head');
    const time = element('span', 'review-card-time', ageOf(at, Date.now(), locale));
    time.title = sayMoment(at, locale);
    head.append(element('strong', '', by), time);
    item.append(
      head,
      text === null
        ? element('p', 'review-card-removed', t('review.removed'))
        : element('p', 'review-card-words', text),
    );
  }
  const actions = element('p', 'review-card-actions');
  const button = (label: string, press: () => void) => {
    const made = element('button', 'cm-diagnosticAction finding-quiet', label);
    made.setAttribute('type', 'button');
    made.addEventListener('click', () => {
      hideCard(view);
      view.dispatch({ effects: closeHoverTooltips });
      press();
    });
    actions.append(made);
  };
  button(t('review.reply'), () => {
    review.answer(id);
    services.showReview();
  });
  if (instead === null) {
    button(t('review.resolve'), () => void sayInThread(session, id, { kind: 'resolve' }));
  } else {
    button(t('review.suggest.accept'), () => void acceptSuggestion(session, thread));
    button(t('review.suggest.reject'), () => void rejectSuggestion(session, thread));
  }
  button(t('review.show'), () => {
    review.point(id);
    services.showReview();
  });
  item.append(actions);
  return item;
}
