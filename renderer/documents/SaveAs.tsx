import { useState } from 'react';
import type { DocumentId } from '../../shared/contract.ts';
import { articleName, folderOf, meantName } from '../../shared/library-path.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { type FolderWish, wishedFolder } from '../library/FolderField.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { NameForm } from '../workbench/NameForm.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { fileName } from './documents.ts';
import { isOfFolder, NewFileFolder } from './NewFileFolder.tsx';

/** Asks under which name and where to save a copy, which then takes the tab over. */
export function SaveAs({ id }: { id: DocumentId }) {
  const t = useTranslate();
  const { articles, dialogs, documents } = useWorkbench();
  const tab = documents.find(id);
  const path = tab?.disk.get().path ?? '';
  const before = fileName(path);
  // Where it could not be saved it shall not be tried again.
  const folder = tab?.saving.get().kind === 'failed' ? '' : folderOf(path);
  const [wish, setWish] = useState<FolderWish>({ folder, name: '' });
  return (
    <DialogBox label={t('workbench.saveAs.title')} onClose={dialogs.close}>
      <h2 className="dialog__title">{t('workbench.saveAs.title')}</h2>
      <NameForm
        label={t('workbench.saveAs.name')}
        initial={before}
        selected={before.replace(articleName, '').length}
        submit={t('workbench.saveAs.save')}
        onSubmit={async (name) => {
          const target = await wishedFolder(articles, folder, wish);
          setWish({ folder: target, name: '' });
          await documents.saveAs(id, meantName(name, before), target);
        }}
        toldByChildren={isOfFolder}
      >
        {(sending) => <NewFileFolder parent={folder} wish={wish} sending={sending} onWish={setWish} />}
      </NameForm>
    </DialogBox>
  );
}
