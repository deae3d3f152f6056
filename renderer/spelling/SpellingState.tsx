import { spellingLanguages } from '../../shared/spelling/words.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { StatusButton } from '../status/StatusButton.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { useLate } from '../ui/use-late.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';

/** What keeps spelling from being checked: a dictionary that is loading or did not load. Else nothing is said. */
export function SpellingState({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const { spelling } = useWorkbench();
  const dictionaries = useStore(spelling);
  const gaveUp = useStore(session.state, (state) => state.gaveUp.spelling);
  const loading = spellingLanguages.filter((language) => dictionaries[language] === 'loading');
  const failed = spellingLanguages.filter((language) => dictionaries[language] === 'failed');
  const late = useLate(loading.length > 0);
  const names = (languages: typeof loading) =>
    languages.map((language) => t(`spelling.settings.${language}`)).join(', ');

  if (failed.length > 0 || gaveUp) {
    const said = failed.length > 0 ? t('spelling.failed', { language: names(failed) }) : t('spelling.gaveUp');
    return (
      <StatusButton title={t('spelling.retry')} onPress={() => spelling.retry()}>
        <Icon name="warning" className="is-warning" />
        <span>{said}</span>
        <span>{t('spelling.retry')}</span>
      </StatusButton>
    );
  }
  return (
    <span role="status">
      {late && loading.length > 0 && (
        <span className="status-line__item">{t('spelling.loading', { language: names(loading) })}</span>
      )}
    </span>
  );
}
