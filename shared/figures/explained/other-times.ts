import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import { keptBy } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { printedDigits, significantDigits } from '../printed.ts';
import type { Stretches } from '../stretches.ts';

/**
 * Same-fact checks without those of a figure told without a time, where the article tells its value of that metric at some time: `PER
 * 4.6x(2025E 2.7x)`, and later `PER 2.7x` for short.
 */
export function withoutOtherTimes(
  checks: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  const clashes = ({ relation, verdict }: Check<Figure>) =>
    relation === 'figures/same-fact' && verdict === 'apart';
  if (!checks.some(clashes)) return checks;
  const facts = blocks.gather(levelsIn);
  const dated = new Set(facts.filter(({ period }) => period !== null).map(valueKey));
  const own = new Map(facts.filter(({ period }) => period === null).map((fact) => [fact.figure, fact]));
  return checks.filter((check) => {
    const fact = clashes(check) ? own.get(check.members[0]!) : undefined;
    return !(fact && dated.has(valueKey(fact)));
  });
}

const levelsIn = ({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter(
    ({ kind, subject, quantity }) =>
      kind === 'level' && subject.metric !== null && significantDigits(quantity) > 1,
  );

const valueKey = keptBy(
  ({ subject, quantity }: Fact): string =>
    `${subject.metric!.id} ${quantity.unit.kind} ${printedDigits(quantity)}`,
);
