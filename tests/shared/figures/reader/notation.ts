import type { Interval } from '../../../../shared/figures/interval.ts';
import type { Quantity, Unit } from '../../../../shared/figures/quantity.ts';
import { Rational } from '../../../../shared/figures/rational.ts';

/** A text with the stretches that were marked by square brackets: `매출 [$25억]`. `⟦` and `⟧` stand for real brackets. */
export function marked(source: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks = [...source.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1]!);
  const text = source.replace(/[[\]]/g, '');
  const plain = (part: string) => part.replaceAll('⟦', '[').replaceAll('⟧', ']');
  return { text: plain(text), marks: marks.map(plain) };
}

/** `1.2e12` as an exact number. */
export function number(text: string): Rational {
  const [mantissa = '', exponent = '0'] = text.trim().split('e');
  return Rational.parse(mantissa).mul(Rational.power10(Number(exponent)));
}

/** `1.2e12 ± 5e7` and `[0.3, 0.34)`, `(2e12, ∞)` in one notation, to compare with an interval's own. */
export function interval(text: string): string {
  const around = /^(.+)±(.+)$/.exec(text);
  if (around) {
    const [middle, slack] = [number(around[1]!), number(around[2]!)];
    return `[${middle.sub(slack)}, ${middle.add(slack)}]`;
  }
  return text.replace(/[-\d.e]+\d|\d/g, (part) => number(part).toString());
}

export const intervals = (quantity: Quantity, tier: 'strict' | 'lax'): readonly string[] =>
  quantity.readings.map((reading): string => (reading[tier] as Interval).toString());

/** A unit in a word: `KRW`, `USD/share`, `KRW/USD`, `명`, `month`, `t`, `percent`; `¤` for money of no said currency. */
export function unitName(unit: Unit): string {
  switch (unit.kind) {
    case 'money':
      return `${unit.currency ?? '¤'}${unit.per ? `/${unit.per}` : ''}`;
    case 'exchange':
      return `${unit.quote} for ${unit.base}`;
    case 'count':
      return unit.noun;
    case 'measure':
      return unit.symbol;
    case 'duration':
      return unit.unit;
    default:
      return unit.kind;
  }
}
