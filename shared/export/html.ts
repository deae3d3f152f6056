import type { Article } from '../article/article.ts';
import { translator } from '../i18n/index.ts';
import { print } from '../markdown/render.ts';
import { type ArticleTree, articleTree, type ExportOptions } from './article-tree.ts';
import { stylesheet } from './stylesheet.ts';

/** `keepParticles` is for what is printed as it stands: its spans are none of a file's that is to be edited. */
export interface HtmlExportOptions extends ExportOptions {
  /** Tickmark's version, for the generator line. */
  readonly generator: string;
}

/** Nothing is fetched and nothing runs, even where a reader's program would let it. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * An article as one HTML file that needs nothing else: styles and pictures inside, no script, no address of another
 * machine but the links. The same article and pictures give the same bytes.
 */
export function exportHtml(article: Article, options: HtmlExportOptions): string {
  const title = article.title?.value ?? '';
  const description = article.frontMatter?.data.description;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${escapeHtml(`Tickmark ${options.generator}`)}">`,
    ...(typeof description === 'string' && description.trim()
      ? [`<meta name="description" content="${escapeHtml(description.trim())}">`]
      : []),
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${stylesheet}\n</style>`,
  ];
  const tree = articleTree(article, options);
  const body = [
    ...(tree.title ? [`<h1>${escapeHtml(tree.title)}</h1>`] : []),
    ...tree.blocks.map(print),
    endNotes(tree),
  ];
  return `<!doctype html>
<html lang="${tree.language}">
<head>
${head.join('\n')}
</head>
<body>
<main class="article">
${body.filter((html) => html !== '').join('\n')}
</main>
</body>
</html>
`;
}

function endNotes({ notes, locale }: ArticleTree): string {
  if (notes.length === 0) return '';
  const label = translator(locale)('export.notes');
  return `<section class="footnotes" role="doc-endnotes" aria-label="${escapeHtml(label)}">
${notes.map(({ element }) => print(element)).join('\n')}
</section>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
