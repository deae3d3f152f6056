import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Locale, preferredLocale, type Translate, translator } from '../../shared/i18n/index.ts';
import type { Settings } from '../../shared/settings.ts';
import { derive, type Readable, useStore } from '../store.ts';

/** The language in force: the writer's choice, or the system's while they chose none. */
export function createLocaleStore(
  settings: Readable<Settings>,
  systemLanguages: readonly string[],
): Readable<Locale> {
  const system = preferredLocale(systemLanguages);
  return derive(settings, ({ language }) => (language === 'system' ? system : language));
}

const LocaleContext = createContext<Locale>('ko');

export function LocaleProvider({ locale, children }: { locale: Readable<Locale>; children: ReactNode }) {
  return <LocaleContext value={useStore(locale)}>{children}</LocaleContext>;
}

/** The language in force, in a component. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The translator of the language in force: `const t = useTranslate(); t('severity.error')`. */
export function useTranslate(): Translate {
  const locale = useLocale();
  return useMemo(() => translator(locale), [locale]);
}
