import type { Nodes } from 'mdast';
import type { Block } from '../../shared/markdown/block.ts';
import type { TextCounts } from '../editor/session.ts';

interface BlockCounts {
  readonly words: number;
  readonly characters: number;
  readonly dense: number;
  readonly hangul: number;
  readonly latinWords: number;
}

const counted = new WeakMap<Block, BlockCounts>();

/** Reading speed for Korean prose (syllables a minute) and for English (words a minute), silent, adults. */
const hangulPerMinute = 500;
const latinWordsPerMinute = 230;

/** Counts the text of an article's blocks as its reader sees it. */
export function countText(blocks: readonly Block[]): TextCounts {
  let words = 0;
  let characters = 0;
  let dense = 0;
  let effort = 0;
  for (const block of blocks) {
    const counts = countBlock(block);
    words += counts.words;
    characters += counts.characters;
    dense += counts.dense;
    effort += counts.hangul / hangulPerMinute + counts.latinWords / latinWordsPerMinute;
  }
  return { words, characters, dense, minutes: dense === 0 ? 0 : Math.max(1, Math.round(effort)) };
}

function countBlock(block: Block): BlockCounts {
  const known = counted.get(block);
  if (known) return known;
  const pieces: string[] = [];
  collect(block.root, pieces);
  const text = pieces.join('').trim();
  const spaces = text.match(/\s/g)?.length ?? 0;
  const breaks = text.match(/\n/g)?.length ?? 0;
  const points = [...text].length;
  const counts: BlockCounts = {
    words: text.match(/\S+/g)?.length ?? 0,
    characters: points - breaks,
    dense: points - spaces,
    hangul: text.match(/[가-힣]/g)?.length ?? 0,
    latinWords: text.match(/[A-Za-z][A-Za-z'’-]*/g)?.length ?? 0,
  };
  counted.set(block, counts);
  return counts;
}

/** The visible text of a node; what stands in different paragraphs or cells never runs together. */
function collect(node: Nodes, pieces: string[]): void {
  if (node.type === 'html') return;
  if (node.type === 'break') pieces.push('\n');
  else if ('value' in node) pieces.push(node.value);
  if ('children' in node) for (const child of node.children) collect(child, pieces);
  if (apart.has(node.type)) pieces.push('\n');
}

const apart: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code', 'listItem']);
