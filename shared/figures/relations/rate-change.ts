import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import type { Figure } from '../passage.ts';
import { checksInside } from './local.ts';

/** Rates whose change is usual in percent of themselves. */
const moved = new Set(['growth', 'return', 'upside', 'share']);

/**
 * `영업이익률이 3% 상승했다` may mean three percent or three points. A hint, and only where no calculation in the block
 * settles which.
 */
export const rateChange = (block: BoundBlock): readonly Check<Figure>[] => {
  const unclear = block.facts.filter(isUnclear);
  if (unclear.length === 0) return [];
  const settled = new Set(checksInside(block.read).flatMap(({ members }) => members));
  return flatMap(unclear, ({ figure, quantity: { raw } }) =>
    settled.has(figure)
      ? []
      : [
          {
            relation: 'figures/delta-unit' as const,
            members: [figure],
            verdict: 'apart' as const,
            declared: false,
            hint: true as const,
            derivation: [`${raw} ≠ ${raw.replace(/\s*(?:%|퍼센트|percent)/i, '%p')}`],
            message: message('figures.percentOrPoints', { stated: raw }),
          },
        ],
  );
};

function isUnclear({ kind, rung, sure, subject: { metric }, quantity }: Fact): boolean {
  return (
    kind === 'growth' &&
    sure &&
    rung !== 'table' &&
    rung !== 'pragma' &&
    metric?.nature === 'rate' &&
    !moved.has(metric.id) &&
    quantity.unit.kind === 'percent' &&
    quantity.change?.role === 'by'
  );
}
