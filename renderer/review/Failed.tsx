import type { Failure } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/index.ts';
import { useLocale } from '../i18n/locale.tsx';

/** Why a form could not be sent. */
export function Failed({ failure }: { readonly failure: Failure | null }) {
  const locale = useLocale();
  return (
    <p className="dialog__error" role="alert">
      {failure && say(locale, failure)}
    </p>
  );
}
