import type { Figure } from '../passage.ts';
import { isBasePeriod } from '../prose/base-period.ts';
import { blanked } from '../prose/blanked.ts';
import { type Address, type Clause, intrudes } from './address.ts';
import type { Label, LabelIndex } from './labels.ts';

/**
 * `2.893%로 마감해 일주일 새 17.7bp 올랐다`: a figure whose own words name nothing goes on with the row of the cells that
 * were restated last, `since` there. Null where the words between may name something else.
 */
export function goesOn(
  { text, sentence }: Clause,
  i: number,
  cells: readonly Figure[],
  since: number,
  { ofTable, rowOf }: LabelIndex,
): Address | null {
  const anchor = cells.at(-1);
  const row = anchor && rowOf.get(anchor);
  if (!row) return null;
  const down = row.table.time === 'rows';
  const lineOf = (cell: Figure) => (down ? columnOf(rowOf.get(cell), cell) : rowOf.get(cell));
  if (cells.some((cell) => lineOf(cell) !== lineOf(anchor))) return null;
  const until = sentence.figures[i]!.quantity.span.from;
  const periods = sentence.periods.filter(({ span }) => span.from >= since && span.to <= until);
  const elsewhen = periods.some(
    (period) => !isBasePeriod(text, period) || /^\s*\(/.test(text.slice(period.span.to, until)),
  );
  const between = blanked(
    text,
    { from: since, to: until },
    Array.from(periods, ({ span }) => span),
  );
  if (elsewhen || intrudes(between) || /[.·→]/.test(between)) return null;
  const labels = ofTable.get(row.table)!;
  return {
    table: row.table,
    rows: down ? labels.filter(({ way }) => way === 'row') : [row],
    columns: labels.filter(({ way, axis }) => way === 'column' && (!down || axis.index === lineOf(anchor))),
    labels,
    named: [row],
    from: until,
    foreign: false,
    dated: false,
    elsewhen: false,
    anchor,
  };
}

/** Its place among the columns. */
const columnOf = (row: Label | undefined, cell: Figure): number =>
  row && 'cells' in row.axis ? row.axis.cells.indexOf(cell) : -1;
