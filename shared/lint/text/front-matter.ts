import type { Article } from '../../article/article.ts';

/** A front matter value by its key; undefined where there is none. */
export function frontValue(article: Article, key: string): unknown {
  return article.frontMatter?.data[key];
}
