import { flatMap } from '../../flat-map.ts';
import { keptBy } from '../keep.ts';
import { comparable, type Quantity, type Reading, type Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { restates } from '../restate/explain.ts';
import type { Axis, Row, Table } from '../table/table.ts';
import { negative, times } from '../value.ts';

/** Where a cell stands. */
interface Place {
  readonly row: Row;
  readonly column: Axis;
}

/** The cells of a table that a figure says, whatever its sign. */
export function cellsThatSay(table: Table, quantity: Quantity): readonly Place[] {
  const known = placesOf(table);
  let places = known.get(quantity);
  if (!places) {
    places = placesIn(table, quantity);
    known.set(quantity, places);
  }
  return places;
}

const placesOf = keptBy((_: Table) => new WeakMap<Quantity, readonly Place[]>());

const placesIn = ({ rows, columns }: Table, quantity: Quantity): readonly Place[] =>
  flatMap(rows, (row) =>
    flatMap(columns, (column): readonly Place[] => {
      const cell = row.cells[column.index]?.quantity;
      if (!cell) return [];
      const [own, other] = [countedAs(quantity, cell.unit), countedAs(cell, quantity.unit)];
      return isNear(own, other) && other.readings.some((value) => says(own, value)) ? [{ row, column }] : [];
    }),
  );

/** `ROE 10.78` beside a cell that says 10.78%: a bare number counts in the unit of the cell that it is held against. */
export const countedAs = (quantity: Quantity, { kind }: Unit): Quantity =>
  quantity.unit.kind === 'plain' && !quantity.scaled && kind === 'percent' ? asPercent(quantity) : quantity;

const percent = Rational.of(1, 100);

const asPercent = keptBy(
  (quantity: Quantity): Quantity => ({
    ...quantity,
    unit: { kind: 'percent' },
    readings: quantity.readings.map((one) => ({
      ...times(one, percent),
      point: one.point?.mul(percent) ?? null,
      unitLastPlace: one.unitLastPlace.mul(percent),
    })),
  }),
);

/** Comparable, and within a factor of two: what is not need not be worked out. */
function isNear(a: Quantity, b: Quantity): boolean {
  if (!comparable(a.unit, b.unit)) return false;
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return x === null || y === null || (x <= 2 * y && y <= 2 * x);
}

/** Null where several readings are of several sizes. */
const sizeOf = keptBy(({ readings }: Quantity): number | null =>
  readings.length === 1 ? (readings[0]!.point?.abs().toNumber() ?? null) : null,
);

const says = (quantity: Quantity, value: Reading): boolean =>
  !isPrintedApart(quantity, value) &&
  (restates(quantity, value) === 'holds' || restates(quantity, negative(value)) === 'holds');

/** 3% and 4%, both to the percent: one value is not rounded to both. */
export const isPrintedApart = ({ readings: [own], hedged }: Quantity, other: Reading): boolean =>
  !hedged &&
  !!own?.point &&
  other.point !== null &&
  own.unitLastPlace.compare(other.unitLastPlace) === 0 &&
  own.point.abs().compare(other.point.abs()) !== 0;
