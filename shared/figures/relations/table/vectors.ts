import { flatMap } from '../../../flat-map.ts';
import { readPhrase } from '../../bind/subject.ts';
import type { Metric } from '../../gazetteer/metrics.ts';
import type { Figure } from '../../passage.ts';
import type { Axis, Row, Table } from '../../table/table.ts';

/** A row or a column of a table that holds one metric of one subject. */
export interface Vector {
  readonly axis: Axis;
  readonly metric: Metric;
  /** Its words beside the metric, sorted and joined. */
  readonly about: string;
  /** In the other direction; null where a cell holds no figure, or one that is no level: a change, a share. */
  readonly cells: readonly (Figure | null)[];
}

/** The metric vectors of a table: its rows, or its columns where the rows are entities or points in time. */
export function vectorsOf(table: Table): readonly (readonly Vector[])[] {
  const data = table.columns.filter((column) => column.index !== table.labels);
  const levels = new Set([...table.rows, ...data].filter(isOfLevels));
  /** The figure of a cell, where both of its headers are those of levels. */
  const levelAt = (row: Row, column: Axis): Figure | null =>
    levels.has(row) && levels.has(column) ? (row.cells[column.index] ?? null) : null;
  const rows = flatMap(table.rows, (row) =>
    vector(
      row,
      data.map((column) => levelAt(row, column)),
    ),
  );
  const columns = flatMap(data, (column) =>
    vector(
      column,
      table.rows.map((row) => levelAt(row, column)),
    ),
  );
  return [rows, columns];
}

/** Unless its header says that its figures are set against others, or their mean: `QoQ`, `컨센서스 대비`, `평균`. */
const isOfLevels = ({ role, label }: Axis): boolean => role === 'level' && !against.test(label);

const against = /대비|괴리|\b(?:vs|versus)\b|^\S{0,4}\s*(?:평균|중앙값)|\b(?:average|mean|median)\b/i;

function vector(axis: Axis, cells: readonly (Figure | null)[]): readonly Vector[] {
  const phrase = readPhrase(
    axis.terms,
    axis.periods.map((period) => period.span),
  );
  if (!phrase.metric || phrase.kind !== null) return [];
  const time = axis.periods.map((period) => period.raw);
  return [{ axis, metric: phrase.metric, about: [...phrase.about, ...time].sort().join(' '), cells }];
}
