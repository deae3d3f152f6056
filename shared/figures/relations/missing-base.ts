import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import type { Figure, Passage } from '../passage.ts';
import type { Stretches } from '../stretches.ts';
import { labelledPrice } from './price-label.ts';
import { isFromPrice } from './target-upside.ts';

const fromNow =
  /현재\s*(?:주?가)?\s*대비|현\s*주가\s*대비|상승\s*여력|\bupside\b|\b(?:from|above|below)\s+(?:the\s+)?current\s+(?:price|level)/i;

/**
 * `현재가 대비 20%` in an article that nowhere says the current price: the reader cannot work out the target. Told once, as
 * a hint. Where the targets contradict each other already, that says more.
 */
export function missingBase(blocks: Stretches, implied: readonly Check<Figure>[]): readonly Check<Figure>[] {
  if (implied.some(({ verdict }) => verdict !== 'holds')) return [];
  if (blocks.gather(targetsIn).length === 0 || blocks.gather(pricesIn).length > 0) return [];
  const [rise] = blocks.gather(risesIn);
  return rise ? [hint(rise)] : [];
}

const targetsIn = ({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter(({ subject }) => subject.metric?.id === 'target-price');

const pricesIn = ({ facts, read }: BoundBlock): readonly Figure[] => [
  ...facts
    .filter(({ subject, quantity }) => subject.metric?.id === 'price' && quantity.unit.kind === 'money')
    .map(({ figure }) => figure),
  ...read.passages.flatMap((passage) => (passage.run.kind === 'cell' ? [] : (labelledPrice(passage) ?? []))),
];

const risesIn = ({ read }: BoundBlock): readonly Figure[] =>
  flatMap(read.passages, (passage) => (passage.run.kind === 'cell' ? [] : (riseIn(passage) ?? [])));

/** A percentage right beside the words that set it against the current price. */
function riseIn({ run: { text }, figures }: Passage): Figure | undefined {
  return figures.find((rise, i) => {
    const { unit, span } = rise.quantity;
    if (unit.kind !== 'percent' || isFromPrice(text, rise, figures[i + 1])) return false;
    const before = figures[i - 1]?.quantity.span.to ?? 0;
    const after = figures[i + 1]?.quantity.span.from ?? text.length;
    return (
      fromNow.test(text.slice(Math.max(before, span.from - 16), span.from)) ||
      fromNow.test(inSentence(text.slice(span.to, Math.min(after, span.to + 30))))
    );
  });
}

/** What comes behind a figure is said of it up to the next figure or the end of the sentence. */
const inSentence = (behind: string) => behind.split(/[.!?。]\s/, 1)[0]!;

function hint(rise: Figure): Check<Figure> {
  const stated = rise.quantity.raw;
  return {
    relation: 'figures/missing-base',
    members: [rise],
    verdict: 'apart',
    declared: false,
    hint: true,
    derivation: [`? × (1 + ${stated})`],
    message: message('figures.missingBase', { stated }),
  };
}
