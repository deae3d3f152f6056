import { beside } from '../../beside.ts';
import { findLinks } from '../links/find-links.ts';
import { type ArticleReading, joinBlocks } from './article-reading.ts';
import type { BlockReading } from './block-reading.ts';
import { hidden } from './mask.ts';

/**
 * The article's prose without what somebody else wrote: block quotations and the titles of pages on the web that it
 * links to. The same length as the article's text.
 */
export const ownWords = beside<ArticleReading, string>().keeper((reading) => joinBlocks(reading, ownWordsIn));

/** The same of one block, as long as its text. */
export const ownWordsIn = beside<BlockReading, string>().keeper(withoutOthers);

function withoutOthers(block: BlockReading): string {
  const others = [
    ...block.lines.filter(({ kind }) => kind === 'quote'),
    ...findLinks(block)
      .filter(({ address, image }) => !image && /^https?:/i.test(address))
      .map((link) => ({ from: link.from, to: link.from + 1 + link.label.length })),
  ].sort((a, b) => a.from - b.from);
  let words = '';
  for (const { from, to } of others) {
    if (to <= words.length) continue;
    words += block.prose.slice(words.length, from);
    words += hidden.repeat(to - words.length);
  }
  return words + block.prose.slice(words.length);
}
