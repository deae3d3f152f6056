import type { Figure } from '../passage.ts';
import { printedDigits, signOf } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import { signedReadings } from '../value.ts';

/** A figure by its point, as far as arithmetic on a page goes: floats are exact enough to compare at the last digit printed. */
interface Part {
  readonly value: number;
  readonly kind: Quantity['unit']['kind'];
}

/** What a figure states: its signed value and the place of its last digit. */
interface Target extends Part {
  readonly step: number;
  /** Whether the text says which way it goes. */
  readonly signed: boolean;
}

/** More parts than this explain almost anything. */
const mostParts = 40;

/**
 * Whether arithmetic that writers do makes a figure out of two others, to its last digit printed: growth, ratio, part of
 * both, gain on a cost, sum, difference, product. The more results come near the figure, the more digits it takes:
 * results lie evenly over a decade on a logarithmic scale, which tells how many would meet the figure by chance. At most
 * `mostChance` of a result may do so; `periodsAYear` brings a rate of a shorter period to a year.
 */
export function isMadeOf(
  { quantity }: Figure,
  figures: readonly Figure[],
  mostChance: number,
  periodsAYear = 1,
): boolean {
  const target = targetOf(quantity);
  if (!target) return false;
  const size = Math.abs(target.value);
  const parts = figures.flatMap((figure) =>
    figure.quantity === quantity ? [] : (partOf(figure.quantity) ?? []),
  );
  if (parts.length > mostParts) return false;
  let near = 0;
  let met = false;
  for (const a of parts) {
    for (const b of parts) {
      if (a === b) continue;
      for (const value of resultsOf(target, a, b, periodsAYear)) {
        const ratio = target.signed ? value / target.value : Math.abs(value) / size;
        if (!(ratio > halfDecade[0] && ratio < halfDecade[1])) continue;
        near += 1;
        met ||= meets(target, value);
      }
    }
  }
  return met && (near * 2 * target.step) / (size * Math.LN10) <= mostChance;
}

const halfDecade = [10 ** -0.5, 10 ** 0.5] as const;

/** A truncated last digit may be a whole step off; the rest is what floats lose. */
function meets({ value, step, signed }: Target, result: number): boolean {
  const [a, b] = signed ? [value, result] : [Math.abs(value), Math.abs(result)];
  return Math.abs(a - b) <= step * (1 + 1e-6);
}

function targetOf(quantity: Quantity): Target | null {
  const [reading] = quantity.readings;
  const part = partOf(quantity);
  if (!reading || !part) return null;
  const turned = signedReadings(quantity)[0]?.strict.middle()?.toNumber();
  const signed = signOf(quantity) !== null || quantity.change?.role === 'by';
  return { ...part, value: turned ?? part.value, step: reading.unitLastPlace.toNumber(), signed };
}

function partOf(quantity: Quantity): Part | null {
  const point = quantity.readings[0]?.point;
  if (!point || quantity.bound !== 'exact' || quantity.range || printedDigits(quantity).length < 2)
    return null;
  return point.sign() === 0 ? null : { value: point.toNumber(), kind: quantity.unit.kind };
}

const rates: ReadonlySet<string> = new Set(['percent', 'percentPoint', 'fraction']);

function resultsOf(target: Target, a: Part, b: Part, periodsAYear: number): readonly number[] {
  const [x, y] = [a.value, b.value];
  if (rates.has(target.kind)) {
    if (rates.has(a.kind) && rates.has(b.kind)) return [x - y];
    if (a.kind !== b.kind || rates.has(a.kind) || y === 0) return [];
    const ratio = x / y;
    const gains = y > x ? [x / (y - x)] : [];
    const yearly = periodsAYear > 1 ? [ratio * periodsAYear] : [];
    const fall = -x / (x + y);
    return target.signed ? [ratio - 1, fall, ...gains] : [ratio - 1, ratio, x / (x + y), ...gains, ...yearly];
  }
  if (target.kind === 'multiple') return a.kind === b.kind && !rates.has(a.kind) && y !== 0 ? [x / y] : [];
  if (a.kind === b.kind) return a.kind === target.kind ? [x - y, x + y] : [];
  if (b.kind === 'percent' && a.kind === target.kind) return [x * y, x * (1 + y), x * (1 - y), x / y];
  if (a.kind !== target.kind || rates.has(b.kind)) return [];
  return b.kind === 'multiple' || b.kind === 'count' || b.kind === 'shares' ? [x * y] : [];
}
