import { isMap, isScalar } from 'yaml';
import { TickmarkError } from '../errors.ts';
import { applyEdits, type Edit } from '../span.ts';
import type { Article } from './article.ts';
import { type FrontMatter, parseYaml, readFrontMatter } from './front-matter.ts';
import { dominantLineEnd } from './line-ends.ts';
import { type Status, toStatus } from './status.ts';

/**
 * The edits that give an article its status and touch no other byte. An article without front matter gets one at the
 * very top, in the text form too: there it stands above `TITLE:`.
 * Throws `error.status.frontMatter` where the front matter is broken or cannot hold a key.
 */
export function setStatus(
  { frontMatter, text }: Pick<Article, 'frontMatter' | 'text'>,
  status: Status,
): Edit[] {
  const end = dominantLineEnd(text);
  if (!frontMatter) {
    const gap = text === '' || /^[\r\n]/.test(text) ? '' : end;
    return [{ from: 0, to: 0, insert: `---${end}status: ${status}${end}---${end}${gap}` }];
  }
  const edit = frontMatter.problems.length === 0 ? statusEdit(text, frontMatter, status, end) : null;
  const after = edit && readFrontMatter(applyEdits(text, [edit]));
  if (!edit || toStatus(after?.data.status) !== status) throw new TickmarkError('error.status.frontMatter');
  return [edit];
}

function statusEdit(text: string, { inner, values }: FrontMatter, status: Status, end: string): Edit {
  const present = values.get('status');
  if (present) {
    const touches = present.from === present.to && text[present.from - 1] === ':';
    return { ...present, insert: touches ? ` ${status}` : status };
  }
  const { contents } = parseYaml(text.slice(inner.from, inner.to));
  if (isMap(contents) && contents.flow && contents.range) {
    const brace = inner.from + contents.range[1] - 1;
    return { from: brace, to: brace, insert: `${contents.items.length > 0 ? ', ' : ''}status: ${status}` };
  }
  const first = isMap(contents) ? contents.items[0]?.key : null;
  const start = isScalar(first) && first.range ? inner.from + first.range[0] : inner.from;
  const indent = /[ ]*$/.exec(text.slice(inner.from, start))?.[0] ?? '';
  return { from: inner.to, to: inner.to, insert: `${indent}status: ${status}${end}` };
}
