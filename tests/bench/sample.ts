import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/targets.ts';
import type { Article } from '../../shared/article/article.ts';
import type { Engine } from './shipped.ts';

/** The article of the sample library that the bench grows: seed-like, about 6 KB, with tables and lists. */
const source = join(root, 'articles', '은행주-배당-확대.md');

/** The sample article's Markdown without its header, LF line ends. */
export function sampleBody(): string {
  const text = readFileSync(source, 'utf8').replaceAll('\r\n', '\n');
  return text.slice(text.indexOf('## '));
}

/** An article of about `bytes` UTF-8 bytes: the sample again and again, under a title each time. */
export function sampleOf(bytes: number): string {
  const body = sampleBody();
  const size = Buffer.byteLength(body);
  const copies = Math.max(1, Math.round(bytes / size));
  return `${Array.from({ length: copies }, (_, copy) => `# ${copy + 1}. 표본\n\n${body.trim()}\n`).join('\n')}`;
}

export const sizes = [
  { name: '6 KB', bytes: 6_000, keys: 40 },
  { name: '300 KB', bytes: 300_000, keys: 40 },
  { name: '3 MB', bytes: 3_000_000, keys: 20 },
] as const;

/**
 * An article into whose middle `typed` is written again and again, behind what `place` finds there; unchanged blocks are
 * kept, as in the workbench.
 */
export function editsOf(
  { readArticle }: Pick<Engine, 'readArticle'>,
  text: string,
  place = /(?=\n\n)/,
  typed = '가',
): { readonly article: () => Article; readonly next: () => Article } {
  const half = text.length >> 1;
  const found = place.exec(text.slice(half));
  if (!found) throw new Error(`nothing like ${place} to type behind`);
  const at = half + found.index + found[0].length;
  let article = readArticle(text);
  let times = 0;
  return {
    article: () => article,
    next() {
      times = (times % 8) + 1;
      article = readArticle(`${text.slice(0, at)}${typed.repeat(times)}${text.slice(at)}`, article);
      return article;
    },
  };
}
