import { beside } from '../beside.ts';
import type { ArticleReading } from './text/article-reading.ts';
import type { BlockReading } from './text/block-reading.ts';

/**
 * What a rule looks for in a text, told cheaply: a block in which there is nothing of the kind holds no finding of the
 * rule. Each is a sign that the kind may be there, in code and comments too, never that it surely is.
 */
const signs = {
  korean: (text: string) => /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(text),
  english: (text: string) => /[A-Za-z]/.test(text),
  digits: (text: string) => /\d/.test(text),
  tables: (text: string) => text.includes('|'),
  headings: (text: string) => text.includes('#'),
  links: (text: string) => text.includes('](') || text.includes(']:'),
  addresses: (text: string) => text.includes('://') || text.includes('www.'),
  comments: (text: string) => text.includes('<!--'),
} as const;
export type TextNeed = keyof typeof signs;

/**
 * What a rule may ask beside the text and the settings: the library's other files, the article's own place among them,
 * the day. What a rule found in a block stays found until the block changes, or one of these that the rule needs.
 */
export type ContextNeed = 'library' | 'path' | 'today';

/**
 * The front matter is no block: a rule that needs it has nothing to say to an article that does not begin as one with
 * front matter does, be it closed or not.
 */
export type ArticleNeed = TextNeed | 'frontMatter';

export type Need = ArticleNeed | ContextNeed;

const kinds = Object.keys(signs) as TextNeed[];
const tests = Object.values(signs);
const bitOf = new Map<Need, number>(kinds.map((kind, at) => [kind, 1 << at]));
bitOf.set('frontMatter', 1 << kinds.length);

/** Kinds as a set of bits; what is not to be seen in a text is no bit of it. */
export function bitsOf(needs: readonly Need[]): number {
  return needs.reduce((bits, need) => bits | (bitOf.get(need) ?? 0), 0);
}

const ofBlock = beside<BlockReading, number>();

/** The kinds of which there may be something in a block. */
export function kindsIn(block: BlockReading): number {
  const known = ofBlock.get(block);
  if (known !== undefined) return known;
  const bits = tests.reduce((found, isIn, at) => (isIn(block.text) ? found | (1 << at) : found), 0);
  ofBlock.set(block, bits);
  return bits;
}

/** The kinds of which there may be something in an article. */
export function kindsInArticle({ article, blocks }: ArticleReading): number {
  return blocks.reduce(
    (bits, { reading }) => bits | kindsIn(reading),
    article.text.startsWith('---') ? bitsOf(['frontMatter']) : 0,
  );
}
