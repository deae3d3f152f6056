import { toString as plainText } from 'mdast-util-to-string';
import type { Article } from '../../article/article.ts';
import { dominantLineEnd } from '../../article/line-ends.ts';
import { TickmarkError } from '../../errors.ts';
import { applyEdits, type Edit, overlap } from '../../span.ts';
import { comment, commentEdits } from './comments.ts';

/**
 * An article in the `TITLE:` / `CONTENT:` text form, its body in Markdown as it stands. One that has that form already is
 * given back to the letter. Throws `error.export.noTitle`.
 */
export function textForm(article: Article): string {
  const { text, frontMatter, form } = article;
  if (form === 'title-content') return text.slice(frontMatter?.span.to ?? 0);
  const title = article.title?.value.replace(comment, '').replace(/\s+/g, ' ').trim();
  if (!title) throw new TickmarkError('error.export.noTitle');
  const end = dominantLineEnd(text);
  const headline = titleEdits(article);
  const comments = commentEdits(article.blocks).filter(
    (edit) => !headline.some((other) => overlap(edit, other)),
  );
  const body = applyEdits(text, [...comments, ...headline]);
  const content = body.slice(article.body.from).replace(/^(?:[ \t]*(?:\r\n?|\n))+/, '');
  return `TITLE:${end}${title}${end}${end}CONTENT:${end}${content}`;
}

/** The form has a place of its own for the title that an article begins with. */
function titleEdits({ title, blocks: [first] }: Article): Edit[] {
  const heading = first?.block.root.children[0];
  if (heading?.type !== 'heading' || heading.depth !== 1 || plainText(heading).trim() !== title?.value)
    return [];
  const { start, end } = heading.position!;
  return [{ from: first!.from + start.offset!, to: first!.from + end.offset!, insert: '' }];
}
