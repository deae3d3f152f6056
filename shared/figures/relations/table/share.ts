import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, equals, sayEquation } from '../../check.ts';
import type { Figure } from '../../passage.ts';
import { comparable } from '../../quantity.ts';
import type { Axis, Table } from '../../table/table.ts';
import { quotient, sum, type Value } from '../../value.ts';
import { sayValue } from '../../wording.ts';
import { type Definition, judgeColumn } from '../definitions.ts';

/** Shares that are wanted, or were, of amounts that the table does not tell. */
const ofOthers =
  /목표|적정|권장|이전|직전|전월|전년|작년|지난|벤치|기존|변경|한도|\b(?:target|benchmark|prior|previous|last)\b/i;

/** A column of shares against a column of amounts: each share is its amount over the total row, or over their sum. */
export function tableShare(table: Table): readonly Check<number>[] {
  const amounts = table.columns.filter((column) => column.index !== table.labels && column.role === 'level');
  return table.columns
    .filter((column) => column.role === 'share' && !ofOthers.test(column.label))
    .flatMap((column) => {
      const definitions = flatMap(amounts, (amount) => definition(table, column, amount));
      const figures = table.rows.map((row) => row.cells[column.index] ?? null);
      return judgeColumn(figures, definitions)
        .filter(({ verdict, support }) => verdict !== 'apart' || support >= 2)
        .map(({ figure, expectation, verdict }) => {
          const stated = figure.quantity.raw;
          const expected = sayValue(figure.quantity, expectation.values[0]!);
          return {
            relation: 'figures/share',
            members: [figure.index, ...expectation.from.map((part) => part.index)],
            verdict,
            declared: true,
            derivation: [sayEquation(expectation.arithmetic, expected, equals(verdict), stated)],
            message: message('figures.share', { stated, expected }),
          };
        });
    });
}

function definition(table: Table, column: Axis, amount: Axis): readonly Definition[] {
  const total = table.rows.findLast((row) => row.total)?.cells[amount.index] ?? null;
  const parts = table.rows.filter((row) => !row.total).flatMap((row) => row.cells[amount.index] ?? []);
  const whole = total ?? null;
  const added = flatMap(parts, (part) => part.quantity.readings[0] ?? []);
  const value: Value | null = whole?.quantity.readings[0] ?? (added.length > 1 ? sum(added) : null);
  if (!value || parts.some(({ quantity }) => ['percent', 'percentPoint'].includes(quantity.unit.kind)))
    return [];
  const said = whole?.quantity.raw ?? `(${parts.map((part) => part.quantity.raw).join(' + ')})`;
  return [
    {
      expected: (row) => {
        const cells = table.rows[row]!.cells;
        const [stated, part] = [cells[column.index], cells[amount.index]];
        if (stated?.quantity.unit.kind !== 'percent' || !part || !sameUnit(part, parts)) return null;
        const reading = part.quantity.readings[0];
        const share = reading && quotient(reading, value);
        if (!share) return null;
        const from = whole && whole !== part ? [part, whole] : [part];
        return { values: [share], from, arithmetic: `${part.quantity.raw} ÷ ${said}` };
      },
    },
  ];
}

function sameUnit(part: Figure, parts: readonly Figure[]): boolean {
  return parts.every((other) => comparable(other.quantity.unit, part.quantity.unit));
}
