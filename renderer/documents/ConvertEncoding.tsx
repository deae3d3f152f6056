import type { DocumentId } from '../../shared/contract.ts';
import { message } from '../../shared/i18n/index.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { encodingNames } from '../status/FileForm.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogActions } from '../workbench/DialogActions.tsx';
import { closeAtOnce } from '../workbench/focus.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { titleOf } from './documents.ts';

/** Says what becomes of a file that is converted to UTF-8, before it is. */
export function ConvertEncoding({ id }: { id: DocumentId }) {
  const t = useTranslate();
  const { dialogs, documents, notices } = useWorkbench();
  const tab = documents.find(id);
  if (!tab) return null;
  const encoding = encodingNames[tab.disk.get().encoding];
  const convert = async () => {
    closeAtOnce(dialogs);
    // Where it fails, the bar above the text says why.
    if (await tab.convert()) notices.show('info', message('folder.convert.done'));
  };
  return (
    <DialogBox label={t('folder.convert.title')} role="alertdialog" onClose={dialogs.close}>
      <h2 className="dialog__title">{t('folder.convert.title')}</h2>
      <p className="dialog__text">{t('folder.convert.text', { title: titleOf(tab), encoding })}</p>
      {tab.session.state.get().dirty && <p className="dialog__text">{t('folder.convert.dirty')}</p>}
      <DialogActions>
        <button type="button" className="button button--primary" onClick={() => void convert()}>
          {t('folder.convert.submit')}
        </button>
      </DialogActions>
    </DialogBox>
  );
}
