import type { Failure } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { Icon } from '../ui/icons.tsx';

/** What is wrong with the folder itself: a subfolder that cannot be read, a broken config. Several wrong settings are folded. */
export function LibraryNotices({ notices }: { notices: readonly Failure[] }) {
  const t = useTranslate();
  if (notices.length === 0) return null;
  const settings = notices.filter(({ key }) => key === 'error.library.config');
  const folded = settings.length > 1 ? settings : [];
  return (
    <div className="library__notices">
      <NoticeList notices={notices.filter((notice) => !folded.includes(notice))} />
      {folded.length > 0 && (
        <details>
          <summary>{t('workbench.library.settings', { count: folded.length })}</summary>
          <NoticeList notices={folded} />
        </details>
      )}
    </div>
  );
}

function NoticeList({ notices }: { notices: readonly Failure[] }) {
  const locale = useLocale();
  return (
    <ul>
      {notices.map((notice) => (
        <li key={JSON.stringify(notice)}>
          <Icon name="warning" />
          <span>{say(locale, notice)}</span>
        </li>
      ))}
    </ul>
  );
}
