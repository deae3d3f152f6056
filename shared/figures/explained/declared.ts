import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import { type Fact, sameSubject } from '../fact.ts';
import type { Figure } from '../passage.ts';
import { mayBeSame } from '../reader/period.ts';
import type { Stretches } from '../stretches.ts';

/** Without the checks of figures that their writer declares to be another fact than each cell that they are held against. */
export function withoutDeclared(
  checks: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  const declared = byFigure(blocks.gather(declaredIn));
  if (declared.size === 0) return checks;
  const tabled = byFigure(blocks.gather(tabledIn));
  return checks.filter(({ members: [stated, ...others] }) => {
    const own = declared.get(stated!);
    const cells = flatMap(others, (other) => tabled.get(other) ?? []);
    return !own || cells.length === 0 || cells.some((cell) => canBe(own, cell));
  });
}

/** Whether a check has no figure of which its writer declares what it is. */
export function isUndeclared(blocks: Stretches): (check: Check<Figure>) => boolean {
  const declared = byFigure(blocks.gather(declaredIn));
  return ({ members }) => !members.some((figure) => declared.has(figure));
}

const canBe = (own: Fact, cell: Fact): boolean =>
  sameSubject(own.subject, cell.subject) &&
  !(own.period && cell.period && !mayBeSame(own.period, cell.period));

const declaredIn = ({ facts }: BoundBlock): readonly Fact[] => facts.filter(({ rung }) => rung === 'pragma');
const tabledIn = ({ read, facts }: BoundBlock): readonly Fact[] => (read.tables.length > 0 ? facts : []);

const byFigure = (facts: readonly Fact[]): ReadonlyMap<Figure, Fact> =>
  new Map(facts.map((fact) => [fact.figure, fact]));
