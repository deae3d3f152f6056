import type { Status } from '../../shared/article/status.ts';
import { useTranslate } from '../i18n/locale.tsx';

/** Where an article stands on its way to the reader, as a mark and a word. */
export function StatusChip({ status }: { status: Status | null }) {
  const t = useTranslate();
  return (
    <span className={`chip chip--${status ?? 'none'}`}>
      {status && <span className="chip__mark" />}
      {t(status ? `workbench.status.${status}` : 'workbench.status.none')}
    </span>
  );
}
