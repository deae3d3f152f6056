import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { ArticleSummary, DocumentId } from '../../shared/contract.ts';
import { folderOf } from '../../shared/library-path.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { isComposing } from '../ui/composing.ts';
import { createTypeAhead, moveInList } from '../ui/list-keys.ts';
import { useNow } from '../ui/use-now.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { ArticleRow, rowId } from './ArticleRow.tsx';
import { useRowFiles } from './use-row-files.ts';

interface Props {
  readonly articles: readonly ArticleSummary[];
  /** Those that are called alike, and show the names of their files. */
  readonly twins: ReadonlySet<DocumentId>;
  /** They stand folder by folder, each under its name. */
  readonly byFolder: boolean;
  /** An article is being dragged; null: no longer. */
  readonly onDrag: (id: DocumentId | null) => void;
}

/** Height of a row with a title of one line, in CSS pixels: the guess before a row is measured. */
const rowHeight = 55;

/** The articles as a list box: arrows move, Enter opens, letters jump. The focus stays on the list itself. */
export function ArticleList({ articles, twins, byFolder, onDrag }: Props) {
  const t = useTranslate();
  const now = useNow();
  const { documents, pointed: target, show, outdated: outdatedArticles } = useWorkbench();
  const outdated = useStore(outdatedArticles);
  const active = useStore(documents, (state) => state.active);
  const [cursor, setCursor] = useState<string | null>(null);
  const [pointed, setPointed] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const typeAhead = useRef(createTypeAhead());
  const labels = useMemo(() => articles.map(({ title }) => title.normalize('NFC')), [articles]);

  const at = articles.findIndex(({ id }) => id === (cursor ?? active));
  const current = articles[at];

  useEffect(() => {
    if (active !== null) setCursor(active);
  }, [active]);
  const open = (article: ArticleSummary, focus = false) => {
    setCursor(article.id);
    if (article.unreadable === null) show(article.id, { focus });
  };

  const articleAt = (element: Element) => {
    const row = element.closest('[role="option"]');
    return articles.find(({ id }) => rowId(id) === row?.id) ?? null;
  };
  const files = useRowFiles({
    articleAt: (element) => articleAt(element)?.id ?? null,
    current: () => current?.id ?? null,
    setCursor,
    onDrag,
  });
  const rows = useVirtualizer({
    count: articles.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => articles[index]!.id,
    overscan: 10,
    // The row under the cursor stays in the page, so that a screen reader keeps its place.
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      return at < 0 || near.includes(at) ? near : [...near, at].sort((a, b) => a - b);
    },
  });
  // Only a move of the cursor scrolls the list; news of the articles does not.
  const currentId = current?.id;
  const scrollTo = useEffectEvent(() => {
    if (at >= 0) rows.scrollToIndex(at);
  });
  useEffect(() => {
    if (currentId !== undefined) scrollTo();
  }, [currentId]);

  // Commands mean the article under the cursor for as long as the list has the focus.
  useEffect(() => {
    if (list.current?.contains(document.activeElement)) target.set(current?.id ?? null);
  }, [current, target]);

  const onKeyDown = (event: KeyboardEvent) => {
    setPointed(false);
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (files.onKey(event)) return;
    if ((event.key === 'Enter' || event.key === ' ') && current) {
      // Space only looks; Enter goes on to write.
      open(current, event.key === 'Enter');
      event.preventDefault();
      return;
    }
    const letter = [...event.key].length === 1;
    const next = letter
      ? typeAhead.current(event.key, labels, at)
      : moveInList(event.key, at, articles.length);
    if (next === null) return;
    event.preventDefault();
    setCursor(articles[next]!.id);
  };

  return (
    <div
      ref={list}
      className="article-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('workbench.library')}
      aria-activedescendant={current && rowId(current.id)}
      data-pointed={pointed}
      hidden={articles.length === 0}
      onKeyDown={onKeyDown}
      onMouseDown={() => setPointed(true)}
      onContextMenu={files.onContextMenu}
      onDragStart={files.onDragStart}
      onDragEnd={files.onDragEnd}
      onClick={(event) => {
        // After the press, which may have begun to drag the row: the arrows go on from the list.
        event.currentTarget.focus();
        const article = articleAt(event.target as Element);
        if (article) open(article);
      }}
      onDoubleClick={(event) => {
        const article = articleAt(event.target as Element);
        // As with Enter: who asks twice goes on to write.
        if (article) open(article, true);
      }}
      onFocus={() => {
        // A press brings its own row; the first one would scroll that away from under the pointer.
        if (!current && !pointed && articles[0]) setCursor(articles[0].id);
        target.set(current?.id ?? null);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        target.set(null);
        if (!currentTarget.contains(relatedTarget)) setPointed(false);
      }}
    >
      <div role="presentation" className="article-list__rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const article = articles[index]!;
          return (
            <ArticleRow
              key={key}
              ref={rows.measureElement}
              index={index}
              count={articles.length}
              top={start}
              article={article}
              twin={twins.has(article.id)}
              now={now}
              heading={byFolder ? headingOf(article, articles[index - 1]) : null}
              outdated={outdated.has(article.id)}
              open={article.id === active}
              current={index === at}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The folder that an article is the first of, where there are any; empty for the library itself. */
function headingOf({ path }: ArticleSummary, before: ArticleSummary | undefined): string | null {
  const folder = folderOf(path);
  if (!before) return folder === '' ? null : folder;
  return folderOf(before.path) === folder ? null : folder;
}
