import './spelling-settings.css';
import { useId, useRef } from 'react';
import { spellingLanguages } from '../../shared/spelling/words.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { languageSetting } from './setup.ts';

/** A switch for each language, and the words that the writer added. */
export function SpellingSettings() {
  const t = useTranslate();
  const { library, settings } = useWorkbench();
  const all = useStore(settings);
  const asked = useStore(library, (state) => state.library?.config.spelling) ?? [];
  const hint = useId();
  return (
    <div className="spelling-settings">
      {spellingLanguages.map((language) => (
        <label key={language} className="spelling-settings__language">
          <input
            type="checkbox"
            checked={all[languageSetting[language]]}
            aria-describedby={hint}
            onChange={(event) => settings.change({ [languageSetting[language]]: event.target.checked })}
          />
          {t(`spelling.settings.${language}`)}
        </label>
      ))}
      <p id={hint} className="dialog__hint spelling-settings__hint">
        {t('spelling.settings.hint')}
        {asked.length > 0 && (
          <>
            {' '}
            {t('spelling.settings.library', {
              languages: asked.map((language) => t(`spelling.settings.${language}`)).join(', '),
            })}
          </>
        )}
      </p>
    </div>
  );
}

/** The words of the writer's own dictionary, each to be taken out again. */
export function OwnDictionary() {
  const t = useTranslate();
  const locale = useLocale();
  const { settings } = useWorkbench();
  const words = useStore(settings, (all) => all.dictionary);
  const list = useRef<HTMLUListElement>(null);

  if (words.length === 0) return <p className="dialog__hint">{t('spelling.dictionary.none')}</p>;

  /** The focus stays in the list while words go. */
  function remove(word: string, at: number): void {
    settings.change({ dictionary: words.filter((one) => one !== word) });
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button');
      buttons?.[Math.min(at, buttons.length - 1)]?.focus();
    });
  }

  return (
    <ul ref={list} className="own-dictionary">
      {words.toSorted(new Intl.Collator(locale).compare).map((word, at) => (
        <li key={word} className="own-dictionary__word">
          {word}
          <IconButton
            icon="close"
            label={t('spelling.dictionary.remove', { word })}
            onClick={() => remove(word, at)}
          />
        </li>
      ))}
    </ul>
  );
}
