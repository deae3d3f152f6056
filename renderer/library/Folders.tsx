import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogHead } from '../workbench/DialogHead.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
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
