import '../ui/bars.css';
import type { Locale } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { Icon } from '../ui/icons.tsx';
import type { OpenDocument } from './open-document.ts';

/** Says above a very large text what is not done for it. */
export function LargeFile({ document: { session } }: { document: OpenDocument }) {
  const t = useTranslate();
  const locale = useLocale();
  if (!session.large) return null;
  return (
    <div className="bar" role="status">
      <Icon name="info" />
      <p className="bar__text">
        {t('folder.large', { length: roundLength(session.opened.text.length, locale) })}
      </p>
    </div>
  );
}

/** `2285만 `, `22.9 million`: as many letters as one can imagine. */
function roundLength(length: number, locale: Locale): string {
  return locale === 'ko'
    ? `${Math.round(length / 10_000)}만 `
    : `${(Math.round(length / 100_000) / 10).toFixed(1)} million`;
}
