import type { Span } from '../../span.ts';
import type { Sentence } from '../passage.ts';
import type { Period } from '../reader/period.ts';
import { goesOn, joins, opensNarrow, reasons, settingAfter, verb } from './clause-words.ts';
import { keysOf } from './keys.ts';
import type { Part } from './parts.ts';

/** What the parts of a sentence have told so far. */
export interface Thread {
  /** Counts the subjects. */
  chain: number;
  /** The words of the subject that goes on, and its times. */
  root: readonly string[];
  rootTimes: readonly Period[];
  /** What opens the sentence and holds for all of it. */
  opening: readonly string[];
  openingTimes: readonly Period[];
  /** A reason or a part has begun, and what has no subject of its own goes on with that. */
  closed: boolean;
}

/** A part of a sentence, and what it opens with. */
export interface ReadPart {
  readonly part: Part;
  readonly said: string;
  readonly times: readonly Period[];
  /** Telling words up to its first figure. */
  readonly own: readonly string[];
  readonly hasVerb: boolean;
  readonly opensReason: boolean;
}

/** Reads what a part of a sentence opens with. */
export function readPart(text: string, sentence: Sentence, part: Part): ReadPart {
  const said = text.slice(part.from, part.to);
  const times = sentence.periods.filter(({ span }) => span.from >= part.from && span.to <= part.to);
  const start = part.figures[0]?.quantity.span.from ?? part.to;
  const before = { from: part.from, to: start - lengthOf(settingAfter, text.slice(part.from, start)) };
  const own = keysBetween(text, sentence, before);
  const hasVerb = verb.test(text.slice(before.from, before.to).replace(joins, ''));
  const opensReason = reasons.test(said) && !(joins.test(said) && own.length > 0 && hasVerb);
  return { part, said, times, own, hasVerb, opensReason };
}

/** Takes note of a part without figures. `isFirst`: no figure was told before it. */
export function passOver(
  thread: Thread,
  { said, times, own, hasVerb, opensReason }: ReadPart,
  isFirst: boolean,
) {
  if (opensNarrow.test(said) && isFirst) {
    thread.opening = [...own, 'exclud'];
    thread.root = thread.opening;
  } else if (opensReason || thread.closed) {
    thread.closed = true;
  } else if (own.length > 0 && !(goesOn.test(said) && !joins.test(said))) {
    // A subject whose verb follows behind a bracket or relative clause, or what opens the sentence.
    if (hasVerb || thread.root.length > 0) thread.chain += 1;
    if (!hasVerb) thread.opening = isFirst ? [...thread.opening, ...own] : own;
    thread.root = hasVerb ? [...thread.opening, ...own] : thread.opening;
    thread.rootTimes = times;
    thread.closed = false;
  } else if (times.length > 0) {
    if (isFirst) thread.openingTimes = times;
    else thread.rootTimes = times;
  }
}

/** How long a text's match is; 0 where it has none. */
export const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** The telling words of a stretch of a sentence, without its times and figures. */
export function keysBetween(text: string, sentence: Sentence, { from, to }: Span): readonly string[] {
  const taken = [
    ...sentence.periods.map(({ span }) => span),
    ...sentence.figures.map(({ quantity }) => quantity.core),
  ];
  return keysOf(
    sentence.terms.filter(
      (term) =>
        term.from >= from &&
        term.to <= to &&
        !taken.some((span) => span.from < term.to && term.from < span.to),
    ),
    text.slice(from, to),
  );
}
