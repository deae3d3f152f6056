import type { BlockFigures } from '../block-figures.ts';
import type { Check } from '../check.ts';
import { compound } from './prose/compound.ts';
import { conversion } from './prose/conversion.ts';
import { direction } from './prose/direction.ts';
import { fromTo } from './prose/from-to.ts';
import { tableBlend } from './table/blend.ts';
import { tableChange } from './table/change.ts';
import { tablePartWhole } from './table/part-whole.ts';
import { tableRatio } from './table/ratio.ts';
import { tableShare } from './table/share.ts';
import { tableSum } from './table/sum.ts';

const inTables = [tableSum, tableChange, tableShare, tableRatio, tablePartWhole, tableBlend];
const inProse = [fromTo, compound, direction, conversion];

const kept = new WeakMap<BlockFigures, readonly Check<number>[]>();

/** The relations inside one block, which hold or fail whatever stands around it; worked out once a block. */
export function checksInside(read: BlockFigures): readonly Check<number>[] {
  let checks = kept.get(read);
  if (!checks) {
    const { passages, tables } = read;
    checks = [
      ...tables.flatMap((table) => inTables.flatMap((relation) => relation(table))),
      ...passages
        .filter((passage) => passage.run.kind !== 'cell')
        .flatMap((passage) => inProse.flatMap((relation) => relation(passage))),
    ];
    kept.set(read, checks);
  }
  return checks;
}
