import './settings.css';
import { useId } from 'react';
import { longestPerson } from '../../shared/review/event.ts';
import type { Settings } from '../../shared/settings.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { OwnDictionary, SpellingSettings } from '../spelling/SpellingSettings.tsx';
import { useStore } from '../store.ts';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogHead } from '../workbench/DialogHead.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { ProfileRow } from './ProfileRow.tsx';
import { SettingsRow } from './SettingsRow.tsx';

/** The writer's own settings. Each holds at once. */
export function SettingsDialog() {
  const t = useTranslate();
  const { about, dialogs, settings } = useWorkbench();
  const { language, theme, fontSize, autosave, figureMarks, reviewer } = useStore(settings);
  const ids = useId();
  return (
    <DialogBox label={t('workbench.settings')} focus="select" onClose={dialogs.close}>
      <DialogHead title={t('workbench.settings')} />
      <div className="settings">
        <SettingsRow id={`${ids}-language`} label={t('workbench.settings.language')}>
          <select
            id={`${ids}-language`}
            className="field"
            value={language}
            onChange={(event) => settings.change({ language: event.target.value as Settings['language'] })}
          >
            <option value="system">{t('workbench.settings.language.system')}</option>
            <option value="ko" lang="ko">
              한국어
            </option>
            <option value="en" lang="en">
              English
            </option>
          </select>
        </SettingsRow>
        <SettingsRow id={`${ids}-theme`} label={t('workbench.settings.theme')}>
          <select
            id={`${ids}-theme`}
            className="field"
            value={theme}
            onChange={(event) => settings.change({ theme: event.target.value as Settings['theme'] })}
          >
            {(['system', 'light', 'dark'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`workbench.settings.theme.${one}`)}
              </option>
            ))}
          </select>
        </SettingsRow>
        <SettingsRow id={`${ids}-size`} label={t('workbench.settings.fontSize')}>
          <input
            id={`${ids}-size`}
            type="range"
            className="settings__range"
            min={11}
            max={28}
            value={fontSize}
            aria-valuetext={`${fontSize} px`}
            onChange={(event) => settings.change({ fontSize: event.target.valueAsNumber })}
          />
          <output htmlFor={`${ids}-size`}>{fontSize} px</output>
        </SettingsRow>
        <SettingsRow id={`${ids}-marks`} label={t('ledger.settings.marks')}>
          <input
            id={`${ids}-marks`}
            type="checkbox"
            checked={figureMarks}
            aria-describedby={`${ids}-marks-hint`}
            onChange={(event) => settings.change({ figureMarks: event.target.checked })}
          />
          <span id={`${ids}-marks-hint`} className="dialog__hint">
            {t('ledger.settings.marks.hint')}
          </span>
        </SettingsRow>
        <fieldset className="settings__row">
          <legend className="settings__legend">{t('spelling.settings')}</legend>
          <div className="settings__control">
            <SpellingSettings />
          </div>
        </fieldset>
        <fieldset className="settings__row">
          <legend className="settings__legend">{t('spelling.dictionary')}</legend>
          <div className="settings__control">
            <OwnDictionary />
          </div>
        </fieldset>
        <SettingsRow id={`${ids}-autosave`} label={t('workbench.settings.autosave')}>
          <input
            id={`${ids}-autosave`}
            type="checkbox"
            checked={autosave}
            aria-describedby={`${ids}-autosave-hint`}
            onChange={(event) => settings.change({ autosave: event.target.checked })}
          />
          <span id={`${ids}-autosave-hint`} className="dialog__hint">
            {t('workbench.settings.autosave.hint')}
          </span>
        </SettingsRow>
        <SettingsRow id={`${ids}-reviewer`} label={t('review.name.title')} stacked>
          <input
            id={`${ids}-reviewer`}
            type="text"
            className="field"
            value={reviewer}
            maxLength={longestPerson}
            autoComplete="off"
            aria-describedby={`${ids}-reviewer-hint`}
            onChange={(event) => settings.change({ reviewer: event.target.value })}
          />
          <span id={`${ids}-reviewer-hint`} className="dialog__hint">
            {t('review.name.settings')}
          </span>
        </SettingsRow>
        <ProfileRow />
      </div>
      <footer className="settings__foot">
        <p className="dialog__hint">{t('workbench.version', { version: about.version })}</p>
        <button
          type="button"
          className="button button--small"
          onClick={() => dialogs.show({ kind: 'licences' })}
        >
          {t('spelling.licences')}
        </button>
      </footer>
    </DialogBox>
  );
}
