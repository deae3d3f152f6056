import type { Article } from '../../../article/article.ts';
import { message } from '../../../i18n/index.ts';
import type { Report } from '../../rule.ts';

const fence = /^---[ \t]*(\r\n?|\n)/;
const known = /^(?:title|status|date|tickers?|author|profile|lang|asOf|description|summary|tags)[ \t]*:/;
const name = /^[\w-]+:(?:[ \t]|$)/;
/** A line that front matter is made of: a name with its value, or what hangs below one. */
const part = /^(?:[\w가-힣-]+[ \t]*[:：]|[ \t]+\S|-[ \t])/;

/**
 * Front matter that is opened and never closed; null where there is none. A line that separates two sections far below
 * may pass for its end: so it is where the text between cannot be read, and goes on with other things than names.
 */
export function unclosed({ text, frontMatter }: Article): Report | null {
  if (frontMatter && frontMatter.problems.length === 0) return null;
  const [opening, lineEnd] = fence.exec(text) ?? [];
  if (opening === undefined) return null;
  let end = opening.length;
  let named = false;
  for (;;) {
    const line = lineAt(text, end);
    if (!part.test(line)) break;
    named ||= known.test(line);
    end += line.length;
    if (end === text.length) break;
    end += text.startsWith('\r\n', end) ? 2 : 1;
  }
  if (!named || /^(?:---|\.\.\.)[ \t]*$/.test(lineAt(text, end))) return null;
  const rest = text.slice(end, end + 2000).trimStart();
  if (frontMatter && (/^\S/.test(lineAt(text, end)) || name.test(rest))) return null;
  const insert = `${/[\r\n]$/.test(text.slice(0, end)) ? '' : lineEnd}---${lineEnd}`;
  return {
    message: message('lint.structure.yamlUnclosed'),
    span: { from: 0, to: 3 },
    fixes: [{ title: message('lint.structure.yamlCloseIt'), edits: [{ from: end, to: end, insert }] }],
  };
}

function lineAt(text: string, from: number): string {
  return /^[^\r\n]*/.exec(text.slice(from, from + 2000))![0];
}
