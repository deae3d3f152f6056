import type { Article } from './article.ts';
import { type Status, toStatus } from './status.ts';

/** An article, or as much of it as its metadata stand in. */
type Described = Pick<Article, 'frontMatter'>;

/** The article's status; null where the front matter names none or one that is not known. */
export function articleStatus(article: Described): Status | null {
  const value = article.frontMatter?.data.status;
  return toStatus(typeof value === 'string' ? value.trim().toLowerCase() : value);
}

/**
 * The securities that the article is about, from `tickers` (or `ticker`): each a string, a number (`005930` without
 * quotes is read as the digits that stand in the text) or a map with a `symbol`.
 */
export function articleTickers(article: Described): readonly string[] {
  const data = article.frontMatter?.data;
  const value = data?.tickers ?? data?.ticker;
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.flatMap((item) => {
    const symbol = typeof item === 'object' && item !== null && 'symbol' in item ? item.symbol : item;
    const text = typeof symbol === 'string' || typeof symbol === 'number' ? String(symbol).trim() : '';
    return text ? [text] : [];
  });
}

/** The day that the article's figures stand for, as written: `asOf`, else `date`. Null where neither is given. */
export function articleDate(article: Described): string | null {
  const data = article.frontMatter?.data;
  const value = data?.asOf ?? data?.date;
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

/** Who wrote the article, from `author`: a name or a list of names, joined by commas. Null where it is not given. */
export function articleAuthor(article: Described): string | null {
  const value = article.frontMatter?.data.author;
  const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string');
  return (
    names
      .map((name) => name.trim())
      .filter(Boolean)
      .join(', ') || null
  );
}

/** The article's language from `lang`, as a BCP 47 primary tag in lower case; null where it is not given. */
export function articleLanguage(article: Described): string | null {
  const value = article.frontMatter?.data.lang;
  const match = typeof value === 'string' ? /^\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\s*$/.exec(value) : null;
  return match?.[1]?.toLowerCase() ?? null;
}
