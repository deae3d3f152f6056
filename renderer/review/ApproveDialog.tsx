import { titleOf } from '../documents/documents.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { LeftToDo } from '../export/LeftToDo.tsx';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { DialogBox } from '../ui/DialogBox.tsx';
import { useSending } from '../ui/use-sending.ts';
import { DialogActions } from '../workbench/DialogActions.tsx';
import { closeAtOnce } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { approve } from './approve.ts';
import { Failed } from './Failed.tsx';

/** Asks whether the article is approved as it stands, and says what is still open in it. */
export function ApproveDialog({ document: article }: { readonly document: OpenDocument }) {
  const t = useTranslate();
  const workbench = useWorkbench();
  const { dialogs, settings } = workbench;
  const by = useStore(settings, ({ reviewer }) => reviewer.trim());
  const { busy, failure, onSubmit } = useSending(async () => {
    await approve(workbench, article);
    closeAtOnce(dialogs);
  });
  return (
    <DialogBox label={t('review.approve.title')} focus="[type='submit']" onClose={dialogs.close}>
      <h2 className="dialog__title">{t('review.approve.title')}</h2>
      <p className="dialog__text">{t('review.approve.text', { title: titleOf(article), by })}</p>
      {!article.session.large && <LeftToDo session={article.session} approving />}
      <form className="dialog__form" onSubmit={onSubmit}>
        <Failed failure={failure} />
        <DialogActions>
          <button type="submit" className="button button--primary" disabled={busy}>
            {t('review.approve.button')}
          </button>
        </DialogActions>
      </form>
    </DialogBox>
  );
}
