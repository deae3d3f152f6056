import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, equals, sayEquation } from '../../check.ts';
import type { Figure, Passage } from '../../passage.ts';
import { comparable, monthsOf, type TimeUnit } from '../../quantity.ts';
import { Rational } from '../../rational.ts';
import { compareValues, times } from '../../value.ts';
import { sayValue } from '../../wording.ts';

const apposed =
  /^\s*(?:,\s*(?:or|i\.e\.,?|that is,?|which is)|\(|=)\s*(?:about|roughly|some|approximately|~)?\s*$/i;
const yearly = /\b(?:annual|yearly|a year|per year|per annum|run[- ]rate)\b/i;

/**
 * `annual dividends of $3,318, or $276.50 a month`: one amount said for two stretches of time, side by side. The first may
 * leave its stretch to a word before it.
 */
export function perPeriod({ run: { text }, sentences }: Passage): readonly Check<number>[] {
  return flatMap(sentences, ({ figures, from, korean }) =>
    korean
      ? []
      : flatMap(figures, (first, i) => {
          const second = figures[i + 1];
          if (!second || !apposed.test(behind(text, first, second))) return [];
          const lead = text.slice(figures[i - 1]?.quantity.span.to ?? from, first.quantity.span.from);
          const own = first.quantity.per?.unit ?? (yearly.test(lead) ? 'year' : null);
          return own ? convert(first, own, second) : [];
        }),
  );
}

/** What stands between two figures, without the time rate that the first one carries. */
const behind = (text: string, a: Figure, b: Figure) =>
  text.slice(Math.max(a.quantity.span.to, a.quantity.per?.span.to ?? 0), b.quantity.span.from);

function convert(first: Figure, own: TimeUnit, second: Figure): readonly Check<number>[] {
  const [a, b] = [first.quantity, second.quantity];
  const [x, y] = [monthsOf[own], b.per ? monthsOf[b.per.unit] : undefined];
  if (!x || !y || x === y || a.unit.kind !== 'money' || b.unit.kind !== 'money') return [];
  if (!comparable(a.unit, b.unit) || a.bound !== 'exact' || b.bound !== 'exact') return [];
  const [reading] = a.readings;
  if (!reading || a.range || b.range) return [];
  const factor = Rational.of(y, x);
  const worked = times(reading, factor);
  const verdict = compareValues(b.readings, [worked]);
  const holds = verdict === 'apart' ? verdict : 'holds';
  const said = sayValue(b, worked);
  return [
    {
      relation: 'figures/period',
      members: [second.index, first.index],
      verdict: holds,
      declared: true,
      derivation: [sayEquation(`${a.raw} × ${factor.toFixed(4)}`, said, equals(holds), b.raw)],
      message: message('figures.period', { expected: said, stated: b.raw }),
    },
  ];
}
