import { flatMap } from '../../flat-map.ts';
import type { Axis, Row, Table } from '../table/table.ts';

/**
 * A table that has a column for each thing, turned around; null for one of another form. Writers who compare a few things
 * give each a column, `| 지표 | SCHD | JEPI |`; prose names the thing first all the same, and then what is measured of it.
 */
export function turnedAround(table: Table): Table | null {
  const { rows, columns, labels, time, number } = table;
  const things = columns.filter(
    ({ index, beside }) => index !== labels && beside === undefined && rows.some(({ cells }) => cells[index]),
  );
  if (time !== null || things.length < 2 || !measuresByRow(rows, things)) return null;
  const corner = columns[labels]!;
  const measures = rows.map((row, i): Axis => ({ ...axisOf(row), index: i + 1 }));
  const turned = things.map((thing, i): Row => {
    const along = <T>(of: (row: Row) => T, none: T): readonly T[] => [none, ...rows.map(of)];
    return {
      ...thing,
      index: i + 1,
      cells: along(({ cells }) => cells[thing.index] ?? null, null),
      asides: along(({ asides }) => asides[thing.index] ?? null, null),
      texts: along(({ texts }) => texts[thing.index] ?? '', thing.label),
      section: null,
    };
  });
  return {
    number,
    columns: [{ ...corner, index: 0 }, ...measures],
    rows: turned,
    labels: 0,
    time,
    printed: table.printed,
  };
}

const axisOf = ({ label, terms, periods, role, total }: Row): Omit<Axis, 'index'> => ({
  label,
  terms,
  periods,
  role,
  total,
});

/** Whether each row counts in a unit of its own, or else the rows have names of metrics and the columns none. */
function measuresByRow(rows: readonly Row[], things: readonly Axis[]): boolean {
  const kinds = (cells: readonly Row['cells'][number][]) =>
    new Set(flatMap(cells, (cell) => (cell ? [cell.quantity.unit.kind] : []))).size;
  const mixed = things.some(({ index }) => kinds(rows.map(({ cells }) => cells[index] ?? null)) > 1);
  if (mixed) return rows.every(({ cells }) => kinds(things.map(({ index }) => cells[index] ?? null)) < 2);
  const named = (axes: readonly Axis[]) =>
    axes.filter(({ terms }) => terms.some(({ metric }) => metric !== null)).length;
  return named(things) === 0 && named(rows) * 2 > rows.length;
}
