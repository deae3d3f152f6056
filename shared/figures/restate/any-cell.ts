import { keptBy } from '../keep.ts';
import type { Quantity } from '../quantity.ts';
import type { Table } from '../table/table.ts';
import { cellsFor, restates } from './explain.ts';
import { type Point, seriesOf } from './series.ts';
import { scaledValues } from './table-scale.ts';

const pointsIn = keptBy((table: Table): readonly Point[] => seriesOf(table).flatMap(({ points }) => points));

/**
 * Whether a figure restates any cell of a table, at the scale that its bare numbers count in: then it is told of that one,
 * whichever row its sentence seems to name.
 */
export const isCellOf = (table: Table, quantity: Quantity, scale: number | null): boolean =>
  cellsFor(quantity, { points: pointsIn(table) }, (point) => scaledValues(point, quantity, scale)).some(
    ({ value }) => restates(quantity, value) === 'holds',
  );
