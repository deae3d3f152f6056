import { useTranslate } from '../i18n/locale.tsx';
import { Icon } from './icons.tsx';
import { useWorkbench } from './workbench-context.tsx';

/** The title of a dialog that only shows or applies at once, with the way out beside it. */
export function DialogHead({ title }: { title: string }) {
  const t = useTranslate();
  const { dialogs } = useWorkbench();
  return (
    <header className="dialog__head">
      <h2 className="dialog__title">{title}</h2>
      <button
        type="button"
        className="icon-button"
        aria-label={t('workbench.close')}
        title={t('workbench.close')}
        onClick={dialogs.close}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
