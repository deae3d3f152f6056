import { type Clause, isPaired } from './clauses.ts';
import type { Line } from './lines.ts';
import type { Lookup } from './lookup.ts';

/**
 * For each clause the lines that a value beside its figure stands in: the amount before it in its sentence, `$262.3 million
 * on claims, up 13.5%`, else the one behind it, `up 13.5% to $262.3 million`.
 */
export function pinsIn(
  clauses: readonly Clause[],
  index: Lookup,
  given: ReadonlySet<string>,
): readonly (readonly Line[])[] {
  const isAmount = ({ figure: { quantity } }: Clause) =>
    quantity.unit.kind !== 'percent' &&
    quantity.unit.kind !== 'percentPoint' &&
    quantity.change?.role !== 'by';
  const pinned = clauses.map((clause) =>
    isAmount(clause)
      ? index.withValue(clause.figure.quantity, new Set([...clause.keys, ...clause.tail, ...given]))
      : null,
  );
  return clauses.map((clause, at) => {
    const beside = (other: Clause, i: number) =>
      other.chain === clause.chain && i !== at && pinned[i] !== null;
    const before = clauses.findLastIndex((other, i) => i < at && beside(other, i));
    const behind = clauses.findIndex((other, i) => i > at && beside(other, i));
    const own = isPaired(clause) ? pinned[at] : null;
    return pinned[before >= 0 ? before : behind] ?? own ?? [];
  });
}
