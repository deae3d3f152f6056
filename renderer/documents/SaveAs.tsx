import type { DocumentId } from '../../shared/contract.ts';
import { DialogBox } from '../app/DialogBox.tsx';
import { useWorkbench } from '../app/workbench-context.tsx';
import { useTranslate } from '../i18n/locale.tsx';
import { fileName } from './documents.ts';
import { NameForm } from './NameForm.tsx';

/** Asks under which name to save a copy, which then takes the tab over. */
export function SaveAs({ id }: { id: DocumentId }) {
  const t = useTranslate();
  const { dialogs, documents } = useWorkbench();
  const path = documents.find(id)?.disk.get().path ?? '';
  return (
    <DialogBox label={t('workbench.saveAs.title')} onClose={dialogs.close}>
      <h2 className="dialog__title">{t('workbench.saveAs.title')}</h2>
      <NameForm
        label={t('workbench.saveAs.name')}
        initial={fileName(path).replace(/\.[^.]+$/, '')}
        submit={t('workbench.saveAs.save')}
        onSubmit={(name) => documents.saveAs(id, name)}
      />
    </DialogBox>
  );
}
