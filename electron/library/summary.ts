import { readArticle } from '../../shared/article/article.ts';
import { type Status, toStatus } from '../../shared/article/status.ts';

/** What the library list shows of an article's own text. */
export interface ArticleFacts {
  /** Null where the article names none: the list then shows the file name. */
  readonly title: string | null;
  readonly status: Status | null;
  readonly tickers: readonly string[];
}

export function readFacts(text: string): ArticleFacts {
  const article = readArticle(text);
  const data = article.frontMatter?.data ?? {};
  return {
    title: article.title?.value ?? null,
    status: toStatus(data.status),
    tickers: tickersOf(data.tickers ?? data.ticker),
  };
}

/** Front matter gives tickers as a list, as one line with commas, or as `{symbol: …}` objects. */
function tickersOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(tickersOf);
  if (typeof value === 'string') return value.split(/[,\s]+/).filter((ticker) => ticker !== '');
  // Korean codes have six digits; YAML reads 005930 as a number and drops its zeros.
  if (typeof value === 'number') return [String(value).padStart(6, '0')];
  if (typeof value === 'object' && value !== null && 'symbol' in value) return tickersOf(value.symbol);
  return [];
}
