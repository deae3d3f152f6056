import { useMemo } from 'react';
import { statuses } from '../../shared/article/status.ts';
import type { ArticleSummary } from '../../shared/contract.ts';
import { type FilterKey, readQuery, withFilter } from '../../shared/search/query.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { useWorkbench } from '../workbench/workbench-context.tsx';

/** Choices of one filter; others can be typed. */
const mostChoices = 50;

/** The filters of the query as chips to take out, and choices to put in. */
export function Filters() {
  const t = useTranslate();
  const locale = useLocale();
  const { library, search } = useWorkbench();
  const query = useStore(search, (state) => state.query);
  const articles = useStore(library, (state) => state.library?.articles);
  const { filters } = useMemo(() => readQuery(query), [query]);
  const choices = useMemo(() => choicesOf(articles ?? []), [articles]);
  const put = (key: FilterKey, value: string | null) =>
    search.change({ query: withFilter(query, key, value, locale) });

  const keys = ['status', 'ticker', 'author', 'date'] as const;
  const free = keys.filter((key) => !filters.some((filter) => filter.key === key) && choices[key].length > 0);
  return (
    <fieldset className="search__filters" aria-label={t('search.filters')}>
      {filters.map(({ key, value, raw }) => (
        <button
          key={raw}
          type="button"
          className="search__chip"
          aria-label={t('search.filter.remove', { filter: raw })}
          title={t('search.filter.remove', { filter: raw })}
          onClick={() => put(key, null)}
        >
          <span>
            {t(`search.filter.${key}`)} {key === 'status' ? statusLabel(t, value) : value}
          </span>
          <Icon name="close" />
        </button>
      ))}
      {free.map((key) => (
        <select
          key={key}
          className="search__choice"
          aria-label={t(`search.filter.${key}`)}
          value=""
          onChange={(event) => put(key, event.target.value)}
        >
          <option value="">{t(`search.filter.${key}`)}</option>
          {choices[key].map((value) => (
            <option key={value} value={value}>
              {key === 'status' ? statusLabel(t, value) : value}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  );
}

function statusLabel(t: ReturnType<typeof useTranslate>, value: string): string {
  const status = statuses.find((one) => one === value);
  return status ? t(`workbench.status.${status}`) : value;
}

type Choices = Readonly<Record<'status' | 'ticker' | 'author' | 'date', readonly string[]>>;

function choicesOf(articles: readonly ArticleSummary[]): Choices {
  return {
    status: statuses.filter((status) => articles.some((article) => article.status === status)),
    ticker: mostUsed(articles.flatMap(({ tickers }) => tickers)),
    author: mostUsed(articles.flatMap(({ author }) => author ?? [])),
    date: mostUsed(articles.flatMap(({ date }) => date?.match(/^\d{4}-\d{2}/)?.[0] ?? []))
      .toSorted()
      .reverse(),
  };
}

function mostUsed(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostChoices)
    .map(([value]) => value);
}
