import { type DelimiterType, InlineContext } from '@lezer/markdown';
import { pairStrikethrough } from './strikethrough-pairs.ts';

/** A run of markers that waits for its end. */
export interface Opener {
  /** An own object for each run, by which Lezer finds the delimiter again. */
  readonly type: { resolve?: string; mark?: string };
  readonly marker: number;
  readonly from: number;
  readonly to: number;
  /** Whether the run could close a pair as well. */
  readonly close: boolean;
}

/** The state of one inline section while Lezer reads it from left to right. */
export interface Section {
  /** The runs that wait, in order. */
  readonly openers: Opener[];
  /** By kind of closing run, how many of the runs that wait, from the first, are known not to fit. */
  readonly misfits: Map<string, number>;
  /** Where each `~~` that opens a pair stands, and where its partner does. */
  readonly strikes: ReadonlyMap<number, number>;
}

const sections = new WeakMap<InlineContext, Section>();

export function sectionOf(cx: InlineContext): Section {
  let section = sections.get(cx);
  if (!section) {
    section = { openers: [], misfits: new Map(), strikes: pairStrikethrough(cx.text, cx.offset) };
    sections.set(cx, section);
  }
  return section;
}

/** Pairs nested deeper than this are beyond what a block may hold (complexity.ts), and beyond Lezer's stack. */
const maxOpeners = 500;

/** Lets a run wait for its end. */
export function pushOpener(cx: InlineContext, opener: Omit<Opener, 'type'>): void {
  const { openers } = sectionOf(cx);
  if (openers.length >= maxOpeners) return;
  const type: DelimiterType = {};
  openers.push({ ...opener, type });
  cx.addDelimiter(type, opener.from, opener.to, true, false);
}

/** Forgets the runs that wait from the `length`th on: a pair was made around them. */
export function dropOpeners({ openers, misfits }: Section, length: number): void {
  openers.length = length;
  for (const [kind, count] of misfits) if (count > length) misfits.set(kind, length);
}

/** Whether a `[` or `![` stands open after the delimiter at `index`: it may yet become a link and break a pair. */
export function opensLinkAfter(cx: InlineContext, index: number): boolean {
  return [InlineContext.linkStart, InlineContext.imageStart].some(
    (type) => (cx.findOpeningDelimiter(type) ?? -1) > index,
  );
}
