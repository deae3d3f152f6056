import { type Article, titleAbove } from '../article/article.ts';
import { articleLanguage } from '../article/metadata.ts';
import { type Locale, preferredLocale, translator } from '../i18n/index.ts';
import { type RenderedNote, renderBlockAndNotes } from '../markdown/render.ts';
import { stylesheet } from './stylesheet.ts';

export interface HtmlExportOptions {
  /** The language of an article that does not say its own. */
  readonly locale: Locale;
  /** The picture at a path beside the article as a `data:` URI; null where there is none. */
  readonly resolveImage: (path: string) => string | null;
  /** Tickmark's version, for the generator line. */
  readonly generator: string;
  /** For what is printed as it stands: spans keep particles with their words, which a file to be edited is free of. */
  readonly keepParticles?: boolean;
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
  const language = articleLanguage(article) ?? options.locale;
  const blocks = article.blocks.map(({ block }) =>
    renderBlockAndNotes(block, { assetUrl: options.resolveImage, keepParticles: options.keepParticles }),
  );
  const above = titleAbove(article);
  const body = [
    ...(above ? [`<h1>${escapeHtml(above)}</h1>`] : []),
    ...blocks.map(({ html }) => html),
    endNotes(
      blocks.flatMap(({ notes }) => notes),
      preferredLocale([language, options.locale]),
    ),
  ];
  return `<!doctype html>
<html lang="${language}">
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

/**
 * Notes below the article in the order in which it calls them, as readers look for them: the preview shows them where
 * the writer typed them.
 */
function endNotes(notes: readonly RenderedNote[], language: Locale): string {
  if (notes.length === 0) return '';
  const sorted = notes.toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0);
  const label = translator(language)('export.notes');
  return `<section class="footnotes" role="doc-endnotes" aria-label="${escapeHtml(label)}">
${sorted.map(({ html }) => html).join('\n')}
</section>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
