import { message } from '../../i18n/index.ts';
import type { PlacedFigures } from '../bind/outline.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import { comparable } from '../quantity.ts';
import { compareValues, exceeds, sum } from '../value.ts';

const loss = /적자|손실|\bloss/i;

/**
 * Segments that one list names, whose sales add up to the company's, are all of it: then no segment's profit exceeds the
 * whole, as long as no segment makes a loss.
 */
export function segments(blocks: readonly PlacedFigures[], facts: readonly Fact[]): readonly Check<number>[] {
  const byPassage = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (
      fact.kind !== 'level' ||
      fact.subject.metric?.nature !== 'flow' ||
      fact.quantity.readings.length === 0
    )
      continue;
    const list = byPassage.get(fact.passage);
    if (list) list.push(fact);
    else byPassage.set(fact.passage, [fact]);
  }
  const wholes = facts.filter(
    (fact) =>
      fact.kind === 'level' &&
      fact.subject.about.every((word) => /^(?:전사|전체|총)$/.test(word)) &&
      fact.subject.metric?.nature === 'flow' &&
      fact.rung !== 'table',
  );
  return blocks.flatMap(({ read, first }) => {
    const lists = new Map<number, Fact[]>();
    let lossMaking = false;
    for (const { run } of read.passages) {
      if (run.kind !== 'item') continue;
      lossMaking ||= loss.test(run.text);
      const own = byPassage.get(`${first}.${run.index}`) ?? [];
      const list = lists.get(run.item.list);
      if (list) list.push(...own);
      else lists.set(run.item.list, [...own]);
    }
    return lossMaking ? [] : [...lists.values()].flatMap((list) => inList(list, wholes));
  });
}

function inList(list: readonly Fact[], wholes: readonly Fact[]): readonly Check<number>[] {
  const sales = list.filter((fact) => fact.subject.metric!.id === 'revenue' && fact.subject.about.length > 0);
  if (sales.length < 2) return [];
  const added = sum(sales.map((fact) => fact.quantity.readings[0]!));
  const all = wholes.find(
    (fact) =>
      fact.subject.metric!.id === 'revenue' && compareValues(fact.quantity.readings, [added]) !== 'apart',
  );
  if (!all) return [];
  return list.flatMap((part) => {
    const metric = part.subject.metric!;
    if (!/profit$/.test(metric.id)) return [];
    const whole = wholes.find(
      (fact) =>
        fact.subject.metric === metric &&
        comparable(fact.quantity.unit, part.quantity.unit) &&
        fact !== part &&
        fact.passage !== part.passage,
    );
    if (!whole) return [];
    const over = exceeds(part.quantity.readings[0]!.lax, whole.quantity.readings[0]!.lax);
    return [
      {
        relation: 'figures/part-whole' as const,
        members: [part.id, whole.id],
        verdict: over ? ('apart' as const) : ('holds' as const),
        declared: true,
        derivation: [`${part.quantity.raw} > ${whole.quantity.raw}`],
        message: message('figures.partWhole', { part: part.quantity.raw, whole: whole.quantity.raw }),
      },
    ];
  });
}
