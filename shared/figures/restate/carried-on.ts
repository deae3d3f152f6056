import type { Figure } from '../passage.ts';
import { difference, sum, type Value } from '../value.ts';
import { restates } from './explain.ts';

/**
 * Whether a figure goes on from a cell by another figure that is told beside it: `판 돈 중 140만 원은 현금성으로(560만 원)`, where
 * the cell has 420.
 */
export const isCarriedOn = (figure: Figure, cell: Value, beside: readonly Figure[]): boolean =>
  beside.some((other) => {
    const [step] = other.quantity.readings;
    if (other === figure || !step?.point || other.quantity.unit.kind !== figure.quantity.unit.kind)
      return false;
    return [sum([cell, step]), difference(cell, step)].some(
      (value) => restates(figure.quantity, value) === 'holds',
    );
  });
