import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import { periodAround } from '../bind/outline.ts';
import { type Check, meets, sayAlike, sayEquation } from '../check.ts';
import { bygone, hypothetical } from '../gazetteer/cues.ts';
import { keptBy, meetsAny, sameMembers } from '../keep.ts';
import type { Figure, Sentence } from '../passage.ts';
import { signOf } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import { settledIn } from '../relations/local.ts';
import { isNear } from '../restate/explain.ts';
import { qualifiersIn } from '../restate/restatement.ts';
import type { Stretches } from '../stretches.ts';
import { sayLike } from '../wording.ts';
import { accused, isSame, type Reading, type Said } from './accused.ts';
import { addressesOf, type Clause } from './address.ts';
import { type Candidate, candidatesAt } from './candidates.ts';
import { goesOn } from './goes-on.ts';
import { changedWords, indexLabels, type LabelIndex, tabledIn } from './labels.ts';
import { wordsOf } from './words.ts';

/**
 * Korean prose that names a cell by its row and its column, in whatever order: `30년 차에는 차이가 2,943만 원`. `told` are the
 * checks that tell already which cells figures restate. `implied` is the article's own subject.
 */
export function namedCells(
  stretches: Stretches,
  told: readonly Check<Figure>[],
  implied: ReadonlySet<string>,
): readonly Check<Figure>[] {
  const tabled = stretches.gather(tabledIn);
  if (tabled.length === 0) return [];
  const index = indexLabels(tabled);
  const byFigure = new Map(told.map((check) => [check.members[0]!, check]));
  const subject = [...implied].join(' ');
  return flatMap(stretches.gather(tellingIn), (block) => {
    const own = flatMap(block.read.figures, (figure) => byFigure.get(figure) ?? []);
    const before = kept.get(block);
    const same =
      before?.subject === subject &&
      sameMembers(before.told, own) &&
      (before.index === index || !meetsAny(formsIn(block), changedWords(before.index, index)));
    const checks = same ? before.checks : checksIn(block, index, own, implied);
    kept.set(block, { index, subject, told: own, checks });
    return checks;
  });
}

const isTelling = ({ korean, figures }: Sentence): boolean => korean && figures.length > 0;

/** Whether a block tells figures in Korean sentences. */
const tellingIn = (block: BoundBlock) =>
  block.prose.some(({ passage }) => passage.sentences.some(isTelling)) ? [block] : [];

/** Every word by which a block's sentences may name a label. */
const formsIn = keptBy(
  ({ prose }: BoundBlock): ReadonlySet<string> =>
    new Set(
      flatMap(prose, ({ passage }) =>
        flatMap(passage.sentences.filter(isTelling), (sentence) =>
          flatMap(wordsOf(sentence), ({ forms }) => forms),
        ),
      ),
    ),
);

interface Kept {
  readonly index: LabelIndex;
  readonly subject: string;
  readonly told: readonly Check<Figure>[];
  readonly checks: readonly Check<Figure>[];
}

const kept = beside<BoundBlock, Kept>();

function checksIn(
  block: BoundBlock,
  index: LabelIndex,
  told: readonly Check<Figure>[],
  implied: ReadonlySet<string>,
): readonly Check<Figure>[] {
  const settled = settledIn(block.read);
  const tied = new Map(
    told.map(({ members: [stated, ...cells], verdict }) => [stated!, verdict === 'holds' ? cells : []]),
  );
  return flatMap(block.prose, (placed) => {
    let before: Said | undefined;
    return flatMap(placed.passage.sentences, (sentence) => {
      if (!isTelling(sentence)) return [];
      const reading = { placed, sentence, settled, implied, tied, index };
      const said = sayingsOf(reading, before);
      before = said.at(-1);
      return checksOf(said, reading);
    });
  });
}

/** What each figure of a sentence says; `before` is the last figure of the sentence before. */
function sayingsOf({ placed, sentence, index, tied }: Reading, before: Said | undefined): readonly Said[] {
  const { text } = placed.passage.run;
  const clause: Clause = {
    text,
    sentence,
    words: wordsOf(sentence),
    period: periodAround(placed),
  };
  const all: Said[] = [];
  for (const [i, figure] of sentence.figures.entries()) {
    const { quantity } = figure;
    const cells = tied.get(figure);
    const open = cells === undefined && quantity.readings.length > 0;
    const own = open
      ? addressesOf(clause, i, index).filter(({ named }) => !named.every(({ axis }) => axis.total))
      : [];
    const last = all.at(-1);
    const since = last?.figure.quantity.span.to ?? sentence.from;
    const further =
      open && own.length === 0 ? goesOn(clause, i, (last ?? before)?.restates ?? [], since, index) : null;
    const named = (further ? [further] : own)
      .map((address) => ({ figure, address, candidates: candidatesAt(address, text, sentence, quantity) }))
      .toSorted((a, b) => b.address.named.length - a.address.named.length);
    const match =
      flatMap(named, ({ candidates }) => candidates).find(
        (one) => isSame(quantity, one) && isNear(quantity, one.values[0]!),
      ) ?? null;
    const restates = match?.cells ?? cells ?? [];
    const next = sentence.figures[i + 1];
    const byChance = restates.length > 1 && next !== undefined && givesItsGrowth(text, quantity, next);
    all.push({ figure, named, match, restates: byChance ? [] : restates });
  }
  return all;
}

function checksOf(all: readonly Said[], reading: Reading): readonly Check<Figure>[] {
  const { placed, sentence, settled } = reading;
  const { text } = placed.passage.run;
  const isOpen = ({ figure, named, match }: Said) => !match && named.length > 0 && !settled.has(figure);
  const accusable =
    all.some(isOpen) &&
    !hypothetical.test(text.slice(sentence.from, sentence.to)) &&
    !bygone.test(text.slice(Math.max(0, sentence.from - 120), sentence.to));
  const qualifiers = accusable ? qualifiersIn(text, sentence) : [];
  return flatMap(all, (said): readonly Check<Figure>[] => {
    const { figure, named, match } = said;
    if (match) return [toCheck(figure, match, 'holds')];
    if (!accusable || !isOpen(said)) return [];
    const { rows, columns } = named[0]!.address;
    const says = (word: string) => [...rows, ...columns].some(({ axis }) => axis.label.includes(word));
    if (qualifiers.some(({ from, word }) => from < figure.quantity.span.from && !says(word))) return [];
    const others = all.filter((other) => other.figure !== figure && other.restates.length > 0);
    const one = accused(named, others, reading);
    return one ? [toCheck(figure, one, 'apart')] : [];
  });
}

/** `매출액 1.0조원(+13.5%)`: an amount that grew so much is no difference of two cells, though one comes to it. */
const givesItsGrowth = (text: string, { span, change }: Quantity, { quantity: growth }: Figure): boolean =>
  change === null &&
  growth.unit.kind === 'percent' &&
  signOf(growth) !== null &&
  /^\s*\($/.test(text.slice(span.to, growth.span.from));

function toCheck(
  figure: Figure,
  { values, cells, arithmetic }: Candidate,
  verdict: 'holds' | 'apart',
): Check<Figure> {
  const { quantity } = figure;
  const middle = values[0]!.strict.middle();
  const expected = middle ? sayLike(quantity, middle) : arithmetic;
  const sign = meets(verdict, 'exact', quantity.bound);
  return {
    relation: 'figures/restated',
    members: [figure, ...cells],
    verdict,
    declared: false,
    derivation: [
      cells.length > 1
        ? sayEquation(arithmetic, expected, sign, quantity.raw)
        : sayAlike(cells[0]!.quantity, sign, quantity),
    ],
    message: message('figures.restated', { stated: quantity.raw, expected }),
  };
}
