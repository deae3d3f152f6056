import './review-panel.css';
import { message } from '../../shared/i18n/index.ts';
import type { Anchor } from '../../shared/review/anchor.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { WordsForm } from './WordsForm.tsx';

interface Props {
  readonly session: DocumentSession;
  readonly anchor: Anchor;
}

/** Asks for a comment on a place of the text. */
export function CommentDialog({ session, anchor }: Props) {
  const t = useTranslate();
  const { announce, dialogs } = useWorkbench();
  return (
    <DialogBox label={t('review.comment.title')} focus="textarea" onClose={dialogs.close}>
      <h2 className="dialog__title">{t('review.comment.title')}</h2>
      <blockquote className="review-quote">{anchor.quote}</blockquote>
      <WordsForm
        label={t('review.comment.label')}
        drafts={session.review.drafts}
        draft="comment"
        onSend={async (words) => {
          await session.review.comment(anchor, words);
          dialogs.close();
          announce(message('review.done.comment'));
        }}
        onCancel={dialogs.close}
      />
    </DialogBox>
  );
}
