import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';
import { significantDigits } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import type { Stretches } from '../stretches.ts';

/** Few digits meet by chance. */
const fewestDigits = 3;

/** The value and unit of a figure; null where it says too little to be known again. */
const valueKey = ({ unit, readings: [reading], bound }: Quantity): string | null =>
  reading?.point && bound === 'exact' ? `${unit.kind} ${reading.point.abs().toString()}` : null;

/** What a block states in prose, or in cells of words, value by value. */
const statedIn = ({ read: { figures, tables } }: BoundBlock): readonly string[] => {
  const cells = new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
  return figures.flatMap((figure) => (cells.has(figure) ? [] : (valueKey(figure.quantity) ?? [])));
};

/**
 * Without the clashes of figures that the article states a second time in its prose: one slip of the pen does not come
 * twice, so the sentence tells of something else than the table.
 */
export function withoutSaidAgain(
  checks: readonly Check<Figure>[],
  blocks: Stretches,
): readonly Check<Figure>[] {
  if (checks.every(({ verdict }) => verdict === 'holds')) return checks;
  const stated = blocks.gather(statedIn);
  return checks.filter(({ verdict, members: [figure] }) => {
    const { quantity } = figure!;
    const key =
      verdict !== 'holds' && significantDigits(quantity) >= fewestDigits ? valueKey(quantity) : null;
    return key === null || stated.indexOf(key) === stated.lastIndexOf(key);
  });
}
