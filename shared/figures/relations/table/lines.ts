import type { Figure } from '../../passage.ts';
import type { Axis, Table } from '../../table/table.ts';

/** A cell as a plain number, for trying many sums out; verdicts are worked out exactly. */
export interface Entry {
  /** Null where the cell is empty or a dash, and counts as nothing. */
  readonly figure: Figure | null;
  readonly value: number;
  /** How far the printed number may be off from the true one. */
  readonly slack: number;
  readonly percent: boolean;
}

/** A row or column of a table, to be added up along; `undefined` where a cell holds no number. */
export interface Line {
  readonly entries: readonly (Entry | undefined)[];
}

/** What is added up along the lines: a row for each place of a column's line, and the other way round. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly places: readonly Axis[];
}

/** Columns and rows whose figures do not add up: prices, rates, averages. */
const notAdditive =
  /단가|가격|평균|환율|[율률]|배수|주당|순위|가동|마진|\bper\b|\bprice|\baverage\b|\bweighted\b|\brates?\b|\bratio|\bEPS\b|\brank\b|\bmargin|\bmedian\b|\byield|\byears?\b\)|\bmultiple|\d\s?x$|초과(?!\s*금?액)|\bexcess\b/i;

const nothing: Entry = { figure: null, value: 0, slack: 0, percent: false };
const empty = /^(?:[-–—·]|n\/?a|nil|none)?$/i;

/** The columns of a table and what stands in each row, or the rows and what stands in each column. */
export function linesOf(table: Table, along: 'columns' | 'rows'): Lines {
  const columns = table.columns.filter(({ index }) => index !== table.labels);
  const { rows } = table;
  if (along === 'columns') {
    const lines = columns
      .filter(addsUp)
      .map(({ index }) => ({ entries: rows.map((row) => entry(row, index)) }));
    return { lines, places: rows };
  }
  const lines = rows
    .filter(addsUp)
    .map((row) => ({ entries: columns.map(({ index }) => entry(row, index)) }));
  return { lines, places: columns };
}

const addsUp = ({ label, role }: Axis) => role === 'level' && !notAdditive.test(label);

function entry(row: Table['rows'][number], column: number): Entry | undefined {
  const figure = row.cells[column];
  if (!figure) return empty.test(row.texts[column] ?? '') ? nothing : undefined;
  const { quantity } = figure;
  const [reading] = quantity.readings;
  const { kind } = quantity.unit;
  const amount = kind !== 'multiple' && kind !== 'percentPoint' && kind !== 'duration' && kind !== 'fraction';
  if (!reading?.point || quantity.bound !== 'exact' || quantity.range || !amount) return undefined;
  const { lo, hi } = reading.strict;
  return {
    figure,
    value: reading.point.toNumber(),
    slack: lo && hi ? hi.value.sub(lo.value).toNumber() / 2 : 0,
    percent: kind === 'percent',
  };
}
