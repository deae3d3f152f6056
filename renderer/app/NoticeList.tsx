import './notices.css';
import { say } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Icon } from '../ui/icons.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';

/** Notices at the foot of the page, newest last. The region is always there, so that screen readers hear changes. */
export function NoticeList() {
  const t = useTranslate();
  const locale = useLocale();
  const { notices } = useWorkbench();
  const shown = useStore(notices);
  return (
    <section className="notices" aria-label={t('workbench.notices')} aria-live="polite">
      {shown.map(({ id, tone, text, action }) => (
        <div key={id} className={`notice notice--${tone}`} {...(tone === 'error' && { role: 'alert' })}>
          <Icon name={tone === 'error' ? 'error' : 'info'} />
          <p className="notice__text">{say(locale, text)}</p>
          {action && (
            <button
              type="button"
              className="button button--small notice__action"
              onClick={() => {
                notices.dismiss(id);
                action.run();
              }}
            >
              {say(locale, action.label)}
            </button>
          )}
          <IconButton
            icon="close"
            label={t('workbench.notice.dismiss')}
            onClick={() => notices.dismiss(id)}
          />
        </div>
      ))}
    </section>
  );
}
