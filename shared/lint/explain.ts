import type { Finding } from '../finding.ts';
import { type Locale, say } from '../i18n/index.ts';

/** A finding's sentence, then its arithmetic, a line a step. */
export function explain(
  { message, derivation = [] }: Pick<Finding, 'message' | 'derivation'>,
  locale: Locale,
): string {
  return [say(locale, message), ...derivation.map((step) => say(locale, step))].join('\n');
}
