import type { Article } from '../../article/article.ts';
import { translator } from '../../i18n/index.ts';
import { articleTree, type ExportOptions } from '../article-tree.ts';
import { readDocument } from '../plain/read-document.ts';
import { writeText } from './write-text.ts';

/** An article as plain text, which names its pictures where they stand. */
export function plainArticle(article: Article, { locale }: Pick<ExportOptions, 'locale'>): string {
  const tree = articleTree(article, { locale, resolveImage: () => null });
  return writeText(readDocument(tree), translator(tree.locale));
}
