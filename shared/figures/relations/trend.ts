import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import { type Fact, subjectKey } from '../fact.ts';
import { keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { comparable } from '../quantity.ts';
import type { Period } from '../reader/period.ts';
import type { Stretches } from '../stretches.ts';
import { rankOf } from '../table/time.ts';
import { compareValues, exceeds, quotient } from '../value.ts';
import { sayValue } from '../wording.ts';

/**
 * A share that is to rise, `12% → 2027년 25% 예상`, cannot stand above its goal before the goal's time: part and whole of
 * the years before give the share as it will be then. Guessed at most, since the whole is the article's own subject.
 */
export function risingShare(blocks: Stretches): readonly Check<Figure>[] {
  const goals = blocks.gather(goalsIn);
  if (goals.length === 0) return [];
  const amounts = blocks.gather(amountsIn).slice(0, mostAmounts);
  return flatMap(goals, ({ goal, start }) => reached([goal, start, ...amounts]));
}

/** More amounts than this are not one table that gives part and whole. */
const mostAmounts = 400;

const amountsIn = ({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter(
    (fact) =>
      fact.kind === 'level' &&
      fact.rung === 'table' &&
      fact.subject.metric?.id === 'revenue' &&
      rank(fact) !== null,
  );

interface Goal {
  readonly start: Fact;
  readonly goal: Fact;
}

const goalsIn = ({ facts }: BoundBlock): readonly Goal[] =>
  flatMap(facts, (goal, i) => {
    const start = facts[i - 1];
    if (
      goal.kind !== 'share' ||
      start?.kind !== 'share' ||
      (start.quantity.role !== 'from' && goal.quantity.role !== 'to') ||
      start.passage !== goal.passage
    )
      return [];
    if (
      !goal.period ||
      rankOf(goal.period) === null ||
      subjectKey(goal.subject) !== subjectKey(start.subject)
    )
      return [];
    const [from, to] = [start.quantity.readings[0], goal.quantity.readings[0]];
    return from && to && exceeds(to.strict, from.strict) ? [{ start, goal }] : [];
  });

const rank = (fact: Fact) => rankOf(fact.period ?? undefined);

/** A share that is to rise, where it starts from, and the amounts that may give part and whole. */
const reached = keptByMembers((facts: readonly Fact[]): readonly Check<Figure>[] => {
  const [goal, start, ...amounts] = facts as [Fact, Fact, ...Fact[]];
  const { about } = goal.subject;
  const parts = amounts.filter((fact) => about.length > 0 && fact.subject.about.join() === about.join());
  const wholes = amounts.filter((fact) => fact.subject.about.length === 0);
  const shares = flatMap(parts, (part) => {
    const whole = wholes.find(
      (other) => rank(other) === rank(part) && comparable(other.quantity.unit, part.quantity.unit),
    );
    const value = whole && quotient(part.quantity.readings[0]!, whole.quantity.readings[0]!);
    return whole && value ? [{ part, whole, value }] : [];
  });
  const confirmed = shares.some(({ value }) => compareValues(start.quantity.readings, [value]) === 'holds');
  if (!confirmed) return [];
  const early = shares.filter(({ part }) => rank(part)! < rankOf(goal.period as Period)!);
  return early.map(({ part, whole, value }) => {
    const [strict, lax] = [goal.quantity.readings[0]!.strict, goal.quantity.readings[0]!.lax];
    const said = sayValue(goal.quantity, value);
    return {
      relation: 'figures/trend' as const,
      members: [goal, part, whole].map(({ figure }) => figure),
      verdict: exceeds(value.lax, lax)
        ? ('apart' as const)
        : exceeds(value.strict, strict)
          ? ('loose' as const)
          : ('holds' as const),
      declared: false,
      derivation: [`${part.quantity.raw} ÷ ${whole.quantity.raw} = ${said} > ${goal.quantity.raw}`],
      message: message('figures.trend', { later: goal.quantity.raw, reached: said }),
    };
  });
});
