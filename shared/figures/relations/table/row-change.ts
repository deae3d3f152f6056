import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { readPhrase } from '../../bind/subject.ts';
import { type Check, equals, sayEquation } from '../../check.ts';
import type { Figure } from '../../passage.ts';
import { comparable } from '../../quantity.ts';
import type { Axis, Row, Table } from '../../table/table.ts';
import { rankOf } from '../../table/time.ts';
import { growth } from '../../value.ts';
import { sayValue } from '../../wording.ts';
import { type Definition, judgeColumn } from '../definitions.ts';

/**
 * A row of growth rates below the row that grows: `매출 | 100 | 120` and `YoY | | 20%`. Each cell is the change from the
 * column before, or from the same quarter of the year before.
 */
export function tableRowChange(table: Table): readonly Check<number>[] {
  if (table.time !== 'columns') return [];
  const columns = table.columns.filter(
    (column) => column.index !== table.labels && column.role === 'level' && rank(column) !== null,
  );
  return flatMap(table.rows, (row, i) => {
    const base = row.role === 'change' ? baseOf(table.rows, i) : null;
    return base ? checkRow(row, base, columns) : [];
  });
}

/** The row that a growth row is of: of the metric that its label names, or right above it. */
function baseOf(rows: readonly Row[], at: number): Row | null {
  const { metric, about } = phraseOf(rows[at]!);
  const before = rows.slice(0, at).filter(({ role }) => role === 'level');
  if (metric === null && about.length === 0) return rows[at - 1]?.role === 'level' ? rows[at - 1]! : null;
  return (
    before.findLast((row) => {
      const own = phraseOf(row);
      return own.metric === metric && own.about.join() === about.join();
    }) ?? null
  );
}

const phraseOf = (row: Row) =>
  readPhrase(
    row.terms,
    row.periods.map((period) => period.span),
  );

function checkRow(row: Row, base: Row, columns: readonly Axis[]): readonly Check<number>[] {
  const figures = columns.map((column) => percentIn(row, column));
  const definitions = steps(columns).map((step): Definition => ({ expected: (i) => step(base, i) }));
  const stated = figures.filter((figure) => figure !== null).length;
  return judgeColumn(figures, definitions)
    .filter(({ verdict, support }) => verdict !== 'apart' || support >= Math.max(1, stated / 2))
    .map(({ figure, expectation, verdict }) => {
      const stated = figure.quantity.raw;
      const expected = sayValue(figure.quantity, expectation.values[0]!);
      return {
        relation: 'figures/growth',
        members: [figure.index, ...expectation.from.map((part) => part.index)],
        verdict,
        declared: true,
        derivation: [sayEquation(expectation.arithmetic, expected, equals(verdict), stated)],
        message: message('figures.growth', { stated, expected }),
      };
    });
}

function percentIn(row: Row, column: Axis): Figure | null {
  const figure = row.cells[column.index];
  return figure?.quantity.unit.kind === 'percent' && figure.quantity.bound === 'exact' ? figure : null;
}

/** From which column a growth may be measured: the one before in time, or the one a year before. */
function steps(
  columns: readonly Axis[],
): readonly ((base: Row, i: number) => ReturnType<Definition['expected']>)[] {
  const earlier = (i: number, months: (gap: number) => boolean) =>
    columns
      .filter((column) => months(rank(columns[i]!)! - rank(column)!))
      .sort((a, b) => rank(b)! - rank(a)!)[0];
  return [(gap: number) => gap > 0, (gap: number) => gap === 12].map((months) => (base: Row, i: number) => {
    const from = earlier(i, months);
    const [a, b] = [from && base.cells[from.index], base.cells[columns[i]!.index]];
    if (!a || !b || !isAmount(a) || !comparable(a.quantity.unit, b.quantity.unit)) return null;
    const [x, y] = [a.quantity.readings[0], b.quantity.readings[0]];
    const value = x && y && growth(y, x);
    return value
      ? { values: [value], from: [b, a], arithmetic: `${b.quantity.raw} ÷ ${a.quantity.raw} − 1` }
      : null;
  });
}

const rank = (column: Axis) => rankOf(column.periods[0]);
const isAmount = ({ quantity }: Figure) =>
  ['money', 'plain', 'count', 'shares', 'measure'].includes(quantity.unit.kind);
