import './licences.css';
import { useCallback, useEffect, useState } from 'react';
import { fetchFile } from '../fetch-file.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogHead } from '../workbench/DialogHead.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';

type Reading = { readonly state: 'loading' | 'failed' } | { readonly state: 'read'; readonly text: string };

/** The terms under which the parts of Tickmark are used, as the build wrote them beside the page. */
export function Licences() {
  const t = useTranslate();
  const { dialogs } = useWorkbench();
  const [reading, setReading] = useState<Reading>({ state: 'loading' });

  const read = useCallback(() => {
    setReading({ state: 'loading' });
    fetchFile(new URL('licences.txt', document.baseURI).href).then(
      (bytes) => setReading({ state: 'read', text: new TextDecoder().decode(bytes) }),
      () => setReading({ state: 'failed' }),
    );
  }, []);
  useEffect(read, [read]);

  return (
    <DialogBox label={t('spelling.licences')} onClose={dialogs.close}>
      <DialogHead title={t('spelling.licences')} />
      <p className="dialog__text">{t('spelling.licences.hint')}</p>
      {reading.state === 'loading' && <p role="status">{t('spelling.licences.loading')}</p>}
      {reading.state === 'failed' && (
        <div className="dialog__actions" role="alert">
          <p className="dialog__error dialog__apart">{t('spelling.licences.failed')}</p>
          <button type="button" className="button" onClick={read}>
            {t('spelling.retry')}
          </button>
        </div>
      )}
      {reading.state === 'read' && (
        <textarea
          className="licences"
          aria-label={t('spelling.licences')}
          lang="en"
          readOnly
          value={reading.text}
        />
      )}
    </DialogBox>
  );
}
