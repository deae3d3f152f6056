import { z } from 'zod';
import type { Span } from '../span.ts';
import { closestStretch, likeness } from './likeness.ts';

/** Characters of the article on each side of a quote that tell it from its like. */
const contextLength = 32;

/** A longer selection is known by its beginning: what finds it again must stay quick. */
export const longestQuote = 500;

/** A place in a text, told by what stands there. Offsets count in the text with `\n` line ends. */
export const Anchor = z.object({
  quote: z.string().min(1).max(longestQuote),
  prefix: z.string().max(contextLength),
  suffix: z.string().max(contextLength),
  /** Where the quote began when the anchor was made. */
  at: z.number().int().min(0),
});
export type Anchor = z.infer<typeof Anchor>;

/** The anchor of a span without the blanks at its ends; null where nothing is left. */
export function anchorOf(text: string, { from, to }: Span): Anchor | null {
  const selected = text.slice(from, to);
  const at = from + (selected.length - selected.trimStart().length);
  const quote = whole(selected.trim().slice(0, longestQuote));
  if (quote === '') return null;
  const end = at + quote.length;
  return {
    quote,
    prefix: text.slice(Math.max(0, at - contextLength), at),
    suffix: text.slice(end, end + contextLength),
    at,
  };
}

/**
 * Where an anchor's text stands in a text that may have changed since: word for word, or else between what stood around
 * it, or else as something near to it. Null where nothing there resembles it: then nobody can say where it was.
 */
export function locateAnchor(text: string, anchor: Anchor): Span | null {
  return locateVerbatim(text, anchor) ?? betweenContext(text, anchor) ?? nearTo(text, anchor);
}

/** Whether a span that was followed through edits is still what an anchor means. */
export function isStillAt(text: string, anchor: Anchor, { from, to }: Span): boolean {
  if (from >= to) return false;
  const words = text.slice(from, to);
  if (words === anchor.quote || resembles(anchor.quote, words)) return true;
  return isShort(anchor) && isFramed(text, anchor, { from, to });
}

/** Characters on each side by which a changed quote is known. */
const edge = 8;

/** Characters of quote and context that must be found again before a place is believed. */
const enough = 10;

/** A word or figure so short that a change leaves nothing like it: `8%`, then `12%`. What stands around it must not change. */
function isShort({ quote }: Anchor): boolean {
  return quote.length < edge;
}

/** As many places of a quote are weighed; a text that repeats it more often says nothing about where it was. */
const mostPlaces = 2000;

/** The quote word for word, where enough of what stood around it tells that it is the same. */
export function locateVerbatim(text: string, anchor: Anchor): Span | null {
  const { quote, prefix, suffix } = anchor;
  const whole = prefix.length + suffix.length;
  const places = occurrences(text, quote, mostPlaces).map((from) => {
    const to = from + quote.length;
    const { before, after } = contextAt(text, anchor, from, to);
    return { from, to, found: before + after };
  });
  const best = bestOf(places, anchor);
  return best && (best.found === whole || quote.length + best.found >= enough)
    ? { from: best.from, to: best.to }
    : null;
}

/** What stands now between the words that stood around the quote. */
function betweenContext(text: string, anchor: Anchor): Span | null {
  const { quote, prefix, suffix } = anchor;
  const head = prefix.slice(-edge);
  const tail = suffix.slice(0, edge);
  if (head.length < edge && tail.length < edge) return null;
  const reach = quote.length * 3 + edge;
  const starts = head === '' ? [0] : occurrences(text, head, mostPlaces).map((at) => at + head.length);
  const places = starts.flatMap((from) => {
    const to = tail === '' ? text.length : text.indexOf(tail, from + 1);
    if (to <= from || to - from > reach) return [];
    const words = text.slice(from, to);
    if (words.trim() === '' || !(isShort(anchor) || resembles(quote, words))) return [];
    if (!isFramed(text, anchor, { from, to })) return [];
    const { before, after } = contextAt(text, anchor, from, to);
    return [{ from, to, found: before + after }];
  });
  const best = bestOf(places, anchor);
  return best && { from: best.from, to: best.to };
}

/** As many places are read closely, and as many pieces of a quote are looked for. */
const mostWindows = 4;
const mostPieces = 24;
const pieceLength = 8;

/** The stretch of the text that takes the fewest changes to become the quote. */
function nearTo(text: string, anchor: Anchor): Span | null {
  const { quote } = anchor;
  if (isShort(anchor)) return null;
  const places = windowsFor(text, anchor).flatMap((window) => {
    const found = closestStretch(quote, text.slice(window.from, window.to));
    const from = window.from + found.from;
    const to = window.from + found.to;
    if (from >= to || !resembles(quote, text.slice(from, to))) return [];
    const { before, after } = contextAt(text, anchor, from, to);
    const kept = quote.length - found.distance + before + after;
    return kept >= enough ? [{ from, to, found: kept }] : [];
  });
  const best = bestOf(places, anchor);
  return best && { from: best.from, to: best.to };
}

/** Where to look closely: around the places that most pieces of the quote and its context point to. */
function windowsFor(text: string, { quote, prefix, suffix, at }: Anchor): Span[] {
  const around = prefix + quote + suffix;
  const step = Math.max(1, Math.ceil((around.length - pieceLength) / mostPieces));
  const votes = new Map<number, number>();
  const bucket = Math.max(32, quote.length);
  for (let i = 0; i + pieceLength <= around.length; i += step) {
    for (const place of occurrences(text, around.slice(i, i + pieceLength), mostWindows)) {
      const start = place - (i - prefix.length);
      const key = Math.round(start / bucket);
      votes.set(key, (votes.get(key) ?? 0) + 1);
    }
  }
  const voted = [...votes]
    .sort(
      ([a, aVotes], [b, bVotes]) => bVotes - aVotes || Math.abs(a * bucket - at) - Math.abs(b * bucket - at),
    )
    .slice(0, mostWindows)
    .map(([key]) => key * bucket);
  return voted.map((start) => ({
    from: Math.max(0, start - bucket),
    to: Math.min(text.length, start + quote.length + bucket * 2),
  }));
}

/** Whether words are what a quote has become: few letters were changed, or others were only put in. */
function resembles(quote: string, words: string): boolean {
  return likeness(quote, words) >= 0.6;
}

/** How many characters stand around a span as they stood around the quote. */
function contextAt(
  text: string,
  { prefix, suffix }: Anchor,
  from: number,
  to: number,
): { readonly before: number; readonly after: number } {
  let before = 0;
  while (before < prefix.length && before < from && text[from - 1 - before] === prefix.at(-1 - before))
    before += 1;
  let after = 0;
  while (after < suffix.length && text[to + after] === suffix[after]) after += 1;
  return { before, after };
}

/** Whether what stood right before and after the quote stands around a span, up to the ends of the text where it stood there. */
function isFramed(text: string, anchor: Anchor, { from, to }: Span): boolean {
  const { prefix, suffix } = anchor;
  const { before, after } = contextAt(text, anchor, from, to);
  return (
    (before >= edge || (before === prefix.length && from === before)) &&
    (after >= edge || (after === suffix.length && to + after === text.length))
  );
}

interface Place extends Span {
  /** The more, the surer. */
  readonly found: number;
}

/** The surest place; of equals the one nearest to where the quote was. */
function bestOf(places: readonly Place[], { at }: Anchor): Place | null {
  const nearer = (a: Place, b: Place) => Math.abs(a.from - at) - Math.abs(b.from - at);
  return places.toSorted((a, b) => b.found - a.found || nearer(a, b))[0] ?? null;
}

function occurrences(text: string, words: string, most: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) {
    found.push(at);
  }
  return found;
}

/** Without half a character at its end. */
function whole(words: string): string {
  return /[\ud800-\udbff]$/.test(words) ? words.slice(0, -1) : words;
}
