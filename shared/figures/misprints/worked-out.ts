import { flatMap } from '../../flat-map.ts';
import { keptBy } from '../keep.ts';
import type { Label } from '../named/labels.ts';
import { comparable, type Quantity } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { restates } from '../restate/explain.ts';
import type { Axis, Row, Table } from '../table/table.ts';
import { difference, growth, negative, quotient, type Value } from '../value.ts';
import type { Said } from './stated.ts';

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
      const cell = row.cells[column.index];
      return cell &&
        isNear(quantity, cell.quantity) &&
        cell.quantity.readings.some((one) => says(quantity, one))
        ? [{ row, column }]
        : [];
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

const says = (quantity: Quantity, value: Value | null): boolean =>
  value !== null &&
  (restates(quantity, value) === 'holds' || restates(quantity, negative(value)) === 'holds');

const compares = /차이|격차|차로|보다|웃돌|밑돌|상회|하회|더\s|덜\s|벌어|좁혀|[%％]\s*(?:p|포인트)/i;
const divides = /비중|차지|구성|점유|전체의|가운데|중\s|대비|의\s*$|배당성향|이익률|수익률|마진/;

/** Cells of one line beyond these are not asked whether two of them make a figure. */
const mostCells = 12;

/** Whether a figure is cut off a cell of a line, or worked out of two: how much more, how much of it. */
export function isWorkedOut({ figure, placed, sentence }: Said, table: Table, { axis, way }: Label): boolean {
  const { quantity } = figure;
  const around = placed.passage.run.text.slice(
    Math.max(sentence.from, quantity.span.from - 24),
    Math.min(sentence.to, quantity.span.to + 16),
  );
  const line =
    way === 'row'
      ? flatMap(table.rows.find(({ index }) => index === axis.index)?.cells ?? [], (cell) => cell ?? [])
      : flatMap(table.rows, ({ cells }) => cells[axis.index] ?? []);
  const few = line.slice(0, mostCells);
  if (few.some((cell) => isCut(quantity, cell.quantity))) return true;
  return few.some((a) =>
    few.some((b) => {
      const [x, y] = [a.quantity.readings[0], b.quantity.readings[0]];
      if (a === b || !x || !y || !comparable(a.quantity.unit, b.quantity.unit)) return false;
      if (quantity.unit.kind !== 'percent') return says(quantity, difference(x, y));
      if (a.quantity.unit.kind === 'percent')
        return compares.test(around) && says(quantity, difference(x, y));
      return says(quantity, growth(x, y)) || (divides.test(around) && says(quantity, quotient(x, y)));
    }),
  );
}

/** `1,506만 주` of 15,065,297: cut off rather than rounded. */
const isCut = (stated: Quantity, cell: Quantity): boolean =>
  stated.readings.some(({ strict, unitLastPlace }) =>
    cell.readings.some((one) => !strict.widen(unitLastPlace.div(two)).disjoint(one.strict)),
  );

const two = Rational.of(2);
