import type { Quantity } from '../../quantity.ts';

const cagr = 'CAGR|연\\s*복리|compound(?:ed)?\\s+annual(?:ly)?(?:\\s+growth)?(?:\\s+rate)?';
const yearly = `${cagr}|연\\s*평균|매년|해마다|annual\\s+average(?:\\s+rate)?|average\\s+annual(?:\\s+growth)?(?:\\s+rate)?`;
const link =
  '\\s*(?:성장률|성장|증가율|상승률|수익률|복리)?\\s*(?:은|는|이|가|으로|로|of|was|is|at|\\(|:)?\\s*(?:about|약)?\\s*$';
const opening = new RegExp(`(?:${yearly})${link}`, 'i');
const openingCagr = new RegExp(`(?:${cagr})${link}`, 'i');
const closing = new RegExp(
  `^\\s*(?:의\\s*)?\\(?(?:${yearly}|a\\s+year\\b(?!\\s+(?:ago|earlier|before))|per\\s+year\\b|annually\\b|per\\s+annum|each\\s+year|every\\s+year)`,
  'i',
);
const closingCagr = new RegExp(`^\\s*(?:의\\s*)?\\(?(?:${cagr})`, 'i');

/** Whether the words around a percentage say that it is a rate for each of several years: 연평균, CAGR, a year. */
export function isCompounded(text: string, { span }: Quantity): boolean {
  return opening.test(ahead(text, span.from)) || closing.test(text.slice(span.to, span.to + 40));
}

/** Whether they say so in the word that leaves no other reading. */
export function saysCagr(text: string, { span }: Quantity): boolean {
  return openingCagr.test(ahead(text, span.from)) || closingCagr.test(text.slice(span.to, span.to + 40));
}

const ahead = (text: string, at: number) => text.slice(Math.max(0, at - 48), at);
