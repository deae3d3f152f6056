import { message } from '../../i18n/index.ts';
import { type Check, equals } from '../check.ts';
import type { Fact } from '../fact.ts';
import { identities } from '../gazetteer/identities.ts';
import { comparable } from '../quantity.ts';
import { periodKey } from '../reader/period.ts';
import { compareValues, quotient } from '../value.ts';
import { sayValue } from '../wording.ts';

/**
 * The identities of tables (a margin is a profit over sales, PER a price over EPS) for facts said in prose and lists: of
 * one subject, in one period, or side by side in one passage where no period is said.
 */
export function ratios(facts: readonly Fact[]): readonly Check<Fact>[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (
      fact.kind !== 'level' ||
      !fact.sure ||
      fact.subject.metric === null ||
      fact.scenario === 'hypothetical'
    )
      continue;
    if (
      fact.quantity.role === 'from' ||
      fact.quantity.bound !== 'exact' ||
      fact.quantity.readings.length === 0
    )
      continue;
    const when = fact.period ? periodKey(fact.period) : `@${fact.passage}`;
    const key = [fact.subject.about.join(' '), fact.scope, when].join('|');
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap(inGroup);
}

function inGroup(group: readonly Fact[]): readonly Check<Fact>[] {
  if (group.length < 3) return [];
  const only = (id: string): Fact | null => {
    const named = group.filter((fact) => fact.subject.metric!.id === id);
    return new Set(named.map((fact) => fact.quantity.raw)).size === 1 ? named[0]! : null;
  };
  return identities.flatMap(({ ratio, of, per }) => {
    const [stated, whole] = [only(ratio), only(per)];
    const parts = of.flatMap((id) => only(id) ?? []);
    if (!stated || !whole || parts.length === 0) return [];
    const tabled = [stated, whole, ...parts].every((fact) => fact.rung === 'table');
    if (tabled) return [];
    const worked = parts.flatMap((part) => {
      if (!comparable(part.quantity.unit, whole.quantity.unit)) return [];
      const value = quotient(part.quantity.readings[0]!, whole.quantity.readings[0]!);
      return value ? [{ part, value }] : [];
    });
    const told =
      worked.find(({ value }) => compareValues(stated.quantity.readings, [value]) !== 'apart') ?? worked[0];
    if (!told) return [];
    const said = sayValue(stated.quantity, told.value);
    const verdict = compareValues(stated.quantity.readings, [told.value]);
    return [
      {
        relation: 'figures/product' as const,
        members: [stated, told.part, whole],
        verdict: verdict === 'loose' ? 'holds' : verdict,
        declared: true,
        derivation: [
          `${told.part.quantity.raw} ÷ ${whole.quantity.raw} = ${said} ${equals(verdict)} ${stated.quantity.raw}`,
        ],
        message: message('figures.ratio', { stated: stated.quantity.raw, expected: said }),
      },
    ];
  });
}
