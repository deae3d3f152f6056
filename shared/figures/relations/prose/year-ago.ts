import { flatMap } from '../../../flat-map.ts';
import type { Figure, Sentence } from '../../passage.ts';
import { signOf } from '../../printed.ts';
import { comparable } from '../../quantity.ts';
import type { Movement } from './comparison.ts';

/** What follows a value and says that it is an earlier one, a year's or a quarter's. */
const base =
  /^\s*(?:(?:in|for)\s+(?:the\s+)?)?(?:(a\s+year\s+(?:ago|earlier|before)|(?:last|prior|previous)[\s-]year(?:’s|'s)?|year[- ]ago|the\s+year\s+before|same\s+(?:quarter|period)\s+(?:of\s+)?last\s+year|LY\b)|(a\s+quarter\s+(?:ago|earlier|before)|(?:last|prior|previous)[\s-]quarter|the\s+quarter\s+before))(?:\s+(?:quarter|period))?/i;
/** What follows a change and says from when it counts. */
const stretch =
  /^\s*(?:(y\/y|y-o-y|yoy|year[- ](?:over|on)[- ]year)|(q\/q|q-o-q|qoq|quarter[- ](?:over|on)[- ]quarter|sequential(?:ly)?))(?![A-Za-z])/i;
const toChange = /^\s*[,(]?\s*(?:up|down|a\s+gain\s+of|an?\s+(?:increase|decrease)\s+of)?\s*$/i;
const toBase = /^\s*\)?\s*[,(]?\s*(?:from|vs\.?|versus|against|compared\s+(?:to|with))?\s*$/i;
const closing = /^\s*[,;(]?\s*(?:up|down|an?\s+(?:increase|decrease)\s+of)?\s*$/i;

/**
 * `$331.4M, +24% y/y ($266.8M a year ago)`, `$331.4M (vs. $266.8M a year ago, +24%)`: a note gives the base behind, and the
 * words behind the base say from when it is. A change over another stretch has another base.
 */
export function sinceYearAgo(text: string, { figures, korean }: Sentence): readonly Movement[] {
  if (korean) return [];
  return flatMap(figures, (to, i): readonly Movement[] => {
    const [second, third] = [figures[i + 1], figures[i + 2]];
    if (!second || !third || to.quantity.change?.role === 'by') return [];
    const [before, between] = [gapOf(text, to, second), gapOf(text, second, third)];
    if (isChange(second) && isBaseOf(third, to)) {
      const said = stretch.exec(between);
      const told = base.exec(behind(text, third));
      const linked = toChange.test(before) && toBase.test(between.slice(said?.[0].length ?? 0));
      return linked && told && mayBeOne(said, told) ? [{ from: third, to, change: second }] : [];
    }
    if (!isChange(third) || !isBaseOf(second, to)) return [];
    const told = base.exec(between);
    const said = stretch.exec(behind(text, third));
    const linked = told && toBase.test(before) && closing.test(between.slice(told[0].length));
    return linked && mayBeOne(said, told) ? [{ from: second, to, change: third }] : [];
  });
}

const gapOf = (text: string, left: Figure, right: Figure) =>
  text.slice(left.quantity.span.to, right.quantity.span.from);

const behind = (text: string, { quantity: { span } }: Figure) => text.slice(span.to, span.to + 40);

const isChange = ({ quantity }: Figure) =>
  (quantity.unit.kind === 'percent' || quantity.unit.kind === 'percentPoint') &&
  (quantity.change?.role === 'by' || signOf(quantity) !== null);

const isBaseOf = ({ quantity: a }: Figure, { quantity: b }: Figure) =>
  a.unit.kind === b.unit.kind &&
  a.unit.kind !== 'duration' &&
  comparable(a.unit, b.unit) &&
  a.readings.length === 1 &&
  b.readings.length === 1;

/** A year's change is not from a quarter ago; one that says nothing is from the base beside it. */
const mayBeOne = (said: RegExpExecArray | null, told: RegExpExecArray) =>
  said === null || (said[1] !== undefined) === (told[1] !== undefined);
