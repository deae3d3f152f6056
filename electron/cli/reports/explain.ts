import { type Locale, say } from '../../../shared/i18n/index.ts';
import type { Finding } from '../../../shared/lint/finding.ts';

/** A finding's sentence, then its arithmetic, a line a step. */
export function explain({ message, derivation = [] }: Finding, locale: Locale): string {
  return [say(locale, message), ...derivation.map((step) => say(locale, step))].join('\n');
}
