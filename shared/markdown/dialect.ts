import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * Tickmark's Markdown, set up once for lint, preview and export: GitHub's, except that a single `~` is a range
 * sign (`$200~220`) and never strikethrough, and that emphasis closes before a Korean particle.
 */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false })
  .freeze();

/** The syntax tree of a piece of Markdown, with offsets into it. Quadratic in its length: give it blocks. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}
