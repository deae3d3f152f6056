import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { BlockFigures } from '../block-figures.ts';
import { keptBy } from '../keep.ts';
import type { Figure, Passage } from '../passage.ts';
import { roleOf } from '../table/roles.ts';
import type { Axis, Row, Table } from '../table/table.ts';

/**
 * What the cells of a block tell in words, as tables of their own: `2Q26 컨센서스 | 매출 84.6조 / 영업이익 64.8조` has a row
 * `2Q26 컨센서스 매출` and a row `2Q26 컨센서스 영업이익`, each under the header of its cell.
 */
export const wordedIn = keptBy((block: BoundBlock): readonly BoundBlock[] => {
  const { read } = block;
  const tables = flatMap(read.tables, (table) => tableOfWords(table, read) ?? []);
  return tables.length > 0 ? [{ ...block, read: { ...read, tables } }] : [];
});

function tableOfWords(table: Table, read: BlockFigures): Table | null {
  const told = new Set(flatMap(table.rows, ({ cells }) => flatMap(cells, (cell) => cell ?? [])));
  const columns = table.columns.map((column, index) => ({ ...column, index }));
  const rows = flatMap(cellsOf(table, read), ({ passage, row, column }) =>
    flatMap(passage.figures, (figure, i): readonly Row[] => {
      if (told.has(figure)) return [];
      const from = passage.figures[i - 1]?.quantity.span.to ?? 0;
      const lead = passage.run.text
        .slice(from, figure.quantity.span.from)
        .replace(/[^가-힣A-Za-z\d&]+/g, ' ');
      return /[가-힣A-Za-z]{2}/.test(lead) ? [rowOf(row, column, figure, lead.trim(), passage, from)] : [];
    }),
  );
  if (rows.length === 0) return null;
  const read0 = { ...table, columns, rows };
  return { ...read0, printed: table.printed };

  function rowOf(row: Row, column: Axis, figure: Figure, lead: string, passage: Passage, from: number): Row {
    const label = `${row.label} ${lead}`;
    const to = figure.quantity.span.from;
    return {
      ...row,
      label,
      role: roleOf(label),
      terms: [...row.terms, ...passage.terms.filter((term) => term.from >= from && term.to <= to)],
      periods: [...row.periods, ...passage.periods.filter(({ span }) => span.from >= from && span.to <= to)],
      cells: columns.map(({ index }) => (index === column.index ? figure : null)),
    };
  }
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
