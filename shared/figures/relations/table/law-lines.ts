import { flatMap } from '../../../flat-map.ts';
import type { Figure } from '../../passage.ts';
import type { Axis, Table } from '../../table/table.ts';

/** A row or a column of a table as plain numbers, one for each place that it has in common with the others. */
export interface Line {
  readonly label: string;
  /** Null where a place has no figure, or one that is not known exactly. */
  readonly cells: readonly (Figure | null)[];
  /** NaN where there is none. */
  readonly points: Float64Array;
  /** Half of what the last printed digit counts. */
  readonly slacks: Float64Array;
  /** The unit of its first cell. */
  readonly unit: string;
  /** Its figures are changes: what a level comes to by one is told elsewhere. */
  readonly changes: boolean;
}

/** The lines of one direction, and the places at which nothing multiplies: sums and means of the others. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly mixed: ReadonlySet<number>;
}

/** The mean of a column of ratios is the ratio of no means. */
const mixture = /평균|합계|총계|소계|중앙값|^\s*계\s*$|\b(?:total|average|mean|median)\b/i;

/** The rows of a table, and its columns. */
export function linesOf(table: Table): readonly [rows: Lines, columns: Lines] {
  const columns = table.columns.filter(({ index, role }) => index !== table.labels && role !== 'text');
  const grid = table.rows.map(({ cells }) => columns.map(({ index }) => exactly(cells[index] ?? null)));
  const down = columns.map((_, i) => grid.map((cells) => cells[i]!));
  return [
    { lines: table.rows.map((row, i) => line(row, grid[i]!)), mixed: mixedIn(columns) },
    { lines: columns.map((column, i) => line(column, down[i]!)), mixed: mixedIn(table.rows) },
  ];
}

const mixedIn = (axes: readonly Axis[]): ReadonlySet<number> =>
  new Set(flatMap(axes, ({ label, total }, i) => (total || mixture.test(label) ? [i] : [])));

function exactly(figure: Figure | null): Figure | null {
  const { readings, bound, unit, range } = figure?.quantity ?? {};
  const known = readings?.length === 1 && readings[0]!.point !== null;
  return known && bound === 'exact' && unit?.kind !== 'duration' && !range ? figure : null;
}

function line({ label, role }: Axis, cells: readonly (Figure | null)[]): Line {
  const points = new Float64Array(cells.length).fill(Number.NaN);
  const slacks = new Float64Array(cells.length);
  for (const [i, cell] of cells.entries()) {
    if (!cell) continue;
    const [reading] = cell.quantity.readings;
    points[i] = reading!.point!.toNumber();
    slacks[i] = reading!.unitLastPlace.toNumber() / 2;
  }
  const unit = cells.find((cell) => cell !== null)?.quantity.unit.kind ?? '';
  return { label, cells, points, slacks, unit, changes: role === 'change' };
}
