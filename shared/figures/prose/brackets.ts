import type { Span } from '../../span.ts';
import type { Sentence } from '../passage.ts';

/** Whether a bracket closes in a text that did not open in it: what stood before it was inside, what follows is not. */
export function closesBracket(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    else if (char === ')') {
      if (depth === 0) return true;
      depth -= 1;
    }
  }
  return false;
}

/** `1H26 이익 246억(2025년 98억), 순이익`: before a place, the bracket around a time and its own figure has closed. */
export const isAside = (text: string, { figures }: Sentence, period: Span, before: number): boolean =>
  figures.some(({ quantity: { span } }) => span.from >= period.to && span.to <= before) &&
  closesBracket(text.slice(period.to, before));

const bracketNoun = /(?<![\d,.가-힣A-Za-z&])([가-힣A-Za-z&]{2,})\s?\(\s*$/;

/** `이익 증가율(-8.7%)`, `첫 마이너스(-11.6%)`, `보합(+0.7%)`: a noun that only says what the figure in its bracket measures. */
const tellsChange =
  /(?:[률율폭액익]|마이너스|플러스|수익|손실|상승|하락|증가|감소|급등|급락|반등|성장|개선|악화|최고|최저|최대|최소|변화|대비|보합|정체|둔화|회복|부진|선방|확대|축소|강세|약세|신장|마감|유지|기록)$/;

/** `바이오(-1.21%)가`: whose the bracket is that a figure opens, by the noun right before it; null where nothing says. */
export function nounOfBracket(text: string, figure: Span): string | null {
  const noun = bracketNoun.exec(text.slice(Math.max(0, figure.from - 24), figure.from))?.[1] ?? null;
  return noun !== null && tellsChange.test(noun) ? null : noun;
}
