import { message } from '../../i18n/index.ts';
import { type Check, equals, sayEquation } from '../check.ts';
import { type Fact, subjectKey } from '../fact.ts';
import { comparable, monthsOf } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { compareValues, times } from '../value.ts';
import { sayValue } from '../wording.ts';
import type { FactRelation } from './among-facts.ts';

/** A flow said per month, per quarter and per year is one flow: 월 $25억 is 분기 $75억. Only where both say the rate. */
export const periodConversion: FactRelation = {
  keyOf({ basis, kind, quantity, scenario, subject }) {
    if (!basis || monthsOf[basis] === undefined || quantity.unit.kind !== 'money') return null;
    if (kind !== 'level' || scenario === 'hypothetical' || subject.metric?.nature !== 'flow') return null;
    return subjectKey(subject);
  },
  check(group) {
    const ordered = group.toSorted((a, b) => monthsOf[a.basis!]! - monthsOf[b.basis!]!);
    return ordered
      .slice(0, 8)
      .flatMap((fine, i) => ordered.slice(i + 1, i + 8).flatMap((coarse) => convert(fine, coarse)));
  },
};

/** `분기 매출 93조 원`, `2025년 연간 매출 333조 원`: what a quarter and a year came to, and no rate of either. */
const areResults = ({ period: a, basis, quantity }: Fact, { period: b }: Fact): boolean =>
  (a !== null && b !== null && a.kind !== b.kind) || (basis === 'quarter' && quantity.per === null);

function convert(fine: Fact, coarse: Fact): readonly Check<Fact>[] {
  const [from, to] = [fine.basis!, coarse.basis!];
  if (from === to || !comparable(fine.quantity.unit, coarse.quantity.unit) || areResults(fine, coarse))
    return [];
  const factor = Rational.of(monthsOf[to]!, monthsOf[from]!);
  const expected = fine.quantity.readings.map((reading) => times(reading, factor));
  const [main] = expected;
  if (!main) return [];
  const said = sayValue(coarse.quantity, main);
  const verdict = compareValues(coarse.quantity.readings, expected);
  return [
    {
      relation: 'figures/period',
      members: [fine, coarse],
      verdict,
      declared: true,
      derivation: [
        sayEquation(
          `${fine.quantity.raw} × ${factor.toFixed(2)}`,
          said,
          equals(verdict),
          coarse.quantity.raw,
        ),
      ],
      message: message('figures.period', { expected: said, stated: coarse.quantity.raw }),
    },
  ];
}
