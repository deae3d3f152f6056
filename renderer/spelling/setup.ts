import type { LintConfig } from '../../shared/lint/lint-config.ts';
import type { Settings } from '../../shared/settings.ts';
import { type SpellingLanguage, spellingLanguages } from '../../shared/spelling/words.ts';
import type { SpellingSetup } from '../engine/protocol.ts';

/** The setting that switches a language on. */
export const languageSetting = { ko: 'spellingKo', en: 'spellingEn' } as const satisfies Record<
  SpellingLanguage,
  keyof Settings
>;

/** The languages that the writer or the library wants checked. Null: none is, and no worker is needed. */
export function spellingSetup(settings: Settings, config: LintConfig | null): SpellingSetup | null {
  const languages = spellingLanguages.filter(
    (language) => settings[languageSetting[language]] || config?.spelling.includes(language),
  );
  return languages.length > 0 ? { languages, words: settings.dictionary } : null;
}
