import type { FigureCounts } from '../../shared/figures/index.ts';
import { type FigureState, figureStates, stateMarks } from '../../shared/figures/states.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';

interface Props {
  /** Null before the figures were read. */
  readonly counts: Readonly<Record<FigureState, number>> | null;
  readonly figures: FigureCounts;
  readonly shown: number;
  readonly hidden: ReadonlySet<FigureState>;
  readonly query: string;
  readonly onToggle: (state: FigureState) => void;
  readonly onQuery: (query: string) => void;
}

/** How many figures stand how, which of them are listed, and what their silence does not prove. */
export function LedgerHeader({ counts, figures, shown, hidden, query, onToggle, onQuery }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { read, checked } = figures;
  const number = (count: number) => count.toLocaleString(locale);
  return (
    <>
      <div className="problems-header">
        <fieldset className="problems-header__filter" aria-label={t('ledger.filter')}>
          {figureStates.map((state) => (
            <button
              key={state}
              type="button"
              className="problems-header__kind"
              aria-pressed={!hidden.has(state)}
              aria-label={t('ledger.filterOne', {
                state: t(`ledger.state.${state}`),
                count: counts?.[state] ?? 0,
              })}
              onClick={() => onToggle(state)}
            >
              <span className="figure-mark" data-state={state} aria-hidden="true">
                {stateMarks[state]}
              </span>
              <span>{t(`ledger.state.${state}`)}</span>
              <span className="problems-header__count">{counts ? number(counts[state]) : '–'}</span>
            </button>
          ))}
        </fieldset>
        <input
          type="search"
          className="field ledger-header__search"
          value={query}
          placeholder={t('ledger.search')}
          aria-label={t('ledger.search')}
          onChange={(event) => onQuery(event.target.value)}
        />
        {read > 0 && (
          <p className="ledger-header__honest">
            {checked < read
              ? t('ledger.honest', { read: number(read), rest: number(read - checked) })
              : t('ledger.honestAll', { read: number(read) })}
          </p>
        )}
        <p className="ledger-header__shown" role="status">
          {shown < read && t('ledger.shown', { shown: number(shown), count: number(read) })}
        </p>
      </div>
      {read > 0 && (
        <p className="ledger-head" aria-hidden="true">
          <span className="ledger-row__state">{t('ledger.head.state')}</span>
          <span className="ledger-row__raw">{t('ledger.head.raw')}</span>
          <span className="ledger-row__value">{t('ledger.head.value')}</span>
          <span className="ledger-row__about">{t('ledger.head.about')}</span>
          <span className="ledger-row__checks" />
          <span className="ledger-row__place" />
          <span className="ledger-head__end" />
        </p>
      )}
    </>
  );
}
