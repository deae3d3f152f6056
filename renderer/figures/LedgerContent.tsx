import { relationTitle } from '../../shared/figures/relation-title.ts';
import { sayBinding } from '../../shared/figures/say-binding.ts';
import { sayFigureValue } from '../../shared/figures/say-value.ts';
import { type FigureState, stateMarks } from '../../shared/figures/states.ts';
import { type Locale, say, translator } from '../../shared/i18n/index.ts';
import { Icon } from '../ui/icons.tsx';
import type { Row } from './rows.ts';

/** Where a row's figure stands in the present text: 1-based line, and its words there. */
export interface RowPlace {
  readonly line: number;
  readonly text: string;
}

interface Props {
  readonly row: Row;
  readonly locale: Locale;
  /** Null for a check, which stands nowhere. */
  readonly place: RowPlace | null;
  /** Looks for the figure in all articles. */
  readonly onElsewhere: () => void;
}

/** What a row of the ledger says. */
export function LedgerContent({ row, locale, place, onElsewhere }: Props) {
  const t = translator(locale);
  switch (row.kind) {
    case 'figure': {
      const { line } = row;
      return (
        <>
          <StateMark state={line.state} locale={locale} />
          <span className="ledger-row__raw">{line.raw}</span>
          <span className="ledger-row__value" title={line.reading}>
            {sayFigureValue(line.value, locale)}
          </span>
          <span className="ledger-row__about" data-bound={line.parts !== null}>
            {sayBinding(line.parts, locale)}
          </span>
          <span className="ledger-row__checks">
            {line.checks.length > 0 && t('ledger.checks', { count: line.checks.length })}
          </span>
          {place && <span className="ledger-row__place">{t('problems.line', { line: place.line })}</span>}
          {/* A help for the pointer: the keys for it are the tree's own. */}
          <button
            type="button"
            className="icon-button ledger-row__elsewhere"
            tabIndex={-1}
            aria-hidden="true"
            title={t('search.elsewhere')}
            onClick={(event) => {
              event.stopPropagation();
              onElsewhere();
            }}
          >
            <Icon name="search" />
          </button>
        </>
      );
    }
    case 'check': {
      const { relation, holds, derivation, message } = row.check;
      return (
        <>
          <span className="figure-mark" data-state={holds ? 'tick' : 'conflict'} aria-hidden="true">
            {stateMarks[holds ? 'tick' : 'conflict']}
          </span>
          <span className="ledger-row__relation">
            {relationTitle(relation)[locale]} · {t(holds ? 'ledger.holds' : 'ledger.fails')}
          </span>
          <span className="ledger-row__sum">
            {(holds ? derivation : [...derivation, say(locale, message)]).join('\n')}
          </span>
        </>
      );
    }
    case 'place':
      return (
        <span className="ledger-row__other">
          {place && t('ledger.place', { line: place.line, text: place.text })}
        </span>
      );
  }
}

function StateMark({ state, locale }: { readonly state: FigureState; readonly locale: Locale }) {
  return (
    <span className="ledger-row__state" data-state={state}>
      <span className="figure-mark" data-state={state} aria-hidden="true">
        {stateMarks[state]}
      </span>
      <span className="ledger-row__word">{translator(locale)(`ledger.state.${state}`)}</span>
    </span>
  );
}
