import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import type { Figure, Passage } from '../../passage.ts';
import { printedDigits, sizeOf, tellingDigits } from '../../printed.ts';
import { comparable, type Quantity } from '../../quantity.ts';

/** What leads from an amount to the one that it is set against. */
const setAgainst =
  /(?:\b(?:from|compar(?:ed|es|ing)\s+(?:to|with)|versus|vs\.?|against)\b[^,;()]{0,44}|\(\s*(?:FY\s?|fiscal\s+)?(?:(?:19|20)\d\d|\d\d)\s*:\s*)(?<!\bby\s)$/i;
const nextYear = /^\s*(?:in|for|at)\b[^,;]{0,24}\b(?:19|20)\d\d,?\s+and\s+$/i;
const reach = 120;

/**
 * `$4.3 million, compared to a loss of $5.0 thousand`: an English amount and the one of another time that it is set against
 * are a thousandfold apart, and would be of one size with the same scale word.
 */
export function scaleBeside({ run: { text }, sentences }: Passage): readonly Check<number>[] {
  return flatMap(sentences, ({ figures, korean }) =>
    korean
      ? []
      : flatMap(figures, (base, i): readonly Check<number>[] => {
          const stated = figures.slice(0, i).findLast(({ quantity }) => counts(quantity));
          if (!stated || !isAmount(stated.quantity) || !isAmount(base.quantity)) return [];
          const gap = text.slice(stated.quantity.span.to, base.quantity.span.from);
          const isPair = gap.length <= reach && (setAgainst.test(gap) || nextYear.test(gap));
          return isPair && isScaleApart(stated.quantity, base.quantity) ? [toCheck(base, stated)] : [];
        }),
  );
}

/** A currency that is not known leaves a plain number: `DKK 989 million`. */
const counts = ({ unit }: Quantity): boolean =>
  unit.kind === 'plain' || (unit.kind === 'money' && unit.per === null);

const isAmount = (quantity: Quantity): boolean => {
  const { scaled, change, bound, range, readings } = quantity;
  return (
    counts(quantity) &&
    scaled &&
    change?.role !== 'by' &&
    bound === 'exact' &&
    range === null &&
    readings.length > 0
  );
};

function isScaleApart(a: Quantity, b: Quantity): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  const ratio = Math.max(x, y) / Math.min(x, y);
  const steps = Math.round(Math.log10(ratio) / 3);
  const left = ratio / 1000 ** steps;
  return (
    comparable(a.unit, b.unit) &&
    Math.max(tellingDigits(a), tellingDigits(b)) > 1 &&
    Math.min(printedDigits(a).length, printedDigits(b).length) > 1 &&
    (steps === 1 || steps === 2) &&
    left > 0.5 &&
    left < 2
  );
}

function toCheck(base: Figure, stated: Figure): Check<number> {
  const [a, b] = [stated.quantity.raw, base.quantity.raw];
  return {
    relation: 'figures/scale',
    members: [base.index, stated.index],
    verdict: 'apart',
    declared: false,
    derivation: [`${a} ≠ ${b}`],
    message: message('figures.scale', { stated: b, other: a }),
  };
}
