import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';
import type { Stretches } from '../stretches.ts';
import { isFactClash } from './fact-clash.ts';

/**
 * Same-fact checks without those that hold a figure of the text against one cell while it is another cell of a table, told
 * of another time, part or basis: `$1,240 million matures after 2017`, beside a total of 2,085.
 */
export function withoutOtherCells(
  checks: readonly Check<Figure>[],
  restatements: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  if (!checks.some(isFactClash)) return checks;
  const cells = new Set(blocks.gather(cellsIn));
  const tied = new Set(
    flatMap(restatements, ({ verdict, members: [stated, cell, ...more] }) =>
      verdict === 'holds' && cell && cells.has(cell) && more.length === 0 ? [stated!] : [],
    ),
  );
  const isCell = (figure: Figure) => cells.has(figure) || tied.has(figure);
  return checks.filter((check) => {
    const [a, b] = check.members;
    return !(isFactClash(check) && isCell(a!) && isCell(b!));
  });
}

const cellsIn = ({ facts }: BoundBlock): readonly Figure[] =>
  flatMap(facts, ({ figure, passage }) => (passage.run.kind === 'cell' ? [figure] : []));
