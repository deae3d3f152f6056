import { useTranslate } from '../i18n/locale.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWorkbench } from './workbench-context.tsx';

/** The title of a dialog that only shows or applies at once, with the way out beside it. */
export function DialogHead({ title }: { title: string }) {
  const t = useTranslate();
  const { dialogs } = useWorkbench();
  return (
    <header className="dialog__head">
      <h2 className="dialog__title">{title}</h2>
      <IconButton icon="close" label={t('workbench.close')} onClick={dialogs.close} />
    </header>
  );
}
