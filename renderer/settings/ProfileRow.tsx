import { useId } from 'react';
import { type Profile, profiles } from '../../shared/lint/lint-config.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { SettingsRow } from './SettingsRow.tsx';

/** Who publishes the articles of the open folder: a setting of the folder, for everyone who works on it. */
export function ProfileRow() {
  const t = useTranslate();
  const id = useId();
  const { client, fail, library } = useWorkbench();
  const config = useStore(library, (state) => state.library?.config);
  if (!config) return null;
  const choose = (next: Profile) => {
    client.call('library.setProfile', { profile: next }).catch(fail);
  };
  return (
    <SettingsRow id={id} label={t('workbench.settings.profile')} stacked>
      <select
        id={id}
        className="field"
        value={config.profile ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => event.target.value && choose(event.target.value as Profile)}
      >
        {!config.profile && <option value="">{t('workbench.settings.profile.none')}</option>}
        {profiles.map((one) => (
          <option key={one} value={one}>
            {t(`workbench.settings.profile.${one}`)}
          </option>
        ))}
      </select>
      <span id={`${id}-hint`} className="dialog__hint">
        {t('workbench.settings.profile.hint')}
      </span>
    </SettingsRow>
  );
}
