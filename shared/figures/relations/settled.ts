import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { BlockFigures } from '../block-figures.ts';
import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';
import { significantDigits } from '../restate/table-scale.ts';
import type { Stretches } from '../stretches.ts';
import { compareValues, growth, negative, signedReadings } from '../value.ts';

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
    told.some(({ members: [other, ...made] }) => other !== result && made.every((one) => pair.includes(one)));
  return checks.filter(
    ({ relation, verdict, members }) =>
      verdict === 'holds' || !made.has(relation) || members.length !== 3 || !answered(members),
  );
}

/**
 * Same-fact checks without those that hold a figure of the text against one cell while it is another cell of a table, told
 * of another time, part or basis: `$1,240 million matures after 2017`, beside a total of 2,085.
 */
export function withoutOtherCells(
  checks: readonly Check<Figure>[],
  restatements: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  const clashes = ({ relation, verdict }: Check<Figure>) =>
    relation === 'figures/same-fact' && verdict === 'apart';
  if (!checks.some(clashes)) return checks;
  const cells = new Set(blocks.gather(cellsIn));
  const tied = new Set(
    flatMap(restatements, ({ verdict, members: [stated, cell, ...more] }) =>
      verdict === 'holds' && cell && cells.has(cell) && more.length === 0 ? [stated!] : [],
    ),
  );
  const isCell = (figure: Figure) => cells.has(figure) || tied.has(figure);
  return checks.filter((check) => {
    const [a, b] = check.members;
    return !(clashes(check) && isCell(a!) && isCell(b!));
  });
}

const cellsIn = ({ facts }: BoundBlock): readonly Figure[] =>
  flatMap(facts, ({ figure, passage }) => (passage.run.kind === 'cell' ? [figure] : []));

/**
 * Without the growths that two figures make the other way round, where their result is a cell that its words name: `VIX는
 * 6.97% 떨어져 17선으로 왔지만 작년 말(14.95)보다 높다` compares with something else.
 */
export function withoutTurned(
  checks: readonly Check<Figure>[],
  restatements: readonly Check<Figure>[],
): readonly Check<Figure>[] {
  if (!checks.some(isTurned)) return checks;
  const known = new Set(
    flatMap(restatements, ({ verdict, members: [stated, ...cells] }) =>
      verdict === 'holds' && cells.length === 1 && significantDigits(stated!.quantity) > 2 ? [stated!] : [],
    ),
  );
  return checks.filter((check) => !(isTurned(check) && known.has(check.members[0]!)));
}

/**
 * Without the growths printed with a sign in prose that miss both the way and the size of what their figures make: a slip
 * of the pen changes one of the two. `50,200원 → 주당 28,700원, +133.5%` is a gain on a price told elsewhere.
 */
export function withoutTwofold(
  { passages }: BlockFigures,
  checks: readonly Check<Figure>[],
): readonly Check<Figure>[] {
  const isSaid = ({ run }: Figure) => passages[run]?.run.kind !== 'cell';
  return checks.filter((check) => !(isTwofold(check) && isSaid(check.members[0]!)));
}

function isTwofold({ relation, verdict, members }: Check<Figure>): boolean {
  const [result, to, from] = members;
  if (relation !== 'figures/growth' || verdict === 'holds' || members.length !== 3) return false;
  const [end, base] = [to, from].map((one) => one!.quantity.readings[0]);
  const made = end && base && growth(end, base);
  const way = made?.strict.middle()?.sign();
  const { sign } = result!.quantity;
  if (sign !== 'plus' && sign !== 'minus') return false;
  const [stated] = signedReadings(result!.quantity);
  if (!made || !way || !stated || stated.strict.middle()?.sign() !== -way) return false;
  return compareValues([stated], [negative(made)]) === 'apart';
}

function isTurned({ relation, verdict, members: [result, to, from] }: Check<Figure>): boolean {
  if (relation !== 'figures/growth' || verdict === 'holds' || !result || !to || !from) return false;
  const [end, base] = [to, from].map(({ quantity }) => quantity.readings[0]?.point);
  const stated = signedReadings(result.quantity)[0]?.strict.middle();
  return Boolean(end && base && stated && stated.sign() * end.compare(base) < 0);
}
