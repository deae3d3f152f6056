import { accusedBy, type Check } from '../check.ts';
import { restating } from '../explained/rows.ts';
import { keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import type { Stretches } from '../stretches.ts';
import { aroundIn } from './around.ts';
import { digitsOf } from './digits.ts';
import { isUnlikely } from './meant.ts';
import { type Said, saidIn } from './stated.ts';

/**
 * Without the accusations, whichever pass made them, that hold a Korean figure against a cell which it is hardly meant to
 * say: their own words fit, and everything else around speaks against them.
 */
export function withoutUnlikely(
  checks: readonly Check<Figure>[],
  blocks: Stretches,
  implied: ReadonlySet<string>,
): readonly Check<Figure>[] {
  const around = checks.some(isRestating) ? aroundIn(blocks, implied) : null;
  if (!around) return checks;
  const saidBy = saidByFigure(blocks.gather(saidIn));
  return checks.filter((check) => {
    const [stated, cell, ...more] = check.members;
    const said = saidBy.get(stated!);
    return !(
      isRestating(check) &&
      said &&
      cell &&
      more.length === 0 &&
      !isScaled(said, cell) &&
      isUnlikely(said, cell, around)
    );
  });
}

/** `$6,120 billion` of a cell of $6,120 million: the same digits are no accident. */
const isScaled = ({ digits }: Said, cell: Figure): boolean => digitsOf(cell.quantity)?.text === digits.text;

const isRestating = (check: Check<Figure>): boolean =>
  accusedBy(check).length > 0 && restating.has(check.relation);

const saidByFigure = keptByMembers((all: readonly Said[]) => new Map(all.map((said) => [said.figure, said])));
