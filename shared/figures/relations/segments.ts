import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import { listAt } from '../group.ts';
import { keptBy, keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { comparable } from '../quantity.ts';
import type { Stretches } from '../stretches.ts';
import { compareValues, exceeds, sum } from '../value.ts';

const loss = /적자|손실|\bloss/i;

/** More totals than this are not one company's. */
const mostWholes = 200;

/**
 * Segments that one list names, whose sales add up to the company's, are all of it: then no segment's profit exceeds the
 * whole, as long as no segment makes a loss.
 */
export function segments(blocks: Stretches): readonly Check<Figure>[] {
  const lists = blocks.gather(listsIn);
  if (lists.length === 0) return [];
  const wholes = blocks.gather(wholesIn).slice(0, mostWholes);
  return flatMap(lists, (list) => checkList(list)(wholes));
}

const isFlow = ({ kind, subject, quantity }: Fact) =>
  kind === 'level' && subject.metric?.nature === 'flow' && quantity.readings.length > 0;

const isSales = ({ subject }: Fact) => subject.metric!.id === 'revenue' && subject.about.length > 0;

const wholesIn = ({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter(
    (fact) =>
      isFlow(fact) &&
      fact.sure &&
      fact.rung !== 'table' &&
      fact.subject.about.every((word) => /^(?:전사|전체|총)$/.test(word)),
  );

/** The flows of each list that names the sales of segments. */
const listsIn = ({ read, facts }: BoundBlock): readonly (readonly Fact[])[] => {
  const flows = facts.filter(isFlow);
  if (flows.filter(isSales).length < 2) return [];
  const items = read.passages.filter(({ run }) => run.kind === 'item');
  if (items.some(({ run }) => loss.test(run.text))) return [];
  const lists = new Map<number, Fact[]>();
  for (const passage of items) {
    if (passage.run.kind !== 'item') continue;
    listAt(lists, passage.run.item.list).push(...flows.filter((fact) => fact.passage === passage));
  }
  return [...lists.values()].filter((list) => list.filter(isSales).length >= 2);
};

const checkList = keptBy((list: readonly Fact[]) =>
  keptByMembers((wholes: readonly Fact[]): readonly Check<Figure>[] => {
    const added = sum(list.filter(isSales).map((fact) => fact.quantity.readings[0]!));
    const all = wholes.some(
      (fact) =>
        fact.subject.metric!.id === 'revenue' && compareValues(fact.quantity.readings, [added]) !== 'apart',
    );
    return all ? flatMap(list, (part) => checkProfit(part, wholes)) : [];
  }),
);

function checkProfit(part: Fact, wholes: readonly Fact[]): readonly Check<Figure>[] {
  const metric = part.subject.metric!;
  if (!/profit$/.test(metric.id) || part.subject.about.length === 0) return [];
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
      relation: 'figures/part-whole',
      members: [part.figure, whole.figure],
      verdict: over ? 'apart' : 'holds',
      declared: true,
      derivation: [`${part.quantity.raw} > ${whole.quantity.raw}`],
      message: message('figures.partWhole', { part: part.quantity.raw, whole: whole.quantity.raw }),
    },
  ];
}
