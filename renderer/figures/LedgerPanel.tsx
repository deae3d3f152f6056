import './ledger-panel.css';
import './figure-marks.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FigureState } from '../../shared/figures/states.ts';
import type { Span } from '../../shared/span.ts';
import { moveFor } from '../app/tree-moves.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { LedgerHeader } from './LedgerHeader.tsx';
import { LedgerRow, type RowPlace } from './LedgerRow.tsx';
import { chooseLines, countByState, nameLines, type Row, toRows } from './rows.ts';
import { useAnchor } from './use-anchor.ts';

/** Height of a row with one line of text, in CSS pixels: the guess before a row is measured. */
const rowHeight = 26;

/** Every figure of the article, in the order of its text. Enter or a click goes there. */
export function LedgerPanel({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const locale = useLocale();
  useEffect(() => session.watchLedger(), [session]);
  const ledger = useStore(session.state, (state) => state.ledger);
  const figures = useStore(session.state, (state) => state.figures);
  const checking = useStore(session.state, (state) => state.checking);
  const gaveUp = useStore(session.state, (state) => state.gaveUp.check);
  const [hidden, setHidden] = useState<ReadonlySet<FigureState>>(new Set());
  const [query, setQuery] = useState('');
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const id = useId();

  const named = useMemo(() => nameLines(ledger ?? []), [ledger]);
  const counts = useMemo(() => countByState(ledger ?? []), [ledger]);
  const chosen = useMemo(() => chooseLines(named, hidden, query, locale), [named, hidden, query, locale]);
  const rows = useMemo(() => toRows(chosen, expanded), [chosen, expanded]);
  const current = useMemo(() => rows.findIndex((row) => row.key === active), [rows, active]);

  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]!.key,
    overscan: 8,
    // The active row stays in the page, so that a screen reader keeps its place.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const near = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return current < 0 || (from <= current && current <= to)
        ? near
        : [...near, current].sort((a, b) => a - b);
    },
  });
  useAnchor(tree, list, rows);

  function toggle(key: string): void {
    setExpanded((keys) => toggled(keys, key));
  }

  function use(row: Row): void {
    setActive(row.key);
    const span = spanOf(row);
    if (span) session.reveal(session.locateFigure(span));
  }

  function onClick({ target }: MouseEvent): void {
    const element = target as Element;
    const key = element.closest<HTMLElement>('[data-key]')?.dataset.key;
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) return;
    if (element.closest('[data-twisty]')) toggle(row.key);
    else {
      if (row.kind === 'figure' && row.expanded === false) toggle(row.key);
      use(row);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || rows.length === 0) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (current >= 0) use(rows[current]!);
      return;
    }
    const move = moveFor(rows, current, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'toggle') toggle(move.key);
    else {
      setActive(move.key);
      list.scrollToIndex(rows.findIndex((row) => row.key === move.key));
    }
  }

  return (
    <div className="problems-panel">
      <LedgerHeader
        counts={counts}
        figures={figures}
        shown={chosen.length}
        hidden={hidden}
        query={query}
        checking={checking}
        onToggle={(state) => setHidden((all) => toggled(all, state))}
        onQuery={setQuery}
      />
      {gaveUp && (
        <p className="problems-header__trouble" role="status">
          {t('problems.gaveUp')}
        </p>
      )}
      {/* The tree itself holds the focus, so that no news from the check can take it away. */}
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        className="problems-panel__tree ledger-panel__tree"
        aria-label={t('ledger.label')}
        aria-activedescendant={current >= 0 ? `${id}${current}` : undefined}
        aria-busy={checking}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className="ledger-panel__rows" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, key, start }) => (
            <LedgerRow
              key={key}
              ref={list.measureElement}
              id={`${id}${index}`}
              index={index}
              count={rows.length}
              top={start}
              row={rows[index]!}
              active={index === current}
              locale={locale}
              place={placeOf(session, rows[index]!)}
            />
          ))}
        </div>
        {rows.length === 0 && (
          <p className="problems-panel__none">
            {ledger === null
              ? t('ledger.reading')
              : t(ledger.length > 0 ? 'ledger.noneShown' : 'ledger.empty')}
          </p>
        )}
      </div>
    </div>
  );
}

function spanOf(row: Row): Span | null {
  if (row.kind === 'figure') return row.line.span;
  return row.kind === 'place' ? row.span : null;
}

function placeOf(session: DocumentSession, row: Row): RowPlace | null {
  const span = spanOf(row);
  if (!span) return null;
  const { doc } = session.view.state;
  const { from, to } = session.locateFigure(span);
  return { line: doc.lineAt(Math.min(from, doc.length)).number, text: doc.sliceString(from, to) };
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
