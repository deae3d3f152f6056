import { createHash } from 'node:crypto';
import type { Article } from '../../../shared/article/article.ts';
import type { Finding } from '../../../shared/finding.ts';
import type { Span } from '../../../shared/span.ts';

/** The longest part of a finding's own text that counts, in UTF-16 units: a finding may span a whole section. */
const longest = 200;

/**
 * What makes a finding the same finding after edits elsewhere: its rule, the sentence it begins in and its own words,
 * not where they stand; of one about the article as a whole, its rule and what it is about. Spaces and the Unicode
 * form do not count. Two alike findings have the same fingerprint.
 */
export function fingerprint(article: Article, { ruleId, span, about }: Finding): string {
  const words = normal(article.text.slice(span.from, Math.min(span.to, span.from + longest)));
  const parts = about === undefined ? [ruleId, normal(sentenceAt(article, span)), words] : [ruleId, about];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** The line that a finding begins in, without its end. */
export function lineAt({ text, lines }: Article, { from }: Span): string {
  const { line } = lines.place(from);
  const end = line < lines.count ? lines.start(line + 1) : text.length;
  return text.slice(lines.start(line), end).replace(/[\r\n]+$/, '');
}

/** Korean paragraphs stand on one line, so the line alone would change with every sentence of theirs. */
function sentenceAt(article: Article, { from }: Span): string {
  const { column } = article.lines.place(from);
  const line = lineAt(article, { from, to: from });
  const at = column - 1;
  const start = [...line.slice(0, at).matchAll(sentenceEnd)].at(-1);
  const rest = line.slice(at);
  const end = rest.search(sentenceEnd);
  return line.slice(start ? start.index + start[0].length : 0, end < 0 ? line.length : at + end + 1);
}

const sentenceEnd = /[.!?。…][)\]"'”’*_]{0,4}\s/g;

function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
