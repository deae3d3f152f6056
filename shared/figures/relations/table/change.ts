import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, equals, sayEquation } from '../../check.ts';
import type { Figure } from '../../passage.ts';
import { printedDigits } from '../../printed.ts';
import { comparable } from '../../quantity.ts';
import { Rational } from '../../rational.ts';
import type { Period } from '../../reader/period.ts';
import { isStretch } from '../../table/roles.ts';
import type { Axis, Row, Table } from '../../table/table.ts';
import { rankOf } from '../../table/time.ts';
import { compoundYearly, difference, growth, negative, times, type Value } from '../../value.ts';
import { sayValue } from '../../wording.ts';
import { type Definition, type Expectation, judgeColumn } from '../definitions.ts';
import { ofAdded } from './added.ts';

/** A header that says that its rate is a year's, compounded over the whole stretch. */
const yearlyMean = /CAGR|연\s*평균|compound/i;

const hundred = Rational.of(100);
const tenThousand = Rational.power10(4);

/**
 * A change column against the columns that it is worked out from. Which two they are is not said, so each pair is one
 * definition: next to each other, first to last, in either order of time, and the yearly mean of the whole stretch.
 */
export function tableChange(table: Table): readonly Check<number>[] {
  const all = table.columns.filter((column) => column.index !== table.labels);
  const unnamed = all.filter((column) => column.role === 'level' && isSigned(table, column));
  const levels = all.filter((column) => column.role === 'level' && !unnamed.includes(column));
  const changes = all.filter((column) => column.role === 'change' || unnamed.includes(column));
  return flatMap(changes, (column) => checkColumn(table, column, levels, changes));
}

/**
 * What is printed with its sign may be a change, whatever heads it: `주간`, `수익률`, `작년말比`. That it is worked out of two
 * others is shown by its rows: all but one have to say so.
 */
function isSigned({ rows }: Table, { index }: Axis): boolean {
  const figures = flatMap(rows, ({ cells }) => cells[index] ?? []);
  const signed = figures.filter(({ quantity: { sign } }) => sign === 'plus' || sign === 'minus');
  return (
    signed.length >= fewestSigned &&
    signed.length * 3 >= figures.length * 2 &&
    signed.some(({ quantity }) => quantity.sign === 'plus')
  );
}

const fewestSigned = 3;

/** Amounts of one or two digits grow by anything: they show nothing of an unnamed column. */
function isTelling({ rows }: Table, { index }: Axis): boolean {
  const figures = flatMap(rows, ({ cells }) => cells[index] ?? []);
  return figures.filter(({ quantity }) => printedDigits(quantity).length > 2).length * 2 >= figures.length;
}

/** What a table of months adds up below them: its changes compound, those of the months do not. */
const accumulated =
  /누적|평균|연간|통산|최근\s*4\s*분기|(?<![A-Za-z])[TL]TM(?![A-Za-z])|\b(?:YTD|average|cumulative)\b/i;

function checkColumn(
  table: Table,
  column: Axis,
  amounts: readonly Axis[],
  changes: readonly Axis[],
): readonly Check<number>[] {
  // `5D` says over what time, not from where to where.
  const named = column.role === 'change' && !isStretch(column.label);
  const levels = named ? amounts : amounts.filter((level) => isTelling(table, level));
  const pairs = pairsFor(column, levels);
  const compounds = yearlyMean.test(column.label);
  const across = pairs.map(
    ([from, to]): Definition => ({
      expected: (row) => {
        const { cells, asides } = table.rows[row]!;
        const stated = cells[column.index];
        const worked = ([a, b]: readonly (Figure | null | undefined)[]) =>
          stated && a && b ? expectation(stated, a, b, yearsBetween(from, to), compounds) : null;
        const told = worked([cells[from.index], cells[to.index]]);
        const aside = worked([asides[from.index], asides[to.index]]);
        return told && aside ? { ...told, values: [...told.values, ...aside.values] } : told;
      },
    }),
  );
  const others = changes.filter((other) => other !== column);
  const isSum = (row: Row) => table.time === 'rows' && (row.total || accumulated.test(row.label));
  const figures = table.rows.map((row) => (isSum(row) ? null : (row.cells[column.index] ?? null)));
  const declared = named && pairs.length === 1;
  const stated = figures.filter((figure) => figure !== null).length;
  const needed = declared && stated === 1 ? 0 : Math.max(declared ? 1 : 2, stated * (declared ? 0.5 : 0.6));
  return judgeColumn(figures, [
    ...across,
    ...ofAdded(table, column, levels, others),
    ...(table.time === 'rows' ? downwards(table, column, levels) : []),
  ])
    .filter(({ verdict, support, ruled }) => verdict !== 'apart' || (named ? support >= needed : ruled))
    .map(({ figure, expectation: told, verdict }) => {
      const stated = figure.quantity.raw;
      const expected = sayValue(figure.quantity, told.values[0]!);
      return {
        relation: compounds
          ? 'figures/compound'
          : figure.quantity.unit.kind === 'percent'
            ? 'figures/growth'
            : 'figures/delta-unit',
        members: [figure.index, ...told.from.map((part) => part.index)],
        verdict,
        declared,
        derivation: [sayEquation(told.arithmetic, expected, equals(verdict), stated)],
        message: message('figures.growth', { stated, expected }),
      };
    });
}

/** In a table of days or quarters a change is against the row before, which stands above or below. */
function downwards(table: Table, column: Axis, levels: readonly Axis[]): readonly Definition[] {
  return flatMap(levels, (level) =>
    [-1, 1].map(
      (step): Definition => ({
        expected: (row) => {
          const [from, to] = [
            table.rows[row + step]?.cells[level.index],
            table.rows[row]!.cells[level.index],
          ];
          const stated = table.rows[row]!.cells[column.index];
          return stated && from && to ? expectation(stated, from, to, 1, false) : null;
        },
      }),
    ),
  );
}

/** The pairs of columns that a change column may compare, from and to. Its own header may name them. */
function pairsFor(column: Axis, levels: readonly Axis[]): readonly (readonly [Axis, Axis])[] {
  const pairs: (readonly [Axis, Axis])[] = [];
  for (const [i, a] of levels.entries()) {
    for (const b of levels.slice(i + 1)) {
      const order = timeOrder(a, b);
      if (order <= 0) pairs.push([a, b]);
      if (order >= 0) pairs.push([b, a]);
    }
  }
  const named = flatMap(column.periods, (period) => [period, ...(period.until ? [period.until] : [])]);
  const fitting = pairs.filter(
    ([from, to]) =>
      named.length > 0 && named.every((p) => isIn(p, from) || isIn(p, to)) && named.some((p) => isIn(p, to)),
  );
  return fitting.length > 0 ? fitting : pairs;
}

const isIn = (period: Period, axis: Axis) =>
  axis.periods.some((own) => own.year === period.year && own.kind === period.kind);

function timeOrder(a: Axis, b: Axis): number {
  const [x, y] = [rankOf(a.periods[0]), rankOf(b.periods[0])];
  return x === null || y === null || x === y ? 0 : x - y;
}

function yearsBetween(from: Axis, to: Axis): number {
  const [a, b] = [rankOf(from.periods[0]), rankOf(to.periods[0])];
  return a === null || b === null || (b - a) % 12 !== 0 ? 1 : (b - a) / 12;
}

function expectation(
  stated: Figure,
  from: Figure,
  to: Figure,
  years: number,
  compounds: boolean,
): Expectation | null {
  const [a, b] = [from.quantity, to.quantity];
  if (
    a.unit.kind === 'duration' ||
    !comparable(a.unit, b.unit) ||
    a.readings.length === 0 ||
    b.readings.length === 0
  )
    return null;
  const unit = stated.quantity.unit.kind;
  const [x, y] = [a.readings[0]!, b.readings[0]!];
  const rates = a.unit.kind === 'percent';
  const delta = difference(y, x);
  const grown = growth(y, x);
  const values: Value[] = [];
  if (unit === 'percent') {
    if (grown && years > 1 && compounds) values.push(compoundYearly(grown, years));
    else if (grown) values.push(grown);
    if (grown && years > 1 && !compounds) values.push(compoundYearly(grown, years));
    if (rates) values.push(delta);
    if (rates && !/%|percent/i.test(stated.quantity.raw)) values.push(times(delta, hundred));
  } else if (unit === 'percentPoint' || comparable(stated.quantity.unit, a.unit)) {
    values.push(delta);
    if (unit === 'percentPoint' && years > 1) values.push(times(delta, Rational.of(1, years)));
    if (unit === 'plain' && grown) values.push(times(grown, hundred));
    if (unit === 'plain' && rates) values.push(times(delta, hundred), times(delta, tenThousand));
  }
  const signed =
    stated.quantity.sign === 'none' || unit !== 'percent'
      ? flatMap(values, (value) => [value, negative(value)])
      : values;
  if (signed.length === 0) return null;
  const total = years > 1 && compounds ? `(${b.raw} ÷ ${a.raw})^(1/${years}) − 1` : `${b.raw} ÷ ${a.raw} − 1`;
  const arithmetic = unit === 'percent' && !rates ? total : `${b.raw} − ${a.raw}`;
  return { values: signed, from: [from, to], arithmetic };
}
