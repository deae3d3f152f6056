import './start.css';
import { toFailure } from '../../shared/errors.ts';
import { type Locale, say, translator } from '../../shared/i18n/index.ts';
import { Icon } from '../ui/icons.tsx';

/** Stands in place of the workbench where it could not start. */
export function StartFailed({ error, locale }: { error: unknown; locale: Locale }) {
  const t = translator(locale);
  return (
    <main className="start start--whole">
      <div className="start__sheet" role="alert">
        <Icon name="warning" className="start__tick start__tick--fault" />
        <h1 className="start__title">{t('workbench.boot.failed')}</h1>
        <p className="start__text">{say(locale, toFailure(error))}</p>
        <button type="button" className="button button--primary" onClick={() => location.reload()}>
          {t('workbench.boot.retry')}
        </button>
      </div>
    </main>
  );
}
