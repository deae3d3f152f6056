import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import type { CloseAnswer } from './documents.ts';

interface Props {
  readonly title: string;
  readonly answer: (answer: CloseAnswer) => void;
}

/** Asks what becomes of unsaved text. Escape and a press beside the dialog change nothing. */
export function ConfirmClose({ title, answer }: Props) {
  const t = useTranslate();
  const button = (choice: CloseAnswer, label: string, className: string) => (
    <button type="button" className={className} onClick={() => answer(choice)}>
      {label}
    </button>
  );
  return (
    <DialogBox label={t('workbench.close.title')} role="alertdialog" onClose={() => answer('cancel')}>
      <h2 className="dialog__title">{t('workbench.close.title')}</h2>
      <p className="dialog__text">{t('workbench.close.text', { title })}</p>
      <div className="dialog__actions">
        {button('save', t('workbench.close.save'), 'button button--primary')}
        {button('discard', t('workbench.close.discard'), 'button')}
        {button('cancel', t('workbench.cancel'), 'button')}
      </div>
    </DialogBox>
  );
}
