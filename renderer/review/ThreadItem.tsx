import { useState } from 'react';
import { TickmarkError } from '../../shared/errors.ts';
import { message } from '../../shared/i18n/index.ts';
import type { ReviewComment, ReviewThread } from '../../shared/review/thread.ts';
import type { DocumentSession } from '../editor/session.ts';
import { sayMoment } from '../history/version-rows.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { ageOf } from '../library/articles.ts';
import { useStore } from '../store.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { SuggestedChange } from './SuggestedChange.tsx';
import { sayInThread } from './say-in-thread.ts';
import { acceptSuggestion, rejectSuggestion } from './suggestion.ts';
import { WordsForm } from './WordsForm.tsx';

interface Props {
  readonly session: DocumentSession;
  readonly thread: ReviewThread;
  readonly now: number;
  /** Whether the list is entered here by the keys. */
  readonly isStop: boolean;
}

const outcomes = {
  none: 'review.resolvedBy',
  accepted: 'review.acceptedBy',
  rejected: 'review.rejectedBy',
} as const;

/** A thread of the review panel: what it is about, what was said, and what can be answered. */
export function ThreadItem({ session, thread, now, isStop }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { announce, settings } = useWorkbench();
  const { review, services } = session;
  const { id, anchor, instead, comments, resolved } = thread;
  const answering = useStore(review.state, ({ answered }) => answered === id);
  const reviewer = useStore(settings, (all) => all.reviewer.trim());
  const quote = anchor?.quote ?? t('review.lostQuote');
  const span = review.locate(id);

  function go(): void {
    review.point(id);
    if (span) session.reveal(span);
  }

  return (
    <article
      className="review-thread"
      data-thread={id}
      data-resolved={resolved !== null}
      tabIndex={isStop ? 0 : -1}
      aria-label={t('review.thread', { quote })}
      onFocus={(event) => event.target === event.currentTarget && review.point(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        event.preventDefault();
        go();
      }}
    >
      <Place session={session} quote={quote} from={span?.from ?? null} onGo={go} />
      <div className="review-thread__talk">
        {instead !== null && <SuggestedChange quote={quote} instead={instead} />}
        {comments.map((comment) => (
          <Comment
            key={comment.id}
            comment={comment}
            now={now}
            onRemove={
              comment.by === reviewer && comment.text !== null
                ? () => void sayInThread(session, id, { kind: 'remove', comment: comment.id })
                : null
            }
          />
        ))}
        {resolved && (
          <p className="review-thread__resolved">
            {t(outcomes[resolved.outcome ?? 'none'], { by: resolved.by })} · {ageOf(resolved.at, now, locale)}
          </p>
        )}
        {answering ? (
          <WordsForm
            label={t('review.reply.label')}
            drafts={review.drafts}
            draft={id}
            onSend={async (text) => {
              if (!(await services.askReviewer())) throw new TickmarkError('error.review.nameless');
              await review.say(id, { kind: 'reply', text });
              review.answer(null);
              announce(message('review.done.reply'));
            }}
            onCancel={() => review.answer(null)}
          />
        ) : (
          <p className="review-thread__actions">
            <button type="button" className="button button--small" onClick={() => review.answer(id)}>
              {t('review.reply')}
            </button>
            {instead !== null && !resolved ? (
              <>
                <button
                  type="button"
                  className="button button--small"
                  onClick={() => void acceptSuggestion(session, thread)}
                >
                  {t('review.suggest.accept')}
                </button>
                <button
                  type="button"
                  className="button button--small"
                  onClick={() => void rejectSuggestion(session, thread)}
                >
                  {t('review.suggest.reject')}
                </button>
              </>
            ) : (
              <button
                type="button"
                className="button button--small"
                onClick={() => void sayInThread(session, id, { kind: resolved ? 'reopen' : 'resolve' })}
              >
                {t(resolved ? 'review.reopen' : 'review.resolve')}
              </button>
            )}
          </p>
        )}
      </div>
    </article>
  );
}

interface PlaceProps {
  readonly session: DocumentSession;
  readonly quote: string;
  /** Null where the thread stands nowhere in the text. */
  readonly from: number | null;
  readonly onGo: () => void;
}

function Place({ session, quote, from, onGo }: PlaceProps) {
  const t = useTranslate();
  if (from === null) return <blockquote className="review-quote review-thread__place">{quote}</blockquote>;
  const line = session.view.state.doc.lineAt(from).number;
  return (
    <button
      type="button"
      className="review-thread__place"
      aria-label={t('review.goTo', { line, quote })}
      onClick={onGo}
    >
      <span className="review-thread__line">{t('review.place', { line })}</span>
      <span className="review-quote">{quote}</span>
    </button>
  );
}

interface CommentProps {
  readonly comment: ReviewComment;
  readonly now: number;
  /** Null where it is not one's own. */
  readonly onRemove: (() => void) | null;
}

function Comment({ comment: { by, at, text }, now, onRemove }: CommentProps) {
  const t = useTranslate();
  const locale = useLocale();
  const [asked, setAsked] = useState(false);
  return (
    <div className="review-comment">
      <p className="review-comment__head">
        <strong>{by}</strong>
        <time dateTime={new Date(at).toISOString()} title={sayMoment(at, locale)}>
          {ageOf(at, now, locale)}
        </time>
        {onRemove && !asked && (
          <button type="button" className="review-comment__remove" onClick={() => setAsked(true)}>
            {t('review.remove')}
          </button>
        )}
      </p>
      {text !== '' && (
        <p className={text === null ? 'review-comment__gone' : 'review-comment__words'}>
          {text ?? t('review.removed')}
        </p>
      )}
      {onRemove && asked && (
        <p className="review-thread__actions" role="alert">
          <span>{t('review.remove.sure')}</span>
          <button type="button" className="button button--small" onClick={onRemove}>
            {t('review.remove')}
          </button>
          <button type="button" className="button button--small" onClick={() => setAsked(false)}>
            {t('workbench.cancel')}
          </button>
        </p>
      )}
    </div>
  );
}
