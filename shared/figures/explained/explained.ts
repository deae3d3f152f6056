import { accusedBy, type Check, type RelationId } from '../check.ts';
import { keptBy } from '../keep.ts';
import type { Figure, Sentence } from '../passage.ts';
import { type Place, placesOf } from '../places.ts';
import { printedDigits, signOf } from '../printed.ts';
import type { Stretches } from '../stretches.ts';
import { isMadeOf } from './arithmetic.ts';
import { isChangeOfThen } from './change-of-then.ts';
import { partsOfWholes } from './parts-of-whole.ts';
import { restating, withoutOtherRows } from './rows.ts';
import { isToldBeside } from './told-beside.ts';

/** Relations that hold a figure of prose against what the article tells elsewhere. */
const accusing: ReadonlySet<RelationId> = new Set([
  'figures/restated',
  'figures/same-fact',
  'figures/scale',
  'figures/growth',
  'figures/product',
]);

/** How likely chance may be to make a figure: a sentence often says what it works out, a page of figures seldom. */
const mostChance = { sentence: 0.12, around: 0.06 };

/** So many figures before and behind are in a reader's mind. */
const reach = 8;

/**
 * Only the accusations that stand when one asks what else explains the accused figure. Each relation has found a
 * counterpart that speaks against it; a careful reader then looks whether the row is the one that the sentence tells, and
 * whether the text around the figure makes it.
 */
export function unexplained(all: readonly Check<Figure>[], blocks: Stretches): readonly Check<Figure>[] {
  if (!all.some(accuses)) return all;
  const checks = withoutOtherRows(all, blocks);
  const { places, order } = proseOf(placesOf(blocks));
  const parts = new Set(blocks.gather(partsOfWholes));
  const explained = (figure: Figure, withinSentence: boolean) => {
    const place = places.get(figure);
    return place !== undefined && isExplained(figure, place, withinSentence ? [] : order);
  };
  return checks.filter((check) => {
    if (!accuses(check)) return true;
    const [stated, ...others] = check.members;
    if (parts.has(stated!) && restating.has(check.relation)) return false;
    const place = places.get(stated!);
    const sentence = place?.sentence;
    if (place && restating.has(check.relation) && isChangeOfThen(stated!, place)) return false;
    if (sentence && restating.has(check.relation) && isToldBeside(others, stated!, sentence)) return false;
    // What a sentence works out wrongly is not put right by what stands elsewhere.
    const within = others.every((other) => places.get(other)?.sentence === sentence);
    // What is printed with a sign and the very digits of the other was not worked out.
    if (others.length === 1 && hasItsDigits(stated!, others[0]!)) return true;
    // A sentence that says of two values how far they are apart leaves nothing to be worked out otherwise.
    if (within && check.declared && check.relation === 'figures/growth') return true;
    const both = restating.has(check.relation) && others.every((other) => places.has(other));
    return !(both ? check.members : [stated!]).every((figure) => explained(figure, within));
  });
}

/** `-0.46%` beside `+0.46%`: both signed, and of the same digits. */
const hasItsDigits = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  signOf(a) !== null && signOf(b) !== null && printedDigits(a) === printedDigits(b);

const accuses = (check: Check<Figure>): boolean =>
  accusing.has(check.relation) && accusedBy(check).length > 0;

/** The figures that do not stand in cells, in the order of the text. */
const proseOf = keptBy((all: ReadonlyMap<Figure, Place>) => {
  const places = new Map([...all].filter(([, { passage }]) => passage.run.kind !== 'cell'));
  return { places, order: [...places.keys()] };
});

/** `order`: the figures of the article's prose among which those around are looked for. */
function isExplained(figure: Figure, { passage, sentence }: Place, order: readonly Figure[]): boolean {
  const yearly = periodsAYear(passage.run.text.slice(sentence.from, sentence.to));
  if (isListed(figure, sentence) || isMadeOf(figure, sentence.figures, mostChance.sentence, yearly))
    return true;
  if (order.length === 0) return false;
  const at = order.indexOf(figure);
  const around = order.slice(Math.max(0, at - reach), at + reach + 1);
  return [passage.figures, around].some((figures) => isMadeOf(figure, figures, mostChance.around, yearly));
}

/** `반기 배당 132원이라 연환산 배당수익률 6.2%`: how many of the sentence's periods are told as a year. */
function periodsAYear(said: string): number {
  if (!/연환산|연율|annuali[sz]ed/i.test(said)) return 1;
  if (/반기|half/i.test(said)) return 2;
  return /분기|quarter/i.test(said) ? 4 : /월|month/i.test(said) ? 12 : 1;
}

/** `금 40, 은 20, 구리 20, WTI 20`: parts of a list, told one by one. */
const isListed = ({ quantity }: Figure, { figures }: Sentence): boolean =>
  figures.filter((other) => other.quantity.raw === quantity.raw).length > 2;
