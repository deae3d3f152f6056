import type { ReactNode } from 'react';
import { useTranslate } from '../i18n/locale.tsx';
import { useWorkbench } from './workbench-context.tsx';

/** What a dialog is left by: its own buttons, and the one that changes nothing. */
export function DialogActions({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const { dialogs } = useWorkbench();
  return (
    <div className="dialog__actions">
      {children}
      <button type="button" className="button" onClick={dialogs.close}>
        {t('workbench.cancel')}
      </button>
    </div>
  );
}
