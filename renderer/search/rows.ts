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

/** The hits that a replacement leaves out unless it is told: in addresses, where words are found beside them. */
export function hitsInAddresses(found: readonly FoundArticle[]): ReadonlySet<string> {
  const inside = new Set<string>();
  let outside = false;
  for (const article of found) {
    for (const hit of article.hits) {
      if (hit.inAddress) inside.add(hitKey(article, hit));
      else outside = true;
    }
  }
  return outside ? inside : new Set();
}

export function inOneOnly(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...[...a].filter((key) => !b.has(key)), ...[...b].filter((key) => !a.has(key))]);
}
