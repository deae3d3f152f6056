import type { Nodes } from 'mdast';
import { type Article, titleAbove } from '../../article/article.ts';
import { dominantLineEnd } from '../../article/line-ends.ts';
import { type Block, block } from '../../markdown/block.ts';
import { parseElsewhere } from '../../markdown/elsewhere.ts';
import { toLabels } from '../../markdown/references.ts';
import { applyEdits, type Edit, overlap, type Span } from '../../span.ts';
import { commentEditsOf } from './comments.ts';
import { emphasisEdits } from './emphasis.ts';
import { escapeEdits } from './escapes.ts';
import { isAmongWords, safeHtml } from './html.ts';
import { linkEdits } from './links.ts';
import { readingOf } from './reading.ts';
import { htmlBelow, spanOf } from './walk.ts';

/**
 * An article as Markdown for GitHub, Tistory and Ghost, which know nothing of Tickmark's dialect: they read it as the
 * preview does. Only what they would read otherwise is written otherwise. Its title is a heading, and nothing is in it that
 * the preview would not show: no front matter, no comment, no script, no picture of another machine.
 */
export function compatMarkdown(article: Article): string {
  const title = titleAbove(article);
  const end = dominantLineEnd(article.text);
  const head = title === null ? '' : `# ${title.replace(/[\\`*_~$[\]<>&#|]/g, '\\$&')}${end}${end}`;
  return (
    head +
    article.blocks
      .map((placed, index) => compatBlock(placed.block, article.blocks[index - 1]?.block))
      .join('')
  );
}

function compatBlock(given: Block, before: Block | undefined): string {
  const safe = given.tooComplex ? null : makeSafe(given, before);
  if (safe === null) return fenced(given.text);
  const wanted = readingOf(safe.root);
  for (const all of [false, true]) {
    const text = applyEdits(safe.text, [...emphasisEdits(safe, all), ...escapeEdits(safe, all)]);
    const read = parseElsewhere(text, toLabels(safe.references));
    if (isSafe(read) && (all || readingOf(read) === wanted)) return text;
  }
  return fenced(given.text);
}

/** What is left of one thing may make another (`[<](javascript:…)script>`), hence more than one round. */
const rounds = 8;

/** The block without what the preview would not show; null where that comes to no end. */
function makeSafe(given: Block, before: Block | undefined): Block | null {
  let safe = given;
  for (let round = 0; round < rounds; round++) {
    const text = applyEdits(safe.text, safeEdits(safe, before));
    if (text === safe.text) return safe;
    safe = block(text, given.references);
    if (safe.tooComplex) return null;
  }
  return null;
}

function safeEdits(given: Block, before: Block | undefined): Edit[] {
  const html = htmlBelow(given.root).flatMap(({ node, parent }): Edit[] => {
    const span = spanOf(node);
    const insert = safeHtml(node, parent);
    if (!span || insert === null) return [];
    return [
      isAmongWords(parent) ? { ...span, insert } : { ...span, insert: insert + endOf(given.text, span) },
    ];
  });
  const comments = commentEditsOf(given, before).filter(
    (edit) => !html.some((other) => overlap(edit, other)),
  );
  return [...html, ...comments, ...linkEdits(given)];
}

/** Nothing but a blank line ends a stretch of HTML, and what stood there may have needed none. */
function endOf(text: string, { from, to }: Span): string {
  const [tail = ''] = /(?:[ \t]*(?:\r\n?|\n))*$/.exec(text.slice(from, to)) ?? [];
  const rest = tail + text.slice(to);
  const isEnded = rest === '' || /^[ \t]*(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/.test(rest);
  return isEnded ? tail : tail + dominantLineEnd(text).repeat(2);
}

/** The last word over what another program would make of it. */
function isSafe(read: Nodes): boolean {
  return 'children' in read && htmlBelow(read).every(({ node, parent }) => safeHtml(node, parent) === null);
}

/** What is too odd to be read is shown as it stands, as in the preview. */
function fenced(text: string): string {
  const [end = '\n'] = /\r\n?|\n/.exec(text) ?? [];
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${end}${text.replace(/(?:\r\n?|\n)+$/, '')}${end}${fence}${end}${end}`;
}
