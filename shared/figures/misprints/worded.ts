import { flatMap } from '../../flat-map.ts';
import type { Span } from '../../span.ts';
import type { BlockFigures } from '../block-figures.ts';
import type { Passage } from '../passage.ts';
import { roleOf } from '../table/roles.ts';
import type { Axis, Row, Table } from '../table/table.ts';

/**
 * What the cells of a table tell in words, as a table of its own: `2Q26 컨센서스 | 매출 84.6조 / 영업이익 64.8조` has a row
 * `2Q26 컨센서스 매출` and a row `2Q26 컨센서스 영업이익`, each under the header of its cell. Null where its cells tell no more
 * than their own figures.
 */
export function tableOfWords(table: Table, read: BlockFigures): Table | null {
  const told = new Set(flatMap(table.rows, ({ cells }) => flatMap(cells, (cell) => cell ?? [])));
  const rows = flatMap(cellsOf(table, read), (cell) =>
    flatMap(cell.passage.figures, (figure, i) => (told.has(figure) ? [] : (rowOf(table, cell, i) ?? []))),
  );
  return rows.length > 0 ? { ...table, rows } : null;
}

/** A row for one figure of a cell, named by its own row and the words before it; null where no word stands there. */
function rowOf({ columns }: Table, { passage, row, column }: WordedCell, i: number): Row | null {
  const figure = passage.figures[i]!;
  const from = passage.figures[i - 1]?.quantity.span.to ?? 0;
  const { from: to } = figure.quantity.span;
  const lead = passage.run.text.slice(from, to).replace(/[^가-힣A-Za-z\d&]+/g, ' ');
  if (!/[가-힣A-Za-z]{2}/.test(lead)) return null;
  const within = (span: Span) => span.from >= from && span.to <= to;
  const label = `${row.label} ${lead.trim()}`;
  return {
    ...row,
    label,
    role: roleOf(label),
    terms: [...row.terms, ...passage.terms.filter(within)],
    periods: [...row.periods, ...passage.periods.filter(({ span }) => within(span))],
    cells: columns.map(({ index }) => (index === column.index ? figure : null)),
  };
}

interface WordedCell {
  readonly passage: Passage;
  readonly row: Row;
  readonly column: Axis;
}

/** The cells of a table's rows that hold several figures, or words before one. */
function cellsOf(
  { number, rows, columns, labels }: Table,
  { passages }: BlockFigures,
): readonly WordedCell[] {
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return flatMap(passages, (passage): readonly WordedCell[] => {
    const { run } = passage;
    if (run.kind !== 'cell' || run.shape.table !== number || run.column === labels) return [];
    const row = byIndex.get(run.row);
    const column = columns[run.column];
    return row && column && passage.figures.length > 0 ? [{ passage, row, column }] : [];
  });
}
