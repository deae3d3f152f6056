import { createHash } from 'node:crypto';
import type { Article } from '../../shared/article/article.ts';
import type { Finding } from '../../shared/lint/finding.ts';
import type { Span } from '../../shared/span.ts';

/** The longest part of a finding's own text that counts, in UTF-16 units: a finding may span a whole section. */
const longest = 200;

/**
 * What makes a finding the same finding after edits elsewhere: its rule, the line it begins in and its own words, not
 * where they stand. Spaces and the Unicode form do not count. Two alike findings have the same fingerprint.
 */
export function fingerprint(article: Article, { ruleId, span }: Finding): string {
  const words = normal(article.text.slice(span.from, Math.min(span.to, span.from + longest)));
  const parts = [ruleId, normal(lineAt(article, span)), words];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** The line that a finding begins in, without its end. */
export function lineAt({ text, lines }: Article, { from }: Span): string {
  const { line } = lines.place(from);
  const end = line < lines.count ? lines.start(line + 1) : text.length;
  return text.slice(lines.start(line), end).replace(/[\r\n]+$/, '');
}

function normal(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
