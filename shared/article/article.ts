import { block, type PlacedBlock } from '../markdown/block.ts';
import type { Span } from '../span.ts';
import { indexLines, type LineIndex } from './lines.ts';

/** A value that stands in the text, and where. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

export interface FrontMatterProblem {
  readonly reason: string;
  readonly span: Span;
}

/** The YAML between the two `---` lines at the top. `data` is empty where the YAML is broken. */
export interface FrontMatter {
  /** The whole block with both fences and the line end after it. */
  readonly span: Span;
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly FrontMatterProblem[];
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

/** Reads an article. Never throws: whatever the text holds, it has blocks. */
export function readArticle(text: string): Article {
  return {
    text,
    form: 'markdown',
    lines: indexLines(text),
    frontMatter: null,
    title: null,
    body: { from: 0, to: text.length },
    blocks: [{ block: block(text), from: 0 }],
  };
}
