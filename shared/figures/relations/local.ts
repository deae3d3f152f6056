import { flatMap } from '../../flat-map.ts';
import type { BlockFigures } from '../block-figures.ts';
import { type Check, placeCheck, type RelationId } from '../check.ts';
import { keptBy } from '../keep.ts';
import type { Figure, Passage } from '../passage.ts';
import { addedUp } from './prose/added.ts';
import { beyondBounds } from './prose/beyond.ts';
import { compound } from './prose/compound.ts';
import { conversion } from './prose/conversion.ts';
import { direction } from './prose/direction.ts';
import { equation } from './prose/equation.ts';
import { fromTo } from './prose/from-to.ts';
import { perPeriod } from './prose/per-period.ts';
import { risenBy } from './prose/risen-by.ts';
import { scaleBeside } from './prose/scale-beside.ts';
import { tableBlend } from './table/blend.ts';
import { tableChange } from './table/change.ts';
import { tableFoot } from './table/foot.ts';
import { tableLaws } from './table/laws.ts';
import { tablePartWhole } from './table/part-whole.ts';
import { tableRatio } from './table/ratio.ts';
import { tableRowChange } from './table/row-change.ts';
import { tableShare } from './table/share.ts';
import { tableSum } from './table/sum.ts';
import { told } from './told/index.ts';
import { toldOnce } from './told-once.ts';

const inTables = [
  tableSum,
  tableFoot,
  tableChange,
  tableRowChange,
  tableShare,
  tableRatio,
  tablePartWhole,
  tableBlend,
  tableLaws,
];
const inProse = [fromTo, compound, direction, conversion, equation, addedUp, risenBy, perPeriod, scaleBeside];

const isProse = ({ run, figures }: Passage) => run.kind !== 'cell' && figures.length > 0;
/** All of them hold figures of a passage against each other. */
const isTold = (passage: Passage) => isProse(passage) && passage.figures.length > 1;

/** The relations inside one block, which hold or fail whatever stands around it. */
export const checksInside = keptBy((read: BlockFigures): readonly Check<Figure>[] => {
  const checks = [
    ...flatMap(read.tables, (table) => flatMap(inTables, (relation) => relation(table.printed))),
    ...flatMap(read.passages.filter(isTold), (passage) => flatMap(inProse, (relation) => relation(passage))),
    ...flatMap(read.passages.filter(isProse), beyondBounds),
    ...told(read),
  ];
  return toldOnce(
    read,
    checks.map((check) => placeCheck(check, (index) => read.figures[index]!)),
  );
});

/** Arithmetic that a slip in any of its figures would upset. */
const settlesAll: ReadonlySet<RelationId> = new Set(['figures/product', 'figures/sum', 'figures/growth']);

/** The figures of a block that arithmetic in their own sentence or table has confirmed. */
export const settledIn = keptBy(
  (read: BlockFigures): ReadonlySet<Figure> =>
    new Set(
      flatMap(checksInside(read), ({ verdict, relation, members }) =>
        verdict !== 'holds' ? [] : settlesAll.has(relation) ? members : [members[0]!],
      ),
    ),
);
