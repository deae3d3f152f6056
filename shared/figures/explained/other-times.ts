import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import { keptBy } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { printedDigits, significantDigits } from '../printed.ts';
import type { Stretches } from '../stretches.ts';
import { isFactClash } from './fact-clash.ts';

/**
 * Same-fact checks without those of a figure told without a time, where the article tells its value of that metric at some
 * time: `PER 4.6x(2025E 2.7x)`, and later `PER 2.7x` for short.
 */
export function withoutOtherTimes(
  checks: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  const accused = new Set(checks.filter(isFactClash).map(({ members: [stated] }) => stated!));
  if (accused.size === 0) return checks;
  const levels = blocks.gather(levelsIn);
  const undated = levels.filter(({ figure, period }) => period === null && accused.has(figure));
  if (undated.length === 0) return checks;
  const dated = new Set(levels.filter(({ period }) => period !== null).map(valueKey));
  const known = new Set(undated.filter((fact) => dated.has(valueKey(fact))).map(({ figure }) => figure));
  return checks.filter((check) => !(isFactClash(check) && known.has(check.members[0]!)));
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
