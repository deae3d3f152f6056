import { toString as plainText } from 'mdast-util-to-string';
import { block, type PlacedBlock } from '../markdown/block.ts';
import type { Span } from '../span.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { indexLines, type LineIndex } from './lines.ts';
import { readTitleContent } from './title-content.ts';

export type { FrontMatter, FrontMatterProblem } from './front-matter.ts';

/** A value that stands in the text, and where. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

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
  /** The body in blocks, in order; only blank lines lie between them. */
  readonly blocks: readonly PlacedBlock[];
}

/**
 * Reads an article. Never throws: whatever the text holds, it has blocks.
 * With the `previous` reading of the same article, blocks that did not change are the same objects again, so that
 * their trees and whatever is cached on them stay.
 */
export function readArticle(text: string, _previous?: Article): Article {
  const frontMatter = readFrontMatter(text);
  const top = frontMatter?.span.to ?? 0;
  const header = readTitleContent(text, top);
  const body = { from: header?.body ?? top, to: text.length };
  const blocks = [{ block: block(text.slice(body.from)), from: body.from }];
  let lines: LineIndex | undefined;
  let title: Located<string> | null | undefined;
  return {
    text,
    form: header ? 'title-content' : 'markdown',
    get lines() {
      lines ??= indexLines(text);
      return lines;
    },
    frontMatter,
    get title() {
      if (title === undefined) title = frontMatterTitle(frontMatter) ?? header?.title ?? firstHeading(blocks);
      return title;
    },
    body,
    blocks,
  };
}

function frontMatterTitle(frontMatter: FrontMatter | null): Located<string> | null {
  const value = frontMatter?.data.title;
  const span = frontMatter?.values.get('title');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text && span ? { value: text, span } : null;
}

/** A line that can start or underline a heading of level 1. */
const headingSign = /^ {0,3}(?:#[ \t]|=+[ \t]*$)/m;

function firstHeading(blocks: readonly PlacedBlock[]): Located<string> | null {
  for (const { block, from } of blocks) {
    if (!headingSign.test(block.text)) continue;
    for (const node of block.root.children) {
      if (node.type !== 'heading' || node.depth !== 1) continue;
      const value = plainText(node).trim();
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (value && start !== undefined && end !== undefined)
        return { value, span: { from: from + start, to: from + end } };
    }
  }
  return null;
}
