import { signOf } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import { englishDown, englishUp } from '../reader/change.ts';
import type { Clause } from './clauses.ts';
import type { Kind } from './worth.ts';

const changeNoun =
  /\b(?:increase|decrease|growth|decline|reduction|drop|rise|gain|improvement|change)s?(?:\s+(?:in|of)\b[^,;]{0,40}?)?(?:\s+(?:of|was|were))?\s+(?:about|approximately|nearly|roughly|some)?\s*$/i;
/** `sold for $14.8 million, a gain of $6.2 million`: booked, and no rise of what stands before it. */
const booked =
  /\b(?:gains?|loss(?:es)?|profits?)\s+(?:of|on\b[^,;]{0,40})\s*(?:about|approximately|nearly|roughly|some)?\s*$/i;
const moreBehind =
  /^\s*(?:higher|lower|more|less|greater|fewer|above|below|increase|decrease|growth|decline|reduction|rise|drop|over\b|up|down|better|worse)\b/i;
const shareBehind = /^\s*(?:of|in)\s+(?!(?:which|that|this|these)\b)[a-z]/i;
const shareBefore =
  /\b(?:accounted\s+for|represent(?:ed|s|ing)|made?\s+up|makes\s+up|compris(?:ed|ing|es)|constituted|contributed|share\s+of)\s+(?:about|approximately|nearly|roughly|some|an?)?\s*$/i;
const levelBefore =
  /\b(?:to|at|was|were|is|are|of|totaled|totalled|averaged|reached|stood\s+at|came\s+to)\s+(?:about|approximately|nearly|roughly|some|an?)?\s*$/i;

/** `increased modestly, by`, `grew slightly faster, by`: the verb stands apart from what it moved by. */
const movedBy = new RegExp(
  `\\b(?:${englishUp}|${englishDown})(?:,?\\s+(?:\\w+ly|again|further|faster|slower|more|too|also|once)){1,2},?\\s+by\\s+(?:about|approximately|nearly|roughly|some|over|only|just)?\\s*$`,
  'i',
);

const toAmount = /^\s+to\s+(?:about\s+|approximately\s+|nearly\s+)?$/;

/** What a figure of a clause tells; null where its words leave it open. `before` is how the one before it was read. */
export function kindOf(
  { lead, behind, refersBack }: Clause,
  quantity: Quantity,
  before: Told | null,
): Kind | null {
  const { unit, change, role } = quantity;
  if (unit.kind === 'percentPoint') return 'change';
  if (unit.kind === 'money' && booked.test(lead)) return null;
  if (change?.role === 'by') return 'change';
  if (change?.role === 'to' || role !== null) return 'level';
  if (moreBehind.test(behind) || (refersBack && /^\s*(?:gain|jump|fall|improvement)\b/i.test(behind)))
    return 'change';
  // `Cash flow lifted 23% to $165.6 million`.
  if (unit.kind === 'percent' && toAmount.test(behind) && !/\bfrom\s+$/i.test(lead)) return 'change';
  if (unit.kind === 'percent' && shareBefore.test(lead)) return 'share';
  if (changeNoun.test(lead)) return 'change';
  if (unit.kind === 'percent' && shareBehind.test(behind)) return 'share';
  const like = before && before.unit === unit.kind ? before.kind : null;
  // `an increase of $190.9 million, or 27.2%`: told of the amount before it.
  if (
    unit.kind === 'percent' &&
    before &&
    before.unit !== 'percent' &&
    /^\s*(?:or\s+)?(?:approximately\s+|about\s+)?$/i.test(lead)
  )
    return before.kind === 'change' ? 'change' : null;
  if (/\b(?:compared|versus|vs|against|from|and|than)\b[^,;]*$/i.test(lead) && like) return like;
  if (movedBy.test(lead)) return 'change';
  // `exceeding sales by $165 million`: a difference from something else.
  if (/\bby\s+(?:about|approximately|nearly|roughly|some|over)?\s*$/i.test(lead)) return null;
  if (signOf(quantity) !== null) return unit.kind === 'percent' ? 'change' : 'level';
  return levelBefore.test(lead) || unit.kind !== 'percent' ? 'level' : null;
}

/** How the figure before one was read. */
export interface Told {
  readonly kind: Kind | null;
  readonly unit: Quantity['unit']['kind'];
}
