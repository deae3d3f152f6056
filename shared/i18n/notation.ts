import type { Locale, Values } from './message.ts';

/**
 * Worked-out figures travel in a notation of no language: `≥ $75억`, `3% ~ 5%`, `-4%`. In a sentence a bound and a range
 * are said in words, and what is negative has a minus sign rather than a hyphen.
 */
export function inWords(locale: Locale, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? sayNotation(locale, value) : value,
    ]),
  );
}

function sayNotation(locale: Locale, value: string): string {
  const [, sign, bounded] = /^([≥≤]) (.+)$/s.exec(value) ?? [];
  if (sign !== undefined && bounded !== undefined) {
    const amount = sayNotation(locale, bounded);
    if (locale === 'ko') return `${amount} ${sign === '≥' ? '이상' : '이하'}`;
    return `${sign === '≥' ? 'at least' : 'at most'} ${amount}`;
  }
  const signed = value.replace(/(?<=^| ~ )-(?=[\d$€£¥₩])/g, '−');
  return locale === 'en' ? signed.replace(' ~ ', ' to ') : signed;
}
