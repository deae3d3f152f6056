import { countBefore } from '../count-before.ts';
import { type Block, block, type PlacedBlock } from '../markdown/block.ts';
import { linkBlocks } from '../markdown/link-blocks.ts';
import { firstStretch, stretchEnd } from '../markdown/split.ts';
import type { Span } from '../span.ts';

/** An earlier state of the same text. */
export interface PreviousBlocks {
  readonly text: string;
  readonly body: Span;
  readonly blocks: readonly PlacedBlock[];
}

/**
 * The body of a text in blocks. With the previous state, only what stands around the change is split again: every
 * block before it and after it is taken over, and so is a block within it whose text was there before.
 */
export function readBlocks(text: string, body: Span, previous?: PreviousBlocks): readonly PlacedBlock[] {
  const placed = previous ? resplit(text, body, previous) : split(text, body.from, body.to);
  return linkBlocks(placed);
}

function split(text: string, from: number, to: number): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (let at = firstStretch(text, from, to); at < to; ) {
    const end = stretchEnd(text, at, to);
    blocks.push({ block: block(text.slice(at, end)), from: at });
    at = end;
  }
  return blocks;
}

function resplit(text: string, body: Span, previous: PreviousBlocks): PlacedBlock[] {
  const old = previous.blocks;
  const head = commonStart(text, previous.text);
  const tail = commonEnd(text, previous.text, head);
  const shift = text.length - previous.text.length;

  // A cut depends on the line below it, so the block before the one that the change touches may change as well.
  const touched = body.from === previous.body.from ? lastBefore(old, head) : -1;
  const kept = old.slice(0, Math.max(0, touched - 1));
  const start = old[kept.length]?.from ?? body.from;

  const blocks = [...kept];
  let next = kept.length;
  let at = kept.length > 0 ? start : firstStretch(text, body.from, body.to);
  const known = new Map<string, Block>();
  while (at < body.to) {
    while (next < old.length && old[next]!.from + shift < at) {
      known.set(old[next]!.block.text, old[next]!.block);
      next++;
    }
    // An old cut in text that did not change: from here on everything is as it was.
    if (at >= text.length - tail && next < old.length && old[next]!.from + shift === at) break;
    const end = stretchEnd(text, at, body.to);
    blocks.push({ block: block(text.slice(at, end)), from: at });
    at = end;
  }
  const rest = at < body.to ? old.slice(next).map(({ block, from }) => ({ block, from: from + shift })) : [];
  if (rest.length === 0) for (const { block } of old.slice(next)) known.set(block.text, block);
  const mended = blocks.map((place, index) => {
    if (index < kept.length) return place;
    const before = known.get(place.block.text);
    // A text that stands twice is two blocks: each has its own place among what is kept beside it.
    known.delete(place.block.text);
    return { block: before ?? place.block, from: place.from };
  });
  return [...mended, ...rest];
}

/** The index of the last block that starts before an offset; -1 where none does. */
function lastBefore(blocks: readonly PlacedBlock[], offset: number): number {
  return countBefore(blocks, ({ from }) => from < offset) - 1;
}

/** Long texts are compared by pieces of this many UTF-16 units first, which is what engines are fast at. */
const piece = 4096;

/** How many UTF-16 units two texts have in common at their starts. */
function commonStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at + piece <= end && a.slice(at, at + piece) === b.slice(at, at + piece)) at += piece;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many UTF-16 units two texts have in common at their ends, beside `start` units at their starts. */
function commonEnd(a: string, b: string, start: number): number {
  const end = Math.min(a.length, b.length) - start;
  const pieceBefore = (text: string, at: number) => text.slice(text.length - at - piece, text.length - at);
  let at = 0;
  while (at + piece <= end && pieceBefore(a, at) === pieceBefore(b, at)) at += piece;
  while (at < end && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++;
  return at;
}
