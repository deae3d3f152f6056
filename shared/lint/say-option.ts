import { type Locale, translator } from '../i18n/index.ts';
import type { OptionPage } from './docs.ts';

/** What an option takes and what it is where nobody chooses: `with, without, any; any by default`. */
export function sayTaken({ taken, usually, byProfile }: OptionPage, locale: Locale): string {
  const t = translator(locale);
  const profiles = byProfile.map((one) => t('rule.option.byProfile', { ...one }));
  const values = () => {
    if (taken.kind === 'oneOf') return taken.values.join(', ');
    if (taken.kind === 'number') return t('rule.option.number', { least: taken.least, most: taken.most });
    return t(`rule.option.${taken.kind}`);
  };
  return [t('rule.option.default', { taken: values(), value: usually }), ...profiles].join(', ');
}
