import { message } from '../../i18n/index.ts';
import type { PlacedFigures } from '../bind/outline.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import type { Figure, Passage } from '../passage.ts';

const fromNow =
  /현재\s*(?:주?가)?\s*대비|현\s*주가\s*대비|상승\s*여력|\bupside\b|\b(?:from|above|below)\s+(?:the\s+)?current\s+(?:price|level)/i;

/**
 * `현재가 대비 20%` in an article that nowhere says the current price: the reader cannot work out the target. Told once, as
 * a hint. Where the targets contradict each other already, that says more.
 */
export function missingBase(
  blocks: readonly PlacedFigures[],
  facts: readonly Fact[],
  implied: readonly Check<number>[],
): readonly Check<number>[] {
  if (implied.some(({ verdict }) => verdict !== 'holds')) return [];
  const targets = facts.filter(({ subject }) => subject.metric?.id === 'target-price');
  const isPrice = ({ subject, quantity }: Fact) =>
    subject.metric?.id === 'price' && quantity.unit.kind === 'money';
  if (targets.length === 0 || facts.some(isPrice)) return [];
  for (const { read, first } of blocks) {
    for (const passage of read.passages) {
      const rise = passage.run.kind === 'cell' ? undefined : riseIn(passage);
      if (rise) return [hint(first + rise.index, rise.quantity.raw)];
    }
  }
  return [];
}

/** A percentage right beside the words that set it against the current price. */
function riseIn({ run: { text }, figures }: Passage): Figure | undefined {
  return figures.find(
    ({ quantity: { unit, span } }) =>
      unit.kind === 'percent' &&
      (fromNow.test(text.slice(Math.max(0, span.from - 16), span.from)) ||
        fromNow.test(text.slice(span.to, span.to + 30))),
  );
}

function hint(id: number, stated: string): Check<number> {
  return {
    relation: 'figures/missing-base',
    members: [id],
    verdict: 'apart',
    declared: false,
    hint: true,
    derivation: [`? × (1 + ${stated})`],
    message: message('figures.missingBase', { stated }),
  };
}
