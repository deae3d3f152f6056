import type { ArticlesChange, Library } from './contract.ts';

/** The library after a change of its articles; as it was where the change is about another one or an older state. */
export function changeArticles(
  library: Library,
  { library: id, edition, put, removed }: ArticlesChange,
): Library {
  if (library.id !== id || edition <= library.edition) return library;
  const gone = new Set(removed);
  const news = new Map(put.map((article) => [article.id, article]));
  const stay = library.articles.flatMap((article) => {
    if (gone.has(article.id)) return [];
    const next = news.get(article.id) ?? article;
    news.delete(article.id);
    return [next];
  });
  return { ...library, edition, articles: [...stay, ...news.values()] };
}
