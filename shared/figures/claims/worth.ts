import { comparable, type Quantity, type Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { isFlow } from '../restate/explain.ts';
import { timeOrder } from '../table/time.ts';
import { difference, growth, negative, quotient, times, type Value } from '../value.ts';
import type { Cell, Line } from './lines.ts';

/** What a figure tells of a line. */
export type Kind = 'level' | 'change' | 'share';

/** A value that a clause about a line may state. */
export interface Worth {
  readonly kind: Kind;
  readonly value: Value;
  readonly line: Line;
  /** The cells that it is worked out from, the earlier or the part first. */
  readonly from: readonly Cell[];
  /** What a share that is worked out is a share of. */
  readonly whole: Line | null;
  /** Stands in a cell. */
  readonly cell: boolean;
}

/** A cell's values at the scale of its table; null where that is not known. */
export type ValuesOf = (cell: Cell) => readonly Value[] | null;

const widest = 8;

/** Everything that a figure of this unit may state of a line. `wholes` are the totals of its table. */
export function worthsOf(
  quantity: Quantity,
  line: Line,
  wholes: readonly Line[],
  valuesOf: ValuesOf,
): readonly Worth[] {
  const out: Worth[] = [];
  const { kind } = quantity.unit;
  const add = (kindOf: Kind, value: Value | null, from: readonly Cell[], whole: Line | null = null) => {
    if (value) out.push({ kind: kindOf, value, line, from, whole, cell: from.length === 1 });
  };
  for (const cell of line.cells) {
    if (!fits(quantity, cell)) continue;
    const told = cell.role === 'change' ? 'change' : cell.role === 'share' ? 'share' : 'level';
    const values =
      kind === 'percent' || kind === 'percentPoint'
        ? cell.figure.quantity.unit.kind === 'plain'
          ? cell.figure.quantity.readings.map((value) => times(value, Rational.of(1, 100)))
          : cell.figure.quantity.readings
        : valuesOf(cell);
    for (const value of values ?? []) add(told, value, [cell]);
  }
  const levels = line.cells.filter((cell) => cell.role !== 'change' || isFlow(cell));
  for (const [i, a] of levels.entries()) {
    for (const b of levels.slice(i + 1, levels.length > widest ? i + 2 : undefined)) {
      const [from, to] = timeOrder(a, b) <= 0 ? [a, b] : [b, a];
      if (timeOrder(a, b) === 0 && (a.periods.length > 0 || a.keys.join() !== b.keys.join())) continue;
      const [x, y] = [from.figure.quantity, to.figure.quantity];
      const rates = isRate(from) && isRate(to);
      if (isRate(from) !== isRate(to)) continue;
      if (kind === 'percentPoint') {
        if (rates) add('change', difference(rateOf(to)!, rateOf(from)!), [from, to]);
      } else if (kind === 'percent') {
        if (rates) add('change', difference(rateOf(to)!, rateOf(from)!), [from, to]);
        else if (x.readings[0] && y.readings[0])
          add('change', growthOf(y.readings[0], x.readings[0]), [from, to]);
      } else if (!rates && comparable(x.unit, y.unit) && fits(quantity, from) && fits(quantity, to)) {
        const [v, w] = [valuesOf(from)?.[0], valuesOf(to)?.[0]];
        if (v && w) add('change', difference(w, v), [from, to]);
      }
    }
  }
  if (kind === 'percent') {
    for (const whole of wholes) {
      if (whole === line) continue;
      for (const cell of levels) {
        const other = whole.cells.find(({ place }) => place === cell.place);
        if (!other || isRate(cell) || isRate(other)) continue;
        const [x, y] = [cell.figure.quantity, other.figure.quantity];
        if (!comparable(x.unit, y.unit) || !x.readings[0] || !y.readings[0]) continue;
        add('share', quotient(x.readings[0], y.readings[0]), [cell, other], whole);
      }
    }
  }
  return out;
}

/** Costs in brackets grow as well: `(262,330)` is 13.5% more than `(231,078)`. */
const growthOf = (to: Value, from: Value): Value | null =>
  isBelowZero(to) && isBelowZero(from) ? growth(negative(to), negative(from)) : growth(to, from);

const isBelowZero = ({ strict: { hi } }: Value): boolean => hi !== null && hi.value.sign() < 0;

const isRate = ({ figure, role }: Cell): boolean =>
  figure.quantity.unit.kind === 'percent' || (role === 'share' && figure.quantity.unit.kind === 'plain');

function rateOf({ figure }: Cell): Value | null {
  const [value] = figure.quantity.readings;
  return !value ? null : figure.quantity.unit.kind === 'plain' ? times(value, Rational.of(1, 100)) : value;
}

function fits(quantity: Quantity, cell: Cell): boolean {
  const [a, b] = [quantity.unit, cell.figure.quantity.unit];
  if (a.kind === 'percent')
    return b.kind === 'percent' || isRate(cell) || (b.kind === 'plain' && cell.role === 'change');
  if (a.kind === 'percentPoint')
    return b.kind === 'percentPoint' || (cell.role === 'change' && b.kind === 'percent');
  if (b.kind === 'percent' || b.kind === 'percentPoint') return false;
  if (a.kind === 'multiple' || b.kind === 'multiple') return a.kind === b.kind;
  if (a.kind === 'duration' || b.kind === 'duration') return false;
  return comparable(a, b) || (isCounted(a) && isScaleOnly(b));
}

/** A caption's `in thousands` says nothing of what is counted. */
const isScaleOnly = (unit: Unit) => unit.kind === 'money' && unit.currency === null && unit.per === null;
const isCounted = ({ kind }: Unit) => kind === 'count' || kind === 'shares' || kind === 'measure';
