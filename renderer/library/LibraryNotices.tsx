import type { Failure } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/index.ts';
import { Icon } from '../app/icons.tsx';
import { useLocale } from '../i18n/locale.tsx';

/** What is wrong with the folder itself: a broken config, a subfolder that cannot be read. */
export function LibraryNotices({ notices }: { notices: readonly Failure[] }) {
  const locale = useLocale();
  if (notices.length === 0) return null;
  return (
    <ul className="library__notices">
      {notices.map((notice) => (
        <li key={JSON.stringify(notice)}>
          <Icon name="warning" />
          <span>{say(locale, notice)}</span>
        </li>
      ))}
    </ul>
  );
}
