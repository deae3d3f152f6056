import '../app/bars.css';
import { Icon } from '../app/icons.tsx';
import { useTranslate } from '../i18n/locale.tsx';
import type { OpenDocument } from './open-document.ts';

/** Says above a very large text what is not done for it. */
export function LargeFile({ document: { session } }: { document: OpenDocument }) {
  const t = useTranslate();
  if (!session.large) return null;
  const tenThousands = Math.round(session.opened.text.length / 10_000);
  return (
    <div className="bar" role="status">
      <Icon name="info" />
      <p className="bar__text">{t('folder.large', { tenThousands })}</p>
    </div>
  );
}
