import { flatMap } from '../../../flat-map.ts';
import type { Figure } from '../../passage.ts';
import { comparable } from '../../quantity.ts';
import type { Axis, Table } from '../../table/table.ts';
import { difference, growth } from '../../value.ts';
import { sayLike } from '../../wording.ts';
import type { Definition, Expectation } from '../definitions.ts';

/** `종가 1,389.40 | 전일비 +8.30 | 등락률 +0.60%`: where the base is not printed, but what was added to it. */
export function ofAdded(
  table: Table,
  column: Axis,
  levels: readonly Axis[],
  amounts: readonly Axis[],
): readonly Definition[] {
  return flatMap(amounts, (amount) =>
    levels.map(
      (level): Definition => ({
        expected: (row) => {
          const { cells } = table.rows[row]!;
          const [stated, end, added] = [cells[column.index], cells[level.index], cells[amount.index]];
          return stated?.quantity.unit.kind === 'percent' && end && added ? grownBy(end, added) : null;
        },
      }),
    ),
  );
}

function grownBy(end: Figure, added: Figure): Expectation | null {
  const [a, b] = [end.quantity, added.quantity];
  const [x, y] = [a.readings[0], b.readings[0]];
  if (isRate(end) || isRate(added) || !comparable(a.unit, b.unit) || !x || !y) return null;
  const base = difference(x, y);
  const grown = growth(x, base);
  if (!grown) return null;
  const said = base.strict.middle();
  return {
    values: [grown],
    from: [end, added],
    arithmetic: `${b.raw} ÷ ${said ? sayLike(a, said) : a.raw}`,
  };
}

const isRate = ({ quantity }: Figure) => ['percent', 'percentPoint'].includes(quantity.unit.kind);
