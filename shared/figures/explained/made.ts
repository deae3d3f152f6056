import type { Figure } from '../passage.ts';
import { restates } from '../restate/explain.ts';
import { difference, growth, product, quotient, sum, type Value } from '../value.ts';

/** Figures of a passage beyond these are not asked whether they make another. */
const mostParts = 24;

/**
 * Whether two others of the figures that it stands among may make it, as roughly as they are printed: before a guess at what
 * a figure was meant to be any explanation will do. What is to clear an accused figure has to make it to its last digit and
 * beyond chance, which `isMadeOf` asks.
 */
export function mayBeMadeOf(figure: Figure, figures: readonly Figure[]): boolean {
  const { quantity } = figure;
  // `up to $38 million` less anything may be anything.
  const parts = figures
    .filter((one) => one !== figure && one.quantity.bound === 'exact' && one.quantity.readings[0]?.point)
    .slice(0, mostParts);
  const makes = (value: Value | null) => value !== null && restates(quantity, value) === 'holds';
  const percent = quantity.unit.kind === 'percent';
  return parts.some((a) =>
    parts.some((b) => {
      if (a === b) return false;
      const [x, y] = [a.quantity.readings[0]!, b.quantity.readings[0]!];
      const alike = a.quantity.unit.kind === b.quantity.unit.kind;
      if (percent && isRate(a) && b.quantity.unit.kind === 'percentPoint')
        return makes(difference(x, y)) || makes(sum([x, y]));
      if (!alike) return !percent && isRate(b) && makes(product(x, y));
      if (percent)
        return makes(growth(x, y)) || makes(quotient(x, y)) || (isRate(a) && makes(difference(x, y)));
      return makes(difference(x, y)) || makes(sum([x, y]));
    }),
  );
}

const isRate = ({ quantity }: Figure): boolean => quantity.unit.kind === 'percent';
