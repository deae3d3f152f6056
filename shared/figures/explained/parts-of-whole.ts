import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import { listAt } from '../group.ts';
import { keptBy } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { sizeOf } from '../printed.ts';

/** Two halves are too often half by chance. */
const fewestParts = 3;
/** What rounding leaves of a hundred percent. */
const slack = 0.005;

/**
 * `- 비트코인 58.0%`, `- 이더리움 12.0%`, `- 기타 30.0%`: the figures of lists that add up to a whole. They are its parts,
 * whatever else a table measures under the same names.
 */
export const partsOfWholes = keptBy(({ read }: BoundBlock): readonly Figure[] => {
  const lists = new Map<number, Figure[]>();
  for (const { run, figures } of read.passages) {
    const shares = figures.filter(({ quantity }) => quantity.unit.kind === 'percent');
    if (run.kind === 'item' && shares.length === 1) listAt(lists, run.item.list).push(shares[0]!);
  }
  return flatMap([...lists.values()], (parts) => (isWhole(parts) ? parts : []));
});

const isWhole = (parts: readonly Figure[]): boolean =>
  parts.length >= fewestParts &&
  parts.every(({ quantity }) => quantity.sign === 'none') &&
  Math.abs(parts.reduce((sum, { quantity }) => sum + sizeOf(quantity), 0) - 1) <= slack + 1e-9;
