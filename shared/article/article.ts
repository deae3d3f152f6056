import { toString as plainText } from 'mdast-util-to-string';
import { beside } from '../beside.ts';
import type { Block, PlacedBlock } from '../markdown/block.ts';
import { type Located, type Span, shiftSpan } from '../span.ts';
import { readBlocks } from './blocks.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { indexLines, type LineIndex } from './lines.ts';
import { readTitleContent, type TitleContentHeader } from './title-content.ts';

export type { FrontMatter, FrontMatterProblem } from './front-matter.ts';

/** An article file and its parts. */
export interface Article {
  /** As on disk, decoded, without its BOM, with its own line ends. */
  readonly text: string;
  /** Markdown with optional front matter, or the `TITLE:` / `CONTENT:` text form. */
  readonly form: 'markdown' | 'title-content';
  readonly lines: LineIndex;
  readonly frontMatter: FrontMatter | null;
  /** From the front matter, the TITLE line, or the first heading of level 1, in this order. */
  readonly title: Located<string> | null;
  /** Where the Markdown stands: the whole text without front matter or the TITLE/CONTENT header. */
  readonly body: Span;
  /**
   * The body in blocks, in order, from its first line that is not blank; each holds the blank lines below it. No two
   * are the same object.
   */
  readonly blocks: readonly PlacedBlock[];
}

/**
 * Reads an article. Never throws: whatever the text holds, it has blocks.
 * With the `previous` reading of the same article, blocks that did not change are the same objects again, so that
 * their trees and whatever is kept beside them stay, and the time taken grows with the change, not with the text.
 */
export function readArticle(text: string, previous?: Article): Article {
  if (previous?.text === text) return previous;
  const frontMatter = sameFrontMatter(text, previous) ?? readFrontMatter(text);
  const top = frontMatter?.span.to ?? 0;
  const header = readTitleContent(text, top);
  const body = { from: header?.body ?? top, to: text.length };
  return new ArticleText(text, frontMatter, header, body, readBlocks(text, body, previous));
}

class ArticleText implements Article {
  readonly text: string;
  readonly form: Article['form'];
  readonly frontMatter: FrontMatter | null;
  readonly body: Span;
  readonly blocks: readonly PlacedBlock[];
  readonly #header: TitleContentHeader | null;
  #lines: LineIndex | undefined;
  #title: Located<string> | null | undefined;

  constructor(
    text: string,
    frontMatter: FrontMatter | null,
    header: TitleContentHeader | null,
    body: Span,
    blocks: readonly PlacedBlock[],
  ) {
    this.text = text;
    this.form = header ? 'title-content' : 'markdown';
    this.frontMatter = frontMatter;
    this.body = body;
    this.blocks = blocks;
    this.#header = header;
  }

  get lines(): LineIndex {
    this.#lines ??= indexLines(this.text);
    return this.#lines;
  }

  get title(): Located<string> | null {
    if (this.#title === undefined)
      this.#title = frontMatterTitle(this.frontMatter) ?? this.#header?.title ?? firstHeading(this.blocks);
    return this.#title;
  }
}

/** The front matter of the previous reading, where the same stands at the top again. */
function sameFrontMatter(text: string, previous: Article | undefined): FrontMatter | null {
  const known = previous?.frontMatter;
  if (!known || !text.startsWith(previous.text.slice(0, known.span.to))) return null;
  // A closing fence at the very end of the text may have grown.
  return known.span.to < previous.text.length ? known : null;
}

export function frontMatterTitle(frontMatter: FrontMatter | null): Located<string> | null {
  const value = frontMatter?.data.title;
  const span = frontMatter?.values.get('title');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text && span ? { value: text, span } : null;
}

/** The title that a reader would miss: it is to be set above a body that has no heading of level 1. */
export function titleAbove(article: Article): string | null {
  return firstHeading(article.blocks) ? null : (article.title?.value ?? null);
}

function firstHeading(blocks: readonly PlacedBlock[]): Located<string> | null {
  for (const { block, from } of blocks) {
    const heading = headingOf(block);
    if (heading) return { value: heading.value, span: shiftSpan(heading.span, from) };
  }
  return null;
}

/** A line that can start or underline a heading of level 1. */
const headingSign = /^ {0,3}(?:#[ \t]|=+[ \t]*$)/m;

/** Whether a heading of level 1 may stand in a text at or after an offset. */
export function hasHeadingSign(text: string, from: number): boolean {
  return headingSign.test(text.slice(from));
}

const headings = beside<Block, Located<string> | null>();

/** A block's first heading of level 1, in its own offsets. */
function headingOf(block: Block): Located<string> | null {
  let heading = headings.get(block);
  if (heading === undefined) {
    heading = headingSign.test(block.text) ? findHeading(block) : null;
    headings.set(block, heading);
  }
  return heading;
}

function findHeading(block: Block): Located<string> | null {
  for (const node of block.root.children) {
    if (node.type !== 'heading' || node.depth !== 1) continue;
    const value = plainText(node).trim();
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (value && from !== undefined && to !== undefined) return { value, span: { from, to } };
  }
  return null;
}
