import type { Status } from '../../shared/article/status.ts';
import { useTranslate } from '../i18n/locale.tsx';

interface Props {
  readonly status: Status | null;
  /** It was approved, and has changed since. */
  readonly outdated?: boolean;
}

/** Where an article stands on its way to the reader, as a mark and a word. */
export function StatusChip({ status, outdated = false }: Props) {
  const t = useTranslate();
  return (
    <span className={`chip chip--${status ?? 'none'}${outdated ? ' chip--outdated' : ''}`}>
      {status && <span className="chip__mark" />}
      {t(status ? `workbench.status.${status}` : 'workbench.status.none')}
      {outdated && <span className="chip__outdated">· {t('review.approved.outdated')}</span>}
    </span>
  );
}
