import type { FoundArticle, SearchHit } from '../../shared/contract.ts';

/** A row of the results: an article, or a hit that hangs below it. */
export type Row =
  | {
      readonly kind: 'article';
      readonly key: string;
      readonly article: FoundArticle;
      readonly expanded: boolean | null;
    }
  | {
      readonly kind: 'hit';
      readonly key: string;
      readonly parent: string;
      readonly article: FoundArticle;
      readonly hit: SearchHit;
    };

export function toRows(found: readonly FoundArticle[], closed: ReadonlySet<string>): readonly Row[] {
  return found.flatMap((article): Row[] => {
    const key = article.id;
    const expanded = article.hits.length === 0 ? null : !closed.has(key);
    const row: Row = { kind: 'article', key, article, expanded };
    if (!expanded) return [row];
    return [
      row,
      ...article.hits.map(
        (hit): Row => ({ kind: 'hit', key: hitKey(article, hit), parent: key, article, hit }),
      ),
    ];
  });
}

export const hitKey = ({ id }: FoundArticle, { from }: SearchHit): string => `${id}/${from}`;

/** The hits that a row stands for. */
export function keysOf(row: Row): readonly string[] {
  return row.kind === 'hit' ? [row.key] : row.article.hits.map((hit) => hitKey(row.article, hit));
}
