import './problems-panel.css';
import {
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Severity } from '../../shared/lint/finding.ts';
import type { Span } from '../../shared/span.ts';
import { moveFor } from '../app/tree-moves.ts';
import type { DocumentSession } from '../editor/session.ts';
import { offersFor } from '../figures/offers.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { ProblemRow } from './ProblemRow.tsx';
import { ProblemsHeader } from './ProblemsHeader.tsx';
import { type Row, toRows } from './rows.ts';

/** Findings listed before one asks for more. */
const pageSize = 200;

/** What was found in the article, in the order of its text. Enter or a click goes there. */
export function ProblemsPanel({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const locale = useLocale();
  const findings = useStore(session.state, (state) => state.findings);
  const checking = useStore(session.state, (state) => state.checking);
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const [limit, setLimit] = useState(pageSize);
  const tree = useRef<HTMLDivElement>(null);
  const id = useId();

  const chosen = useMemo(() => findings.filter(({ severity }) => !hidden.has(severity)), [findings, hidden]);
  const rows = useMemo(
    () => toRows(chosen.slice(0, limit), expanded, (finding) => offersFor(session, finding)),
    [chosen, limit, expanded, session],
  );
  const current = rows.findIndex((row) => row.key === active);

  // Only the reader's own moves scroll the list; news from the check does not.
  useLayoutEffect(() => {
    if (active === null) return;
    tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function toggle(key: string): void {
    setExpanded((keys) => toggled(keys, key));
  }

  /** Goes to the row's place, or does its fix. */
  function use(row: Row): void {
    setActive(row.key);
    if (row.kind === 'finding' && row.expanded === false) toggle(row.key);
    if (row.kind === 'fix') session.applyFix(row.fix);
    if (row.kind === 'ignore') session.services.ignoreFinding(session, row.finding);
    const span = spanOf(row);
    if (span) session.reveal(session.locate(span));
  }

  function onClick({ target }: MouseEvent): void {
    const element = target as Element;
    const key = element.closest<HTMLElement>('[data-key]')?.dataset.key;
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) return;
    if (element.closest('[data-twisty]')) toggle(row.key);
    else use(row);
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
    else setActive(move.key);
  }

  return (
    <div className="problems-panel">
      <ProblemsHeader
        session={session}
        hidden={hidden}
        onToggle={(severity) => setHidden((all) => toggled(all, severity))}
      />
      {/* The tree itself holds the focus, so that no news from the check can take it away. */}
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        className="problems-panel__tree"
        aria-label={t('problems.label')}
        aria-activedescendant={current >= 0 ? `${id}${current}` : undefined}
        aria-busy={checking}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {rows.map((row, index) => {
          const place = placeOf(session, row);
          return (
            <ProblemRow
              key={row.key}
              id={`${id}${index}`}
              row={row}
              active={index === current}
              locale={locale}
              line={place?.line ?? 0}
              column={place?.column ?? 0}
            />
          );
        })}
        {rows.length === 0 && !checking && (
          <p className="problems-panel__none">
            {findings.length > 0 ? t('problems.noneShown', { count: findings.length }) : t('problems.none')}
          </p>
        )}
      </div>
      {chosen.length > limit && (
        <button type="button" className="problems-panel__more" onClick={() => setLimit(limit + pageSize)}>
          {t('problems.more', { count: chosen.length - limit })}
        </button>
      )}
    </div>
  );
}

function spanOf(row: Row): Span | null {
  if (row.kind === 'finding') return row.finding.span;
  return row.kind === 'related' ? row.related.span : null;
}

function placeOf(session: DocumentSession, row: Row) {
  const span = spanOf(row);
  if (!span) return null;
  const { doc } = session.view.state;
  const { from } = session.locate(span);
  const line = doc.lineAt(Math.min(from, doc.length));
  return { line: line.number, column: from - line.from + 1 };
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
