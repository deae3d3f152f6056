import { flatMap } from '../../flat-map.ts';
import { windowOf } from '../bind/time.ts';
import { koreanMoves, koreanParts } from '../gazetteer/cues.ts';
import type { Figure, Sentence } from '../passage.ts';
import { significantDigits, signOf } from '../printed.ts';
import { comparable, type Quantity } from '../quantity.ts';
import { fits } from '../restate/explain.ts';
import { scaledValues, votesOf } from '../restate/table-scale.ts';
import { isYearApart } from '../restate/times.ts';
import type { Table } from '../table/table.ts';
import { rankOf } from '../table/time.ts';
import { difference, growth, quotient, type Value } from '../value.ts';
import type { Address } from './address.ts';
import type { Label } from './labels.ts';

/** What a figure at an address may state: a cell, a change between two, or a row's share of the total. */
export interface Candidate {
  readonly values: readonly Value[];
  readonly cells: readonly Figure[];
  /** What is worked out from the cells, with their figures: `17,200 ÷ 11,800 − 1`. */
  readonly arithmetic: string;
  /** Its place on the time line; null where its row and column have no time. */
  readonly time: number | null;
}

/** `전체의 39%`: what a part is measured against. A share of anything else is in no total row. */
const wholes = /^(?:전체|합계|총합|총계|총액|전사)$/;

/** `매출 대비 투자 비중은`: a share of something that it names. */
function isOfNamedBase(lead: string): boolean {
  const base = /([가-힣A-Za-z]+)\s*대비\s+(?:[가-힣A-Za-z]+\s+){0,2}(?:비중|비율)(?:은|이|도)?\s[^.;]*$/.exec(
    lead,
  )?.[1];
  return base !== undefined && !wholes.test(base);
}

/** What of an address a figure of this kind may state. */
export function candidatesAt(
  address: Address,
  text: string,
  sentence: Sentence,
  quantity: Quantity,
): readonly Candidate[] {
  const said = text.slice(sentence.from, sentence.to);
  const clause = text.slice(
    Math.max(sentence.from, quantity.span.from - 24),
    Math.min(sentence.to, quantity.span.to + 16),
  );
  const signed = quantity.change?.role === 'by' || signOf(quantity) !== null;
  const percent = quantity.unit.kind === 'percent';
  const owner = /([가-힣]+)(?:의|중|가운데)\s*약?\s*$/.exec(
    text.slice(sentence.from, quantity.span.from),
  )?.[1];
  if (percent && owner !== undefined)
    return wholes.test(owner) ? [...cellsAt(address, quantity, 'share'), ...sharesAt(address)] : [];
  if (percent && isOfNamedBase(text.slice(sentence.from, quantity.span.from))) return [];
  const moved = signed || (percent && koreanMoves.test(clause));
  if (moved) {
    const stated = cellsAt(address, quantity, 'change');
    return stated.length > 0 ? stated : changesAt(address, quantity, windowOf(text, quantity, sentence));
  }
  if (percent && koreanParts.test(text.slice(sentence.from, Math.min(sentence.to, quantity.span.to + 16))))
    return [...cellsAt(address, quantity, 'share'), ...sharesAt(address)];
  if (address.anchor) return [];
  const levels = cellsAt(address, quantity, 'level');
  return levels.length > 0 || koreanMoves.test(said) ? levels : cellsAt(address, quantity, null);
}

/** The figure in a cell; null also where the cell tells a movement, `5억 → 16억`. */
function cellAt({ rows }: Table, row: Label, column: Label): Figure | null {
  const own = rows.find(({ index }) => index === row.axis.index);
  return own && !own.texts[column.axis.index]!.includes('→') ? own.cells[column.axis.index]! : null;
}

const timeOf = (...labels: readonly Label[]): number | null =>
  labels.map(({ axis }) => rankOf(axis.periods[0])).find((time) => time !== null) ?? null;

function cellsAt(
  { table, rows, columns }: Address,
  quantity: Quantity,
  role: 'level' | 'change' | 'share' | null,
): readonly Candidate[] {
  return flatMap(rows, (row) =>
    flatMap(columns, (column): readonly Candidate[] => {
      const figure = cellAt(table, row, column);
      const own = column.axis.role === 'level' ? row.axis.role : column.axis.role;
      if (!figure || figure.quantity.readings.length === 0 || (role !== null && own !== role)) return [];
      if (!fits(quantity, { figure, role: own })) return [];
      const values = valuesOf(figure, table, quantity);
      return [{ values, cells: [figure], arithmetic: figure.quantity.raw, time: timeOf(column, row) }];
    }),
  );
}

/** A cell's values, or the figure's own scale lent to a bare number that has its digits. */
function valuesOf(figure: Figure, table: Table, quantity: Quantity): readonly Value[] {
  const point = { figure, table, periods: [], role: 'level' as const, header: '' };
  const [vote] = significantDigits(quantity) > 2 ? votesOf(quantity, [point]) : [];
  return (vote && scaledValues(point, quantity, vote.scale)) ?? figure.quantity.readings;
}

/** A row's part of its table's total, column by column. */
function sharesAt({ table, rows: [row, more], columns, anchor }: Address): readonly Candidate[] {
  const totals = table.rows.filter(({ total }) => total);
  if (!row || more || totals.length !== 1) return [];
  return flatMap(columns, (column): readonly Candidate[] => {
    const [part, whole] = [cellAt(table, row, column), totals[0]!.cells[column.axis.index]];
    if (anchor && part !== anchor) return [];
    if (column.axis.role !== 'level' || !part || !whole || part === whole) return [];
    if (part.quantity.unit.kind === 'percent') return [];
    const value =
      part.quantity.readings[0] &&
      whole.quantity.readings[0] &&
      quotient(part.quantity.readings[0], whole.quantity.readings[0]);
    if (!value) return [];
    return [
      {
        values: [value],
        cells: [part, whole],
        arithmetic: `${part.quantity.raw} ÷ ${whole.quantity.raw}`,
        time: timeOf(column),
      },
    ];
  });
}

/** Changes along time: over a year or a quarter where the sentence says so, else where there are just two times. */
function changesAt(
  { table, rows, columns, labels, anchor }: Address,
  quantity: Quantity,
  window: string | null,
): readonly Candidate[] {
  const down = table.time === 'rows';
  const [line, more] = down ? columns : rows;
  if (!line || more) return [];
  const dated = labels
    .filter(
      ({ way, axis }) =>
        way === (down ? 'row' : 'column') && axis.role === 'level' && rankOf(axis.periods[0]) !== null,
    )
    .toSorted((a, b) => rankOf(a.axis.periods[0])! - rankOf(b.axis.periods[0])!);
  if (new Set(dated.map(({ words }) => words.join(' '))).size > 1) return [];
  const yearly = window === '전년' || window === 'YOY';
  const quarterly = window === '전분기' || window === '직전분기' || window === 'QOQ';
  const cellOf = (label: Label) => (down ? cellAt(table, label, line) : cellAt(table, line, label));
  return flatMap(dated, (base) =>
    flatMap(dated, (end) => {
      const [from, to] = [base.axis.periods[0]!, end.axis.periods[0]!];
      const apart = rankOf(to)! - rankOf(from)!;
      const fitting = yearly
        ? isYearApart(from, to)
        : quarterly
          ? apart === 3 && to.kind === 'quarter'
          : dated.length === 2 && apart > 0;
      if (!fitting || (anchor && cellOf(end) !== anchor)) return [];
      return changeBetween(cellOf(base), cellOf(end), timeOf(end), quantity);
    }),
  );
}

/** The change between two cells, in the unit of the figure. */
function changeBetween(
  from: Figure | null,
  to: Figure | null,
  time: number | null,
  quantity: Quantity,
): readonly Candidate[] {
  const [x, y] = [from?.quantity.readings[0], to?.quantity.readings[0]];
  if (!from || !to || !x || !y || !comparable(from.quantity.unit, to.quantity.unit)) return [];
  const rates = to.quantity.unit.kind === 'percent';
  const grows = quantity.unit.kind === 'percent' && !rates;
  const fitting = rates
    ? quantity.unit.kind === 'percentPoint'
    : fits(quantity, { figure: to, role: 'level' });
  const value = grows ? growth(y, x) : fitting ? difference(y, x) : null;
  if (!value) return [];
  const arithmetic = grows
    ? `${to.quantity.raw} ÷ ${from.quantity.raw} − 1`
    : `${to.quantity.raw} − ${from.quantity.raw}`;
  return [{ values: [value], cells: [from, to], arithmetic, time }];
}

/** The same as a figure beside it restates of another row: the cell of that column, or the change between those two. */
export function candidatesBeside(
  { table, rows: [row, more], labels }: Address,
  beside: readonly Figure[],
  quantity: Quantity,
): readonly Candidate[] {
  if (!row || more || beside.length > 2) return [];
  const other = table.rows.find(({ cells }) => cells.includes(beside[0]!));
  if (!other || other.index === row.axis.index) return [];
  const columns = beside.map((cell) =>
    labels.find(({ way, axis }) => way === 'column' && other.cells[axis.index] === cell),
  );
  const [base, end] = columns;
  if (!base || (beside.length === 2 && !end)) return [];
  if (end) return changeBetween(cellAt(table, row, base), cellAt(table, row, end), timeOf(end), quantity);
  const figure = cellAt(table, row, base);
  return figure && figure.quantity.readings.length > 0 && fits(quantity, { figure, role: base.axis.role })
    ? [
        {
          values: figure.quantity.readings,
          cells: [figure],
          arithmetic: figure.quantity.raw,
          time: timeOf(base),
        },
      ]
    : [];
}
