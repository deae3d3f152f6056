import { tags } from '@lezer/highlight';
import type { Element, InlineContext, MarkdownConfig } from '@lezer/markdown';
import { flanking } from '../flanking.ts';
import { dropOpeners, type Opener, opensLinkAfter, pushOpener, sectionOf } from './delimiters.ts';

const asterisk = 42;
const underscore = 95;
const tilde = 126;

/**
 * Emphasis and strikethrough for Lezer as the dialect reads them. A pair is closed as soon as its second run is read,
 * by our own hand: Lezer would pair `*` and `~~` in one pass, and it counts a partly used run of `*` in CommonMark's
 * rule of three at its first length where micromark counts what is left of it.
 */
export const emphasisAndStrikethrough: MarkdownConfig = {
  defineNodes: [
    { name: 'Strikethrough', style: { 'Strikethrough/...': tags.strikethrough } },
    { name: 'StrikethroughMark', style: tags.processingInstruction },
  ],
  parseInline: [
    { name: 'Emphasis', parse: parseEmphasis },
    { name: 'Strikethrough', parse: parseStrikethrough, after: 'Emphasis' },
  ],
};

function parseEmphasis(cx: InlineContext, next: number, pos: number): number {
  if (next !== asterisk && next !== underscore) return -1;
  let end = pos + 1;
  while (cx.char(end) === next) end++;
  const before = cx.slice(Math.max(cx.offset, pos - 4), pos);
  const can = flanking(next === asterisk ? '*' : '_', before, cx.slice(end, end + 2));
  let from = pos;
  while (can.close && from < end) {
    const used = closeEmphasis(cx, next, from, end, can.open);
    if (used === 0) break;
    from += used;
  }
  if (can.open && from < end) pushOpener(cx, { marker: next, from, to: end, close: can.close });
  return end;
}

/** Pairs the run at `from..to` with the nearest opener that fits. Gives the number of markers used, 0 for none. */
function closeEmphasis(cx: InlineContext, marker: number, from: number, to: number, open: boolean): number {
  const section = sectionOf(cx);
  const { openers, misfits, strikes } = section;
  // All that the rule of three looks at in a closing run.
  const kind = `${marker} ${(to - from) % 3} ${open}`;
  for (let i = openers.length - 1; i >= (misfits.get(kind) ?? 0); i--) {
    const opener = openers[i]!;
    // Nothing pairs across the edge of a stretch that is struck out.
    if (opener.marker === tilde && strikes.get(opener.from)! > from) return 0;
    if (opener.marker !== marker || breaksRuleOfThree(opener, to - from, open)) continue;
    const index = cx.findOpeningDelimiter(opener.type);
    if (index === null) continue;
    const used = opener.to - opener.from > 1 && to - from > 1 ? 2 : 1;
    const node = used === 2 ? 'StrongEmphasis' : 'Emphasis';
    if (opensLinkAfter(cx, index)) {
      leaveToLezer(cx, opener, node, 'EmphasisMark', from, to);
      return to - from;
    }
    dropOpeners(section, i);
    const start = opener.to - used;
    const content = cx.takeContent(index);
    if (opener.from < start) pushOpener(cx, { ...opener, to: start });
    addPair(cx, node, 'EmphasisMark', content, [start, opener.to, from, from + used]);
    return used;
  }
  misfits.set(kind, openers.length);
  return 0;
}

/** Rules 9 and 10 of CommonMark, where the length of a run is what is left of it. */
function breaksRuleOfThree(opener: Opener, size: number, open: boolean): boolean {
  return (opener.close || open) && size % 3 !== 0 && (opener.to - opener.from + size) % 3 === 0;
}

function parseStrikethrough(cx: InlineContext, next: number, pos: number): number {
  if (next !== tilde) return -1;
  const section = sectionOf(cx);
  const { openers, strikes } = section;
  if (strikes.has(pos)) {
    pushOpener(cx, { marker: tilde, from: pos, to: pos + 2, close: false });
    return pos + 2;
  }
  const i = openers.findLastIndex(({ marker, from }) => marker === tilde && strikes.get(from) === pos);
  const opener = openers[i];
  const index = opener ? cx.findOpeningDelimiter(opener.type) : null;
  if (!opener || index === null) return -1;
  if (opensLinkAfter(cx, index)) {
    leaveToLezer(cx, opener, 'Strikethrough', 'StrikethroughMark', pos, pos + 2);
    return pos + 2;
  }
  dropOpeners(section, i);
  const content = cx.takeContent(index);
  addPair(cx, 'Strikethrough', 'StrikethroughMark', content, [opener.from, opener.to, pos, pos + 2]);
  return pos + 2;
}

/**
 * For a pair with an open bracket between. Where the bracket becomes a link, Lezer drops the closing run with what
 * else the link holds, and the opening one waits on; where it does not, Lezer makes the pair in the end.
 */
function leaveToLezer(
  cx: InlineContext,
  { type }: Opener,
  node: string,
  mark: string,
  from: number,
  to: number,
): void {
  Object.assign(type, { resolve: node, mark });
  cx.addDelimiter(type, from, to, false, true);
}

/** Adds a node with its two marks; `edges` are the start and end of the opening and of the closing mark. */
function addPair(
  cx: InlineContext,
  node: string,
  mark: string,
  content: readonly Element[],
  [start, startEnd, end, endEnd]: readonly [number, number, number, number],
): void {
  const children = [cx.elt(mark, start, startEnd), ...content, cx.elt(mark, end, endEnd)];
  cx.addElement(cx.elt(node, start, endEnd, children));
}
