import type { Period } from '../reader/period.ts';

/** `전분기 대비`: the period that a change is measured from, not the one that the figure is of. */
export function isBasePeriod(text: string, { span }: Period): boolean {
  return /^\s*(?:\([^()]*\))?\s*(?:대비|보다|에\s*비[해하]|과\s*비교|와\s*비교)/.test(
    text.slice(span.to, span.to + 24),
  );
}
