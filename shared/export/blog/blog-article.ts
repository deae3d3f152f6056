import type { Article } from '../../article/article.ts';
import { translator } from '../../i18n/index.ts';
import { articleTree, type ExportOptions } from '../article-tree.ts';
import { readDocument } from '../plain/read-document.ts';
import { withoutTitle } from '../plain/without-title.ts';
import { writeText } from '../text/write-text.ts';
import { writeBlog } from './write-blog.ts';

/** An article for the editor of a blog: what a rich clipboard holds. */
export interface BlogArticle {
  readonly html: string;
  readonly text: string;
  /** The files beside the article that are to be uploaded where the text names them. */
  readonly pictures: readonly string[];
}

export function blogArticle(article: Article, { locale }: Pick<ExportOptions, 'locale'>): BlogArticle {
  const pictures = new Set<string>();
  const resolveImage = (path: string) => {
    pictures.add(path);
    return null;
  };
  const tree = articleTree(article, { locale, resolveImage });
  const document = withoutTitle(readDocument(tree), article.title?.value ?? null);
  const t = translator(tree.locale);
  return { html: writeBlog(document, t), text: writeText(document, t), pictures: [...pictures] };
}
