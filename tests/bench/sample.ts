import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/targets.ts';
import type { Article } from '../../shared/article/article.ts';
import type { Engine } from './shipped.ts';

/** What the bench grows: both have tables, and lists and prose that tell their cells again. */
const sources = {
  /** The article of the sample library that is most like the seed, about 6 KB. */
  korean: { path: join(root, 'articles', '은행주-배당-확대.md'), title: '표본' },
  /** A page as companies file them, about 4 KB: nearly every sentence names rows of its tables. */
  english: { path: join(import.meta.dirname, 'annual-report.md'), title: 'Sample' },
} as const;

/** The sample's Markdown without its header, LF line ends. */
export function sampleBody(of: keyof typeof sources = 'korean'): string {
  const text = readFileSync(sources[of].path, 'utf8').replaceAll('\r\n', '\n');
  return text.slice(text.indexOf('## '));
}

/** An article of about `bytes` UTF-8 bytes: the sample again and again, under a title each time. */
export function sampleOf(bytes: number, of: keyof typeof sources = 'korean'): string {
  const body = sampleBody(of);
  const size = Buffer.byteLength(body);
  const copies = Math.max(1, Math.round(bytes / size));
  const { title } = sources[of];
  return Array.from({ length: copies }, (_, copy) => `# ${copy + 1}. ${title}\n\n${body.trim()}\n`).join(
    '\n',
  );
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
