import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import type { Figure } from '../../passage.ts';
import type { Table } from '../../table/table.ts';
import { exceeds, product } from '../../value.ts';
import { sayLike } from '../../wording.ts';
import { type Vector, vectorsOf } from './vectors.ts';

/** Words that widen a label to more than the subject beside it. */
const whole = /전체|전사|회사|연결|그룹|\btotal\b|\bcompany\b|\bconsolidated\b|\bgroup\b/i;

/** A part's profit, revenue × margin, is no more than the profit of the whole that stands in the same table. */
export function tablePartWhole(table: Table): readonly Check<number>[] {
  const [rows] = vectorsOf(table);
  const wholes = (rows ?? []).filter(
    ({ metric, axis }) => /profit$/.test(metric.id) && whole.test(axis.label),
  );
  const parts = (rows ?? []).filter(({ metric, axis }) => metric.id === 'revenue' && !whole.test(axis.label));
  return flatMap(wholes, (all) =>
    flatMap(parts, (revenue) => {
      const margin = rows!.find(
        (row) => /margin$/.test(row.metric.id) && row.about === revenue.about && !whole.test(row.axis.label),
      );
      return margin ? atMost(revenue, margin, all) : [];
    }),
  );
}

function atMost(revenue: Vector, margin: Vector, all: Vector): readonly Check<number>[] {
  const members: number[] = [];
  const derivation: string[] = [];
  let over: { readonly stated: Figure; readonly part: string } | null = null;
  let loose = true;
  for (const [i, total] of all.cells.entries()) {
    const [a, b] = [revenue.cells[i], margin.cells[i]];
    if (!total || !a || !b || b.quantity.unit.kind !== 'percent') continue;
    const [x, y, z] = [a.quantity.readings[0], b.quantity.readings[0], total.quantity.readings[0]];
    if (!x || !y || !z) continue;
    const part = product(x, y);
    members.push(total.index, a.index, b.index);
    const said = sayLike(total.quantity, part.strict.middle()!);
    if (exceeds(part.strict, z.strict)) {
      over ??= { stated: total, part: said };
      loose &&= !exceeds(part.lax, z.lax);
      derivation.push(`${a.quantity.raw} × ${b.quantity.raw} = ${said} > ${total.quantity.raw}`);
    }
  }
  if (members.length === 0) return [];
  return [
    {
      relation: 'figures/part-whole',
      members: over
        ? [over.stated.index, ...members.filter((index) => index !== over.stated.index)]
        : members,
      verdict: over ? (loose ? 'loose' : 'apart') : 'holds',
      declared: true,
      derivation,
      message: message('figures.partWhole', {
        part: over?.part ?? '',
        whole: over?.stated.quantity.raw ?? '',
      }),
    },
  ];
}
