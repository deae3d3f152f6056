import { beside } from '../beside.ts';
import { block, type PlacedBlock } from '../markdown/block.ts';
import type { Span } from '../span.ts';
import type { Article } from './article.ts';
import type { FrontMatter } from './front-matter.ts';

/** The keys under which blog engines and desks keep what an article comes to, as a reader of a list of articles sees it. */
const telling: ReadonlySet<string> = new Set([
  'title',
  'description',
  'summary',
  'excerpt',
  'subtitle',
  'abstract',
  'lead',
  'tldr',
  'highlights',
  'takeaways',
  'key_takeaways',
  'key_points',
  'key_events',
  '설명',
  '요약',
  '부제',
  '핵심',
]);

const kept = beside<FrontMatter, readonly PlacedBlock[]>();

/**
 * What the front matter tells of the article in words, each a block of its own where it stands in the file. The same
 * objects for as long as the front matter stays.
 */
export function frontMatterProse({
  frontMatter,
  text,
}: Pick<Article, 'frontMatter' | 'text'>): readonly PlacedBlock[] {
  if (!frontMatter) return [];
  const before = kept.get(frontMatter);
  if (before) return before;
  const blocks = blocksIn(frontMatter, text);
  kept.set(frontMatter, blocks);
  return blocks;
}

function blocksIn({ data, values }: FrontMatter, text: string): readonly PlacedBlock[] {
  return [...values]
    .filter(([key]) => telling.has(key))
    .flatMap(([key, span]) =>
      typeof data[key] === 'string' ? [span] : Array.isArray(data[key]) ? itemsIn(text, span) : [],
    )
    .map((span) => withinMarks(text, span))
    .map(({ from, to }) => ({ block: block(text.slice(from, to)), from }));
}

const bullet = /^[ \t]*-[ \t]+/gm;

/** The items of a list that has a line for each: `- "코스피 2,731.44"`. */
function itemsIn(text: string, { from, to }: Span): readonly Span[] {
  const bullets = Array.from(text.slice(from, to).matchAll(bullet), ({ 0: { length }, index }) => ({
    from: from + index,
    to: from + index + length,
  }));
  return bullets.map((own, i) => {
    const said = text.slice(own.to, bullets[i + 1]?.from ?? to).trimEnd();
    return { from: own.to, to: own.to + said.length };
  });
}

/** Without the quotes around a value, or the sign of one that goes on in the lines below it: `>-`. */
function withinMarks(text: string, { from, to }: Span): Span {
  const value = text.slice(from, to);
  const quoted = /^(["'])[\s\S]*\1\s*$/.test(value);
  if (quoted) return { from: from + 1, to: from + value.trimEnd().length - 1 };
  return { from: from + /^(?:[|>][-+\d]*)?\s*/.exec(value)![0].length, to };
}
