import { useMemo, useState } from 'react';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { toggled } from '../toggled.ts';
import { type RowChoice, RowTree } from '../ui/RowTree.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { goToHit } from './go-to-hit.ts';
import { ResultContent } from './ResultContent.tsx';
import { keysOf, type Row, toRows } from './rows.ts';

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
  const busy = useStore(search, (state) => state.progress !== null);
  const articles = useStore(library, (state) => state.library?.articles);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const byId = useMemo(() => new Map(articles?.map((article) => [article.id, article])), [articles]);
  const rows = useMemo(() => toRows(found, closed), [found, closed]);

  const choice: RowChoice<Row> = {
    of(row) {
      const keys = keysOf(row);
      const left = keys.filter((key) => !skipped.has(key)).length;
      return left === 0 ? false : left === keys.length || 'mixed';
    },
    onToggle(row) {
      const keys = keysOf(row);
      const out = new Set(skipped);
      if (keys.every((key) => out.has(key))) for (const key of keys) out.delete(key);
      else for (const key of keys) out.add(key);
      onSkip(out);
    },
  };

  function use(row: Row): void {
    documents.open(row.article.id).then(() => {
      const session = documents.active()?.session;
      const hit = row.kind === 'hit' ? row.hit : row.article.hits[0];
      if (session && hit) goToHit(session, hit);
      else session?.focus();
    }, fail);
  }

  if (rows.length === 0) return null;
  return (
    <div className="search__results">
      <RowTree
        label={t('search.results')}
        rows={rows}
        busy={busy}
        choice={replacing ? choice : undefined}
        onToggle={(key) => setClosed((keys) => toggled(keys, key))}
        onUse={use}
        content={(row) => (
          <ResultContent
            row={row}
            about={byId.get(row.article.id) ?? null}
            replacing={replacing && choice.of(row) === true}
          />
        )}
        none={null}
      />
    </div>
  );
}
