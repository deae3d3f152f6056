import type { Article } from '../article/article.ts';
import type { Span } from '../span.ts';

/** A shorter article (characters) is read whole. */
const wholeBelow = 30_000;

/** Blocks above a change whose words may say what its figures are about. */
const blocksAbove = 6;

const heading = /^ {0,3}#{1,6}[ \t]|^[^\n]+\n {0,3}(?:=+|-+)[ \t]*$/m;

/**
 * What has to be read of an article to know its figures in the changed spans: the blocks that these touch, those
 * shortly before them, and every heading. Its other parts are as they were. The spans must be in order.
 */
export function excerpt(article: Article, changed: readonly Span[]): Article {
  const { blocks, text } = article;
  if (text.length <= wholeBelow) return article;
  const wanted = new Set<number>();
  let next = 0;
  for (const [at, { block, from }] of blocks.entries()) {
    const to = from + block.text.length;
    while (next < changed.length && changed[next]!.to < from) next += 1;
    const touched = changed[next] !== undefined && changed[next]!.from <= to;
    if (touched) for (let near = Math.max(0, at - blocksAbove); near <= at; near++) wanted.add(near);
    else if (heading.test(block.text)) wanted.add(at);
  }
  return { ...article, blocks: blocks.filter((_, at) => wanted.has(at)) };
}
