import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { moveFor } from '../app/tree-moves.ts';
import { useWorkbench } from '../app/workbench-context.tsx';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { goToHit } from './go-to-hit.ts';
import { ResultRow } from './ResultRow.tsx';
import { hitKey, type Row, toRows } from './rows.ts';

/** Heights of the rows, in CSS pixels; the style sheet holds them to it. */
const heights = { article: 30, hit: 24 } as const;

interface Props {
  /** Hits that are not to be replaced. */
  readonly skipped: ReadonlySet<string>;
  readonly onSkip: (skipped: ReadonlySet<string>) => void;
}

/** What was found, by article. Enter or a click goes there; while replacing, Space leaves a hit out. */
export function Results({ skipped, onSkip }: Props) {
  const t = useTranslate();
  const { documents, fail, library, search } = useWorkbench();
  const found = useStore(search, (state) => state.found);
  const replacing = useStore(search, (state) => state.replacing);
  const articles = useStore(library, (state) => state.library?.articles);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const id = useId();

  const byId = useMemo(() => new Map(articles?.map((article) => [article.id, article])), [articles]);
  const rows = useMemo(() => toRows(found, closed), [found, closed]);
  const current = useMemo(() => rows.findIndex(({ key }) => key === active), [rows, active]);

  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: (index) => heights[rows[index]!.kind],
    getItemKey: (index) => rows[index]!.key,
    overscan: 12,
  });

  const toggle = (key: string) => setClosed((keys) => toggled(keys, [key]));

  /** Leaves hits out of the replacement, or takes them in again. */
  function skip(row: Row): void {
    const keys = row.kind === 'hit' ? [row.key] : row.article.hits.map((hit) => hitKey(row.article, hit));
    const all = keys.every((key) => skipped.has(key));
    const next = new Set(skipped);
    for (const key of keys)
      if (all) next.delete(key);
      else next.add(key);
    onSkip(next);
  }

  function use(row: Row): void {
    setActive(row.key);
    documents.open(row.article.id).then(() => {
      const session = documents.active()?.session;
      const hit = row.kind === 'hit' ? row.hit : row.article.hits[0];
      if (session && hit) goToHit(session, hit);
      else session?.focus();
    }, fail);
  }

  function onClick({ target }: MouseEvent): void {
    const element = target as Element;
    const key = element.closest<HTMLElement>('[data-key]')?.dataset.key;
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) return;
    if (element.closest('[data-twisty]')) toggle(row.key);
    else if (element.closest('[data-box]')) skip(row);
    else use(row);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || rows.length === 0) return;
    const row = rows[current];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (row && event.key === ' ' && replacing) skip(row);
      else if (row) use(row);
      return;
    }
    const move = moveFor(rows, current, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'toggle') toggle(move.key);
    else {
      setActive(move.key);
      list.scrollToIndex(rows.findIndex(({ key }) => key === move.key));
    }
  }

  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      className="search__results"
      aria-label={t('search.results')}
      aria-multiselectable={replacing || undefined}
      aria-activedescendant={current >= 0 ? `${id}${current}` : undefined}
      hidden={rows.length === 0}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (current < 0 && rows[0]) setActive(rows[0].key);
      }}
    >
      <div role="presentation" className="search__rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]!;
          return (
            <ResultRow
              key={key}
              id={`${id}${index}`}
              index={index}
              count={rows.length}
              top={start}
              row={row}
              about={byId.get(row.article.id) ?? null}
              active={index === current}
              chosen={replacing ? chosenIn(row, skipped) : null}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Whether all, some or none of a row's hits are to be replaced. */
function chosenIn(row: Row, skipped: ReadonlySet<string>): boolean | 'mixed' {
  if (row.kind === 'hit') return !skipped.has(row.key);
  const left = row.article.hits.filter((hit) => !skipped.has(hitKey(row.article, hit))).length;
  return left === 0 ? false : left === row.article.hits.length || 'mixed';
}

function toggled<T>(set: ReadonlySet<T>, values: readonly T[]): ReadonlySet<T> {
  const next = new Set(set);
  for (const value of values) if (!next.delete(value)) next.add(value);
  return next;
}
