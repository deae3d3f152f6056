import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, roughlyEquals, sayEquation } from '../../check.ts';
import type { Figure, Passage } from '../../passage.ts';
import { comparable } from '../../quantity.ts';
import { slippedBy } from '../../slip.ts';
import { compareValues } from '../../value.ts';
import { sayLike } from '../../wording.ts';

const koreanScale = /[조억만천]/;
const englishScale = /\d\s*(?:trillion|billion|million|thousand|tn|bn|mn|mln|[TBMK])(?![A-Za-z])/i;

/**
 * An amount said again in a bracket with the other language's scale is the same amount: `$2.5 billion(25억 달러)`. Ten
 * 억 are a billion, and a slip by a power of ten is the usual one.
 */
export function conversion({ run: { text }, figures }: Passage): readonly Check<number>[] {
  return flatMap(figures, (first, i) => {
    const second = figures[i + 1];
    if (!second || !isBracketed(text, first, second) || !isOtherScale(first, second)) return [];
    const [a, b] = [first.quantity, second.quantity];
    if (a.unit.kind !== 'money' || !comparable(a.unit, b.unit) || a.range || b.range) return [];
    if (b.unit.kind !== 'money' || (a.unit.currency ?? b.unit.currency) === null) return [];
    if (a.bound !== 'exact' || b.bound !== 'exact') return [];
    const verdict = compareValues(a.readings, b.readings);
    const steps = verdict === 'apart' ? slippedBy(b, a) : 0;
    const [reading] = a.readings;
    if (steps === null || !reading?.point) return [];
    const expected = sayLike(b, reading.point);
    return [
      {
        relation: 'figures/scale' as const,
        members: [second.index, first.index],
        verdict: verdict === 'loose' ? ('holds' as const) : verdict,
        declared: true,
        derivation: [sayEquation(a.raw, expected, roughlyEquals(verdict), b.raw)],
        message: message('figures.conversion', { stated: b.raw, expected }),
      },
    ];
  });
}

function isBracketed(text: string, first: Figure, second: Figure): boolean {
  const gap = text.slice(first.quantity.span.to, second.quantity.span.from);
  return (
    /^\s*\(\s*[=≈]?\s*$/.test(gap) &&
    /^\s*\)/.test(text.slice(second.quantity.span.to, second.quantity.span.to + 4))
  );
}

function isOtherScale({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return (
    (koreanScale.test(a.raw) && englishScale.test(b.raw)) ||
    (englishScale.test(a.raw) && koreanScale.test(b.raw))
  );
}
