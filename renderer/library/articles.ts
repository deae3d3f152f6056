import { type Status, statuses } from '../../shared/article/status.ts';
import type { ArticleSummary, DocumentId } from '../../shared/contract.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import { folderOf } from '../../shared/library-path.ts';
import type { Settings } from '../../shared/settings.ts';
import { finderOf } from '../ui/word-search.ts';

export type SortOrder = Settings['librarySort'];
export const sortOrders: readonly SortOrder[] = ['modified', 'title', 'status', 'problems', 'folder'];

const collators: Readonly<Record<Locale, Intl.Collator>> = {
  ko: new Intl.Collator('ko', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

const rank = (status: Status | null) => (status === null ? statuses.length : statuses.indexOf(status));

/**
 * The articles in the order that the writer wants: newest first, by title, by the way from draft to reader, the most
 * errors first, or folder by folder from the top one. What cannot be read comes last, in its folder where they count.
 */
export function sortArticles(
  articles: readonly ArticleSummary[],
  order: SortOrder,
  locale: Locale,
): ArticleSummary[] {
  const byTitle = (a: ArticleSummary, b: ArticleSummary) =>
    collators[locale].compare(a.title, b.title) || (a.path < b.path ? -1 : 1);
  const byOrder: Record<SortOrder, (a: ArticleSummary, b: ArticleSummary) => number> = {
    modified: (a, b) => b.modified - a.modified || byTitle(a, b),
    title: byTitle,
    status: (a, b) => rank(a.status) - rank(b.status) || byTitle(a, b),
    problems: (a, b) =>
      (b.errors ?? 0) - (a.errors ?? 0) || (b.problems ?? -1) - (a.problems ?? -1) || byTitle(a, b),
    folder: byTitle,
  };
  const unreadable = (article: ArticleSummary) => (article.unreadable ? 1 : 0);
  const byFolder = (a: ArticleSummary, b: ArticleSummary) =>
    order === 'folder' ? collators[locale].compare(folderOf(a.path), folderOf(b.path)) : 0;
  return articles.toSorted((a, b) => byFolder(a, b) || unreadable(a) - unreadable(b) || byOrder[order](a, b));
}

/**
 * Sorts as `sortArticles` does, again and again: it begins with the order of the last time, so that a large library
 * of which little has changed is sorted with few comparisons of titles, which are slow.
 */
export function createSorter(): typeof sortArticles {
  let places: ReadonlyMap<string, number> = new Map();
  return (articles, order, locale) => {
    const place = ({ id }: ArticleSummary) => places.get(id) ?? places.size;
    const sorted = sortArticles(
      articles.toSorted((a, b) => place(a) - place(b)),
      order,
      locale,
    );
    places = new Map(sorted.map(({ id }, at) => [id, at]));
    return sorted;
  };
}

/** The articles that stand in one folder under one title: only the names of their files tell them apart. */
export function twinsIn(articles: readonly ArticleSummary[]): ReadonlySet<DocumentId> {
  const first = new Map<string, DocumentId>();
  const twins = new Set<DocumentId>();
  for (const { id, path, title } of articles) {
    const place = `${folderOf(path)}/${title}`;
    const twin = first.get(place);
    if (twin === undefined) first.set(place, id);
    else twins.add(twin).add(id);
  }
  return twins;
}

/** The articles that hold every word of the filter in title, path or tickers. */
export function filterArticles(articles: readonly ArticleSummary[], filter: string): ArticleSummary[] {
  if (filter.trim() === '') return [...articles];
  const find = finderOf(filter);
  return articles.filter((article) => find(searchText(article)) !== null);
}

/** What a search looks through: title first, since a hit near the front counts more. */
function searchText({ title, path, tickers }: ArticleSummary): string {
  return `${title} ${tickers.join(' ')} ${path}`.normalize('NFC');
}

const minute = 60_000;
const units = [
  ['year', 365 * 24 * 60 * minute],
  ['month', 30 * 24 * 60 * minute],
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const;

const formats: Readonly<Record<Locale, Intl.RelativeTimeFormat>> = {
  ko: new Intl.RelativeTimeFormat('ko', { numeric: 'auto', style: 'narrow' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'narrow' }),
};

/** How long ago, as people say it: `3시간 전`, `yesterday`. A clock that runs ahead counts as now. */
export function ageOf(modified: number, now: number, locale: Locale): string {
  const passed = Math.max(0, now - modified);
  const [unit, length] = units.find(([, length]) => passed >= length) ?? ['second', passed + 1];
  return formats[locale].format(-Math.floor(passed / length), unit);
}
