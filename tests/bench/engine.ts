/** What the bench of the engine measures, as it is shipped: one bundle (shipped.ts). */
export { readArticle } from '../../shared/article/article.ts';
export { readFigures } from '../../shared/figures/index.ts';
export { lint } from '../../shared/lint/lint.ts';
export { parseMarkdown } from '../../shared/markdown/dialect.ts';
