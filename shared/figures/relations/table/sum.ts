import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, roughlyEquals, sayEquation } from '../../check.ts';
import { Interval } from '../../interval.ts';
import type { Figure } from '../../passage.ts';
import { Rational } from '../../rational.ts';
import type { Axis, Row, Table } from '../../table/table.ts';
import { compareValues, sum, type Value } from '../../value.ts';
import { sayValue } from '../../wording.ts';

/** Columns whose figures do not add up: prices, rates, averages. */
const notAdditive =
  /단가|가격|평균|환율|[율률]|배수|주당|per\b|price|average|rate|ratio|EPS|순위|rank|가동|마진|margin|초과(?!\s*금?액)|excess/i;

/** A row that is part of the row above it. */
const within =
  /^\W*(?:of which|thereof|o\/w|memo|including|incl\.)(?![A-Za-z])|^\W*(?:그\s*중|이\s*중|\(?참고)/i;

/**
 * 합계 is the sum of what stands above it. Subtotals make more than one reading, so it may be the sum of any number of
 * rows right above it, or of the totals before it. Shares add up only to 100%; prices and rates do not add up.
 */
export function tableSum(table: Table): readonly Check<number>[] {
  return flatMap(table.columns, (column) =>
    column.index === table.labels || notAdditive.test(column.label) ? [] : sumsOf(table.rows, column),
  );
}

function sumsOf(rows: readonly Row[], column: Axis): readonly Check<number>[] {
  const checks: Check<number>[] = [];
  let above: Figure[] = [];
  let totals: Figure[] = [];
  for (const row of rows) {
    const cell = row.cells[column.index];
    if (within.test(row.label)) continue;
    if (row.total) {
      if (cell && above.length > 1) checks.push(...checkTotal(cell, above, totals));
      if (cell) totals = [...totals, cell];
    } else if (cell && adds(cell)) {
      above.push(cell);
    } else if (!/^[-–—·]?$/.test(row.texts[column.index] ?? '')) {
      above = [];
      totals = [];
    }
  }
  return checks;
}

function adds({ quantity }: Figure): boolean {
  const { kind } = quantity.unit;
  return (
    quantity.readings.length > 0 &&
    quantity.bound === 'exact' &&
    kind !== 'multiple' &&
    kind !== 'percentPoint'
  );
}

function checkTotal(
  total: Figure,
  above: readonly Figure[],
  totals: readonly Figure[],
): readonly Check<number>[] {
  const { quantity } = total;
  const percent = quantity.unit.kind === 'percent';
  if (percent && !quantity.readings.some((reading) => reading.strict.contains(Rational.one))) return [];
  if (above.some((part) => (part.quantity.unit.kind === 'percent') !== percent)) return [];
  const parts = above.map((figure) => figure.quantity.readings[0]!);
  const readings: Value[] = [sum(withoutSubtotals(parts))];
  for (let from = 0; from < parts.length - 1 && from < mostParts; from++)
    readings.push(sum(parts.slice(from)));
  if (above.some(isTriangle)) {
    const losses = above.map((figure) => figure.quantity.readings[isTriangle(figure) ? 1 : 0]!);
    readings.unshift(sum(withoutSubtotals(losses)));
  }
  if (totals.length > 1) readings.push(sum(totals.map((figure) => figure.quantity.readings[0]!)));
  const verdict = compareValues(quantity.readings, readings);
  const whole = readings[0]!;
  if (verdict !== 'holds' && !near(quantity.readings[0], whole)) return [];
  return [
    {
      relation: 'figures/sum',
      members: [total.index, ...above.map((figure) => figure.index)],
      verdict: verdict === 'loose' ? 'holds' : verdict,
      declared: true,
      derivation: [
        sayEquation(
          above.map((figure) => figure.quantity.raw).join(' + '),
          sayValue(quantity, whole),
          roughlyEquals(verdict),
          quantity.raw,
        ),
      ],
      message: message('figures.sum', { stated: quantity.raw, expected: sayValue(quantity, whole) }),
    },
  ];
}

/** △74 beside bare numbers is a loss of 74, as Korean accounts write it. */
const isTriangle = ({ quantity }: Figure) => quantity.sign === 'either' && quantity.readings.length > 1;

/** The rows with each run of parts replaced by the subtotal right below it. */
function withoutSubtotals(parts: readonly Value[]): readonly Value[] {
  const out: Value[] = [];
  for (const part of parts) {
    let added: Value | null = null;
    let from = out.length;
    for (let i = out.length - 1; i >= 0 && out.length - i <= mostParts; i--) {
      added = added ? sum([out[i]!, added]) : out[i]!;
      if (out.length - i > 1 && compareValues([part], [added]) === 'holds') from = i;
    }
    out.length = from;
    out.push(part);
  }
  return out;
}

const mostParts = 40;

/** A total that is far from the sum is a total of something else. */
function near(stated: Value | undefined, worked: Value): boolean {
  const point = worked.strict.middle()?.abs();
  if (!stated || !point || point.sign() === 0) return false;
  return !stated.strict.disjoint(
    Interval.closed(point.mul(Rational.of(7, 10)), point.mul(Rational.of(14, 10))),
  );
}
