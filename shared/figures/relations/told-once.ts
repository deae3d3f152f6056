import type { BlockFigures } from '../block-figures.ts';
import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';

const made = new Set(['figures/growth', 'figures/delta-unit', 'figures/product']);

/**
 * The checks of a block without those that another answers: what two figures of its prose make is told once, and where it
 * is, a further figure that they do not make is something else. `78달러에서 69달러로 12% 내려 수입액이 16% 감소` has its 12%.
 */
export function toldOnce(read: BlockFigures, checks: readonly Check<Figure>[]): readonly Check<Figure>[] {
  if (checks.every(({ verdict }) => verdict === 'holds')) return checks;
  const inProse = ({ run }: Figure) => read.passages[run]?.run.kind !== 'cell';
  const told = checks.filter(
    ({ relation, verdict, members }) =>
      made.has(relation) && verdict === 'holds' && members.length === 3 && members.every(inProse),
  );
  const answered = ([result, ...pair]: readonly Figure[]) =>
    told.some(({ members: [other, ...from] }) => other !== result && from.every((one) => pair.includes(one)));
  return checks.filter(
    ({ relation, verdict, members }) =>
      verdict === 'holds' || !made.has(relation) || members.length !== 3 || !answered(members),
  );
}
