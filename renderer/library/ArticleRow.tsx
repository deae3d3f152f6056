import { memo, type Ref } from 'react';
import type { ArticleSummary } from '../../shared/contract.ts';
import { say } from '../../shared/i18n/index.ts';
import { folderOf } from '../../shared/library-path.ts';
import { fileName } from '../documents/documents.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { StatusChip } from '../status/StatusChip.tsx';
import { Icon } from '../ui/icons.tsx';
import { ageOf } from './articles.ts';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly index: number;
  /** How many articles there are, in sight or not. */
  readonly count: number;
  readonly top: number;
  readonly article: ArticleSummary;
  /** Another one in its folder is called alike. */
  readonly twin: boolean;
  readonly now: number;
  /** Stands above it: the folder that it is the first article of. */
  readonly heading: string | null;
  /** It was approved, and has changed since. */
  readonly outdated: boolean;
  /** It is the document in front. */
  readonly open: boolean;
  /** The list's cursor stands on it. */
  readonly current: boolean;
}

export const rowId = (id: string) => `article-${id}`;

/** One article of the list, which has the focus and the keys. What cannot be opened says why. */
export const ArticleRow = memo(function ArticleRow(props: Props) {
  const { ref, index, count, top, article, twin, now, heading, outdated, open, current } = props;
  const locale = useLocale();
  const { id, path, title, status, tickers, modified, problems, errors, unreadable } = article;
  const folder = folderOf(path);
  return (
    <div
      ref={ref}
      role="presentation"
      className="article-slot"
      style={{ transform: `translateY(${top}px)` }}
      data-index={index}
    >
      {heading && (
        <p role="presentation" className="article-slot__folder">
          {heading}
        </p>
      )}
      <div
        id={rowId(id)}
        role="option"
        className={current ? 'article article--current' : 'article'}
        aria-setsize={count}
        aria-posinset={index + 1}
        aria-selected={open}
        aria-disabled={unreadable !== null}
        title={path}
        tabIndex={-1}
        draggable
      >
        <span className="article__title">{title}</span>
        {unreadable ? (
          <span className="article__reason">{say(locale, unreadable)}</span>
        ) : (
          <span className="article__facts">
            {status && <StatusChip status={status} outdated={outdated} />}
            <span className="article__more">
              {tickers.length > 0 && <span className="article__tickers">{tickers.join(' ')}</span>}
              {(twin || folder !== '') && (
                <span className="article__folder">
                  <bdi>{twin ? fileName(path) : folder}</bdi>
                </span>
              )}
            </span>
            <span className="article__age">{ageOf(modified, now, locale)}</span>
            <ProblemMark problems={problems} errors={errors ?? 0} />
          </span>
        )}
      </div>
    </div>
  );
});

function ProblemMark({ problems, errors }: { problems: number | null; errors: number }) {
  const t = useTranslate();
  const locale = useLocale();
  if (problems === null) {
    return (
      <span className="article__problems" title={t('workbench.library.unchecked')}>
        <span className="unseen">{t('workbench.library.unchecked')}</span>
      </span>
    );
  }
  const label =
    problems === 0
      ? t('workbench.problems.none')
      : t('workbench.problems.button', { errors, warnings: problems - errors });
  return (
    <span className="article__problems" title={label}>
      <span className="unseen">{label}</span>
      {problems === 0 ? (
        <Icon name="tick" className="article__tick" />
      ) : (
        <span className="article__count" data-severity={errors > 0 ? 'error' : 'warning'} aria-hidden="true">
          {problems.toLocaleString(locale)}
        </span>
      )}
    </span>
  );
}
