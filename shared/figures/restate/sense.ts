import type { Figure, Sentence } from '../passage.ts';
import { signOf } from '../printed.ts';

/**
 * What an English percentage tells of the amount that its sentence is about: a change of it, a share of something, or
 * neither for certain. `compared`: it is set against a figure before it, and tells the same of another time.
 */
export type Sense = 'change' | 'share' | 'unknown';

const changeNoun =
  /\b(?:increase|decrease|growth|decline|reduction|drop|rise|gain|improvement|change)(?:\s+(?:rate\s+)?of)?\s+(?:about|approximately|nearly|roughly|some)?\s*$/i;
/** `$8.1 million, or 20%`, `$307.7 million (35.6% …)`: said of the amount right before. */
const apposed = /^\s*(?:,\s*|\(\s*)?(?:or\s+)?(?:approximately\s+|about\s+)?$/i;
const comparedWith = /\b(?:from|to|with|versus|vs\.?|against|and|than)\s+(?:about\s+|approximately\s+)?$/i;
const shareBehind = /^\s*(?:of|in)\s+(?!(?:which|that|this|these)\b)[a-z]/i;

/** Reads a percentage's sense by the words right around it and by the figures that it stands beside. */
export function senseOf(text: string, { figures }: Sentence, i: number): Sense {
  const { quantity } = figures[i]!;
  if (quantity.change?.role === 'by' || signOf(quantity) !== null) return 'change';
  const before = text.slice(Math.max(0, quantity.span.from - 40), quantity.span.from);
  if (changeNoun.test(before)) return 'change';
  if (shareBehind.test(text.slice(quantity.span.to, quantity.span.to + 8))) return 'share';
  const previous = figures[i - 1];
  if (!previous) return 'unknown';
  const gap = text.slice(previous.quantity.span.to, quantity.span.from);
  if (previous.quantity.unit.kind !== 'percent' && apposed.test(gap)) return senseOfAmount(text, previous);
  // What a percentage is compared with tells the same as it does.
  const like = figures.slice(0, i).findLastIndex((other) => other.quantity.unit.kind === 'percent');
  return like >= 0 && comparedWith.test(before) ? senseOf(text, { figures } as Sentence, like) : 'unknown';
}

/** `an increase of $8.1 million` is a change, `to $48.2 million` and `was $48.2 million` are none. */
function senseOfAmount(text: string, { quantity }: Figure): Sense {
  if (quantity.change?.role === 'by') return 'change';
  const before = text.slice(Math.max(0, quantity.span.from - 40), quantity.span.from);
  return changeNoun.test(before) ? 'change' : 'share';
}
