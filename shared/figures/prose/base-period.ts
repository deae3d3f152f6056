import type { Span } from '../../span.ts';
import type { Sentence } from '../passage.ts';
import type { Period } from '../reader/period.ts';

const measuredFrom = /^\s*(?:\([^()]*\))?\s*(?:대비|보다|에\s*비[해하]|과\s*비교|와\s*비교)/;

/** `전분기 대비`: the period that a change is measured from, not the one that the figure is of. */
export function isBasePeriod(text: string, { span }: Period): boolean {
  return measuredFrom.test(text.slice(span.to, span.to + 24));
}

const startsFrom = /^\s*에서(?![는도의])/;
const hardly = /^\s*(?:의|에|에는|기준)?\s*$/;

/** `2024년 1,000억 원 대비 20%`: the period is that of the amount which the figure behind it is measured from. */
export function isOfBase(text: string, { figures }: Sentence, { span }: Period, figure: Span): boolean {
  const dated = figures.find(({ quantity }) => quantity.span.from >= span.to)?.quantity.span;
  if (!dated || dated.to > figure.from || !hardly.test(text.slice(span.to, dated.from))) return false;
  const behind = text.slice(dated.to, dated.to + 24);
  return measuredFrom.test(behind) || startsFrom.test(behind);
}
