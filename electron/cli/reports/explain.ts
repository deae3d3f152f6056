import { type Locale, say } from '../../../shared/i18n/index.ts';
import type { CheckedFinding } from '../checked-file.ts';

/** A finding's sentence, then its arithmetic, a line a step. */
export function explain(
  { message, derivation = [] }: Pick<CheckedFinding, 'message' | 'derivation'>,
  locale: Locale,
): string {
  return [say(locale, message), ...derivation.map((step) => say(locale, step))].join('\n');
}
