import type { Quantity } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { difference, times, type Value } from '../value.ts';
import { restates } from './explain.ts';
import type { Point } from './series.ts';

/** What a bare number of a table may count in, where neither caption nor cell says: ones, thousands, millions, 억… */
const scales = [0, 3, 6, 9, 4, 8, 12].map((exponent) => Rational.power10(exponent));

/** A figure of a sentence that agrees with a cell once the cell is scaled. */
interface Vote {
  readonly scale: number;
  readonly voter: number;
}

/** Finds out what a table's bare numbers count in, from the sentences that restate them. */
export class ScaleVotes {
  private readonly byTable = new Map<string, Vote[]>();

  /** Lets a figure vote: each scale under which it restates one of the points. */
  add(voter: number, quantity: Quantity, points: readonly Point[]): void {
    if (significantDigits(quantity) < 2) return;
    for (const { point, value } of statable(points)) {
      if (!isBare(point.figure.quantity) || !needsScale(quantity, point.figure.quantity)) continue;
      for (const [index, scale] of scales.entries()) {
        if (restates(quantity, times(value, scale)) !== 'holds') continue;
        this.votesOf(point.table).push({ scale: index, voter });
        break;
      }
    }
  }

  private votesOf(table: string): Vote[] {
    const votes = this.byTable.get(table) ?? [];
    if (votes.length === 0) this.byTable.set(table, votes);
    return votes;
  }

  /** A point's value as the other figures of the article scale it; null where none does. */
  scaled(point: Point, quantity: Quantity, judged: number): readonly Value[] | null {
    const { readings } = point.figure.quantity;
    if (!isBare(point.figure.quantity) || !needsScale(quantity, point.figure.quantity)) return readings;
    const counts = new Map<number, number>();
    for (const { scale, voter } of this.byTable.get(point.table) ?? []) {
      if (voter !== judged) counts.set(scale, (counts.get(scale) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    return best ? readings.map((reading) => times(reading, scales[best[0]]!)) : null;
  }
}

/** A difference of one or two is almost anything once it is scaled. */
function telling({ strict }: Value): boolean {
  const middle = strict.middle()?.abs();
  if (!middle || !strict.lo || !strict.hi) return false;
  return strict.hi.value.sub(strict.lo.value).compare(middle.div(Rational.of(10))) <= 0;
}

/** What a sentence may state of bare cells: each cell, and the difference of neighbours. */
function statable(points: readonly Point[]): readonly { readonly point: Point; readonly value: Value }[] {
  const cells = points.flatMap((point) => {
    const [value] = point.figure.quantity.readings;
    return value && isBare(point.figure.quantity) ? [{ point, value }] : [];
  });
  const steps = cells
    .slice(1)
    .map(({ point, value }, i) => ({ point, value: difference(value, cells[i]!.value) }));
  return [...cells, ...steps.filter(({ value }) => telling(value))];
}

/** Whether a figure of a sentence says its scale, and the cell may not. */
function needsScale(stated: Quantity, cell: Quantity): boolean {
  return (
    isScaled(stated) &&
    (cell.unit.kind === 'money' || cell.unit.kind === 'plain' || cell.unit.kind === stated.unit.kind)
  );
}

function isScaled({ unit, raw }: Quantity): boolean {
  return (
    (unit.kind === 'money' && !/\d\s?원/.test(raw)) || /[조억만]|illion|\d\s?(?:bn|mn|[mk])\b/i.test(raw)
  );
}

/** A number without a scale of its own: `403,484`, `$ 849.8`. Its value is what is printed. */
export function isBare({ unit, raw, readings }: Quantity): boolean {
  if (unit.kind !== 'money' && unit.kind !== 'plain' && unit.kind !== 'count' && unit.kind !== 'shares')
    return false;
  const printed = /\d[\d,]*(?:\.\d+)?/.exec(raw)?.[0];
  const point = readings[0]?.point?.abs();
  return printed !== undefined && (point?.equals(Rational.parse(printed.replace(/,/g, ''))) ?? false);
}

export function significantDigits({ raw }: Quantity): number {
  return raw.replace(/\D/g, '').replace(/^0+/, '').length;
}
