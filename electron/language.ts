import { type Locale, preferredLocale } from '../shared/i18n/index.ts';
import type { Settings } from '../shared/settings.ts';

/** The workbench's language outside the page: what the user set, or the best that the system asks for. */
export function localeOf(setting: Settings['language'], systemLanguages: readonly string[]): Locale {
  return setting === 'system' ? preferredLocale(systemLanguages) : setting;
}
