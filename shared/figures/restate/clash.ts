import { message } from '../../i18n/index.ts';
import type { Check } from '../check.ts';
import type { Figure } from '../passage.ts';

/** The check of a figure that was meant to say another again and does not; which of the two is right is a guess. */
export function misstates(figure: Figure, other: Figure): Check<Figure> {
  const [stated, expected] = [figure.quantity.raw, other.quantity.raw];
  return {
    relation: 'figures/restated',
    members: [figure, other],
    verdict: 'apart',
    declared: false,
    derivation: [`${expected} ≠ ${stated}`],
    message: message('figures.restated', { stated, expected }),
  };
}
