import type { Quantity } from '../quantity.ts';
import type { Clause } from './clauses.ts';
import { isGeneral } from './keys.ts';
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
  const isValue = ({ figure: { quantity }, paired }: Clause) =>
    isPercent(quantity) ? paired : quantity.unit.kind !== 'percentPoint' && quantity.change?.role !== 'by';
  const pinned = clauses.map((clause) =>
    isValue(clause)
      ? index.withValue(clause.figure.quantity, new Set([...clause.keys, ...clause.tail, ...given]))
      : null,
  );
  return clauses.map((clause, at) => {
    const { quantity } = clause.figure;
    const beside = (other: Clause, i: number) =>
      other.chain === clause.chain &&
      i !== at &&
      pinned[i] !== null &&
      (!isPercent(other.figure.quantity) ||
        (isPercent(quantity) && clause.paired && quantity.change?.role !== 'by'));
    const before = clauses.findLastIndex((other, i) => i < at && beside(other, i));
    const behind = clauses.findIndex((other, i) => i > at && beside(other, i));
    const own = clause.paired ? pinned[at] : null;
    const partner = before >= 0 ? before : behind;
    const lines = pinned[partner] ?? own ?? [];
    return clause.paired && partner >= 0 && saysMore(clause, clauses[partner]!, lines, index) ? [] : lines;
  });
}

/** `5.15% against inflation of 2.15%`: what it is set against has a name of its own. */
const saysMore = (clause: Clause, { keys }: Clause, [line]: readonly Line[], index: Lookup): boolean =>
  line !== undefined &&
  clause.keys.some((key) => !keys.includes(key) && !isGeneral(key) && !index.knows(line, key));

const isPercent = ({ unit }: Quantity): boolean => unit.kind === 'percent';
