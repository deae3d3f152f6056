import type { Article } from '../article/article.ts';
import type { Finding } from '../finding.ts';
import type { Edit } from '../span.ts';

/** What is said about ignore comments themselves cannot be ignored by another. */
export const isIgnorable = ({ ruleId }: Finding): boolean => !ruleId.startsWith('lint/');

/** Longest reason that an ignore comment takes, in UTF-16 units. */
const longestReason = 300;

/**
 * The edit that makes the linter ignore a rule, for a reason, in the block that a place stands in: a comment in a line
 * of its own above the block. Null where the place is in no block, as in the front matter, or the reason is empty.
 */
export function ignoreEdit(article: Article, at: number, rule: string, reason: string): Edit | null {
  const said = tidy(reason);
  return said === '' ? null : commentAbove(article, at, `tickmark-ignore ${rule}: ${said}`);
}

/** The same without a reason, for editors that cannot ask for one. It has no effect until the writer adds it. */
export function ignoreToFill(article: Article, at: number, rule: string): Edit | null {
  return commentAbove(article, at, `tickmark-ignore ${rule}:`);
}

function commentAbove(article: Article, at: number, words: string): Edit | null {
  const block = article.blocks.findLast(({ from }) => from <= at);
  if (!block || at > block.from + block.block.text.length) return null;
  const lineEnd = article.text.includes('\r\n') ? '\r\n' : '\n';
  return { from: block.from, to: block.from, insert: `<!-- ${words} -->${lineEnd}` };
}

/** A reason on one line, without what would end the comment. */
function tidy(reason: string): string {
  return reason
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/-{2,}/g, '–')
    .trim()
    .slice(0, longestReason)
    .replace(/-$|[\uD800-\uDBFF]$/, '');
}
