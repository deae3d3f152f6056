import type { Figure, Passage } from '../passage.ts';

/** `Price (5 Nov close): $118.50 | Price target: $142 | Upside: 19.8%`: in the head of a note the bare word is enough. */
export function labelledPrice({ run: { text }, figures }: Passage): Figure | null {
  const named = figures.filter(
    ({ quantity: { unit, span } }) =>
      unit.kind === 'money' && priceLabel.test(text.slice(Math.max(0, span.from - 48), span.from)),
  );
  return named.length === 1 ? named[0]! : null;
}

const priceLabel = /(?:^|[|/·•\n]\s*)price(?:\s*\([^()]{0,24}\))?\s*:\s*$/i;
