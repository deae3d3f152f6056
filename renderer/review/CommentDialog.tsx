import './review-panel.css';
import { useId, useState } from 'react';
import { message } from '../../shared/i18n/index.ts';
import { type Anchor, longestQuote } from '../../shared/review/anchor.ts';
import { longestReplacement } from '../../shared/review/event.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { WordsForm } from './WordsForm.tsx';

interface Props {
  readonly session: DocumentSession;
  readonly anchor: Anchor;
  /** A change is suggested, not only talked about. */
  readonly suggesting: boolean;
}

/** Asks for a comment on a place of the text, on wish with other words for it. */
export function CommentDialog({ session, anchor, suggesting }: Props) {
  const t = useTranslate();
  const { announce, dialogs } = useWorkbench();
  const ids = useId();
  const { drafts } = session.review;
  const draft = `instead of ${anchor.quote}`;
  const [isSuggesting, setSuggesting] = useState(suggesting || drafts.has(draft));
  const [instead, setInstead] = useState(drafts.get(draft) ?? anchor.quote);
  // Of a longer selection the anchor knows the beginning only.
  const canSuggest = anchor.quote.length < longestQuote;
  const suggested = canSuggest && isSuggesting && instead !== anchor.quote ? instead : undefined;

  return (
    <DialogBox
      label={t('review.comment.title')}
      focus={suggesting ? `[id="${ids}-instead"]` : 'textarea'}
      onClose={dialogs.close}
    >
      <h2 className="dialog__title">{t(suggesting ? 'review.suggest.title' : 'review.comment.title')}</h2>
      <blockquote className="review-quote">{anchor.quote}</blockquote>
      <WordsForm
        label={t('review.comment.label')}
        drafts={drafts}
        draft="comment"
        mayBeEmpty={suggested !== undefined}
        onSend={async (words) => {
          await session.review.comment(anchor, words, suggested);
          drafts.delete(draft);
          dialogs.close();
          announce(message('review.done.comment'));
        }}
        onCancel={dialogs.close}
      >
        {canSuggest && (
          <div className="dialog__field">
            <label className="review-form__choice">
              <input
                type="checkbox"
                checked={isSuggesting}
                onChange={(event) => setSuggesting(event.target.checked)}
              />
              {t('review.suggest.choice')}
            </label>
            {isSuggesting && (
              <textarea
                id={`${ids}-instead`}
                className="field review-form__words"
                rows={3}
                aria-label={t('review.suggest.label')}
                value={instead}
                maxLength={longestReplacement}
                onChange={(event) => {
                  setInstead(event.target.value);
                  drafts.set(draft, event.target.value);
                }}
              />
            )}
          </div>
        )}
      </WordsForm>
    </DialogBox>
  );
}
