import { useState } from 'react';
import type { ExportOverride } from '../../shared/contract.ts';
import { say } from '../../shared/i18n/index.ts';
import { sayPoint } from '../../shared/review/checklist.ts';
import { choices } from '../export/choices.ts';
import { sayMoment } from '../history/version-rows.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';

/** When the article left although something was open in it, by whose hand and why. */
export function Overrides({ overrides }: { readonly overrides: readonly ExportOverride[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const [shown, setShown] = useState(false);
  if (overrides.length === 0) return null;
  const nameOf = (as: string) => {
    const known = choices.find(({ choice }) => choice === as);
    return known ? t(`export.name.${known.choice}`) : as;
  };
  return (
    <>
      <button
        type="button"
        className="review-panel__fold"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {t('review.overrides', { count: overrides.length })}
      </button>
      {shown && (
        <ul className="review-overrides">
          {overrides.map(({ by, at, as, left, reason, isCurrent }) => (
            <li key={`${at} ${by} ${as}`} className="review-comment">
              <p className="review-comment__head">
                <strong>{t('review.override', { by, as: nameOf(as) })}</strong>
                <time dateTime={new Date(at).toISOString()}>
                  {sayMoment(at, locale)}
                  {isCurrent && ` · ${t('review.override.current')}`}
                </time>
              </p>
              <p className="review-comment__words">{reason}</p>
              <p className="review-panel__left">
                {left.map((point) => say(locale, sayPoint(point))).join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
