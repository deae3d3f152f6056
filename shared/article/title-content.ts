import type { Located, Span } from '../span.ts';

/** The header of the text form: a `TITLE:` line, the title below or beside it, and a `CONTENT:` line. */
export interface TitleContentHeader {
  readonly title: Located<string> | null;
  /** Where the Markdown starts. */
  readonly body: number;
}

const titleLine = /[\s\uFEFF]*TITLE:[ \t]*/y;
const contentLine = /(?:\r\n?|\n)CONTENT:[ \t]*(?:\r\n?|\n|(?![\s\S]))?/g;

/** A title longer than this is body text that happens to start with `TITLE:`. */
const maxHeader = 4000;

/** Reads the `TITLE:` / `CONTENT:` header that starts at `from`; null where there is none. */
export function readTitleContent(text: string, from: number): TitleContentHeader | null {
  titleLine.lastIndex = from;
  const head = titleLine.exec(text);
  if (!head) return null;
  const start = titleLine.lastIndex;
  contentLine.lastIndex = start;
  const content = contentLine.exec(text);
  if (!content || content.index - start > maxHeader) return null;
  const span = trim(text, { from: start, to: content.index });
  const value = text.slice(span.from, span.to).replace(/\s+/g, ' ');
  return { title: value ? { value, span } : null, body: content.index + content[0].length };
}

function trim(text: string, span: Span): Span {
  const inner = text.slice(span.from, span.to);
  const from = span.from + inner.length - inner.trimStart().length;
  return { from, to: Math.max(from, span.from + inner.trimEnd().length) };
}
