import { flatMap } from '../../flat-map.ts';
import { findLinks } from '../links/find-links.ts';
import type { ArticleReading } from './article-reading.ts';
import { hidden } from './mask.ts';

const known = new WeakMap<ArticleReading, string>();

/**
 * The article's prose without what somebody else wrote: block quotations and the titles of pages on the web that it
 * links to. The same length as the article's text.
 */
export function ownWords(reading: ArticleReading): string {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const others = [
    ...reading.lines.filter(({ kind }) => kind === 'quote'),
    ...flatMap(reading.blocks, ({ reading: block, from }) =>
      findLinks(block)
        .filter(({ address, image }) => !image && /^https?:/i.test(address))
        .map((link) => ({ from: from + link.from, to: from + link.from + 1 + link.label.length })),
    ),
  ].sort((a, b) => a.from - b.from);
  let words = '';
  for (const { from, to } of others) {
    if (to <= words.length) continue;
    words += reading.prose.slice(words.length, from);
    words += hidden.repeat(to - words.length);
  }
  words += reading.prose.slice(words.length);
  known.set(reading, words);
  return words;
}
