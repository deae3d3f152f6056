import { DialogBox } from '../app/DialogBox.tsx';
import { DialogHead } from '../app/DialogHead.tsx';
import { useWorkbench } from '../app/workbench-context.tsx';
import { useTranslate } from '../i18n/locale.tsx';
import { FolderChoice } from './FolderChoice.tsx';

/** Lets the writer go to another folder. */
export function Folders() {
  const t = useTranslate();
  const { dialogs } = useWorkbench();
  return (
    <DialogBox label={t('workbench.library.other')} onClose={dialogs.close}>
      <DialogHead title={t('workbench.library.other')} />
      <FolderChoice onChosen={dialogs.close} />
    </DialogBox>
  );
}
