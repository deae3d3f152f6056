import './article-dialogs.css';
import type { DocumentId } from '../../shared/contract.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogActions } from '../workbench/DialogActions.tsx';
import { closeAtOnce } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { LinkSources } from './LinkPreview.tsx';
import type { LinkedArticles } from './linked-articles.ts';

/** Asks before a file that is unsaved, or that others link to, goes to the trash. */
export function ConfirmTrash({ id, links }: { id: DocumentId; links: LinkedArticles }) {
  const t = useTranslate();
  const { articles, dialogs, documents, fail } = useWorkbench();
  const title = articles.find(id)?.title ?? '';
  const tab = documents.find(id);
  const dirty = tab?.session.state.get().dirty ?? false;
  return (
    <DialogBox label={t('folder.trash.title')} role="alertdialog" onClose={dialogs.close}>
      <h2 className="dialog__title">{t('folder.trash.title')}</h2>
      {dirty && <p className="dialog__text">{t('folder.trash.dirty', { title })}</p>}
      {links.from.length > 0 && (
        <div className="link-preview">
          <p className="dialog__text">{t('folder.trash.linked', { title })}</p>
          <LinkSources links={links} />
        </div>
      )}
      <DialogActions>
        <button
          type="button"
          className="button button--primary"
          onClick={() => {
            closeAtOnce(dialogs);
            articles.trashNow(id).catch(fail);
          }}
        >
          {t('folder.trash.submit')}
        </button>
      </DialogActions>
    </DialogBox>
  );
}
