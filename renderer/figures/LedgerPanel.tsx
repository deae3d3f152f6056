import './ledger-panel.css';
import './figure-marks.css';
import { useEffect, useMemo, useState } from 'react';
import { type FigureState, figureStates } from '../../shared/figures/states.ts';
import { writeFilter } from '../../shared/search/query.ts';
import type { Span } from '../../shared/span.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { narrowed, toggled } from '../toggled.ts';
import { RowTree } from '../ui/RowTree.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { LedgerContent, type RowPlace } from './LedgerContent.tsx';
import { LedgerHeader } from './LedgerHeader.tsx';
import { chooseLines, countByState, nameLines, type Row, toRows } from './rows.ts';

/** Every figure of the article, in the order of its text. Enter or a click goes there. */
export function LedgerPanel({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const locale = useLocale();
  const { search } = useWorkbench();
  useEffect(() => session.watchLedger(), [session]);
  const ledger = useStore(session.state, (state) => state.ledger);
  const figures = useStore(session.state, (state) => state.figures);
  const checking = useStore(session.state, (state) => state.checking);
  const gaveUp = useStore(session.state, (state) => state.gaveUp.check);
  const [hidden, setHidden] = useState<ReadonlySet<FigureState>>(new Set());
  const [query, setQuery] = useState('');
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());

  const named = useMemo(() => nameLines(ledger ?? []), [ledger]);
  const counts = useMemo(() => ledger && countByState(ledger), [ledger]);
  const chosen = useMemo(
    () => chooseLines(named, hidden, query, locale, ({ span }) => textAround(session, span)),
    [named, hidden, query, locale, session],
  );
  const choice = useMemo(() => ({ hidden, query }), [hidden, query]);
  const rows = useMemo(() => toRows(chosen, expanded), [chosen, expanded]);

  function use(row: Row): void {
    const span = spanOf(row);
    if (span) session.reveal(session.locateFigure(span));
  }

  function findElsewhere(row: Row): void {
    if (row.kind === 'figure') search.show({ query: writeFilter('figure', row.line.raw, locale) });
  }

  return (
    <div className="problems-panel">
      <LedgerHeader
        counts={counts}
        figures={figures}
        shown={chosen.length}
        hidden={hidden}
        query={query}
        onToggle={(state) => setHidden((now) => narrowed(now, state, figureStates))}
        onQuery={setQuery}
      />
      {gaveUp && (
        <p className="problems-header__trouble" role="status">
          {t('problems.gaveUp')}
        </p>
      )}
      <RowTree
        label={t('ledger.label')}
        rows={rows}
        busy={checking}
        onToggle={(key) => setExpanded((keys) => toggled(keys, key))}
        onUse={use}
        onAlternative={findElsewhere}
        chosenBy={choice}
        content={(row) => (
          <LedgerContent
            row={row}
            locale={locale}
            place={placeOf(session, row)}
            onElsewhere={() => findElsewhere(row)}
          />
        )}
        none={
          <p className="problems-panel__none">
            {ledger === null
              ? t('ledger.reading')
              : t(ledger.length > 0 ? 'ledger.noneShown' : 'ledger.empty')}
          </p>
        }
      />
    </div>
  );
}

function spanOf(row: Row): Span | null {
  if (row.kind === 'figure') return row.line.span;
  return row.kind === 'place' ? row.span : null;
}

/** Characters of its line on each side of a figure that tell what it is about. */
const reach = 80;

function textAround(session: DocumentSession, span: Span): string {
  const { doc } = session.view.state;
  const { from, to } = session.locateFigure(span);
  const line = doc.lineAt(Math.min(from, doc.length));
  return doc.sliceString(Math.max(line.from, from - reach), Math.min(line.to, to + reach));
}

function placeOf(session: DocumentSession, row: Row): RowPlace | null {
  const span = spanOf(row);
  if (!span) return null;
  const { doc } = session.view.state;
  const { from, to } = session.locateFigure(span);
  return { line: doc.lineAt(Math.min(from, doc.length)).number, text: doc.sliceString(from, to) };
}
