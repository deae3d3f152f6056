import { hypothetical, otherViews, plainHeading } from '../gazetteer/cues.ts';
import { keptBy } from '../keep.ts';
import { digitsOf } from '../misprints/digits.ts';
import type { Exact, Said } from '../misprints/stated.ts';
import { type NamingWord, wordsIn } from '../named/words.ts';
import type { Figure, Sentence } from '../passage.ts';
import { clauseStart } from '../prose/clause.ts';
import { clauseOf, sharesTime } from './alike.ts';
import { among, tellingOf } from './telling.ts';

/** How many different values of a figure's kind an article tells by a word. */
export type Sides = (word: NamingWord, said: Exact) => number;

/**
 * How much speaks for two figures of prose being one: the words that name both, most of all those that name little else, the
 * figures that stand beside both, a common time, a summary or headline that says again what its body says. What only one
 * of them says speaks against it.
 */
export function weigh(a: Exact, b: Exact, sides: Sides): number {
  const [x, y] = [tellingOf(a), tellingOf(b)];
  const shared = x.name.filter((word) => among(word, y.name));
  const few = shared.length > 0 ? Math.min(...shared.map((word) => sides(word, a))) - 1 : 0;
  const [ofX, ofY] = [
    [...x.name, ...x.beside],
    [...y.name, ...y.beside],
  ];
  const more = ofX.filter((word) => among(word, ofY)).length - shared.length;
  const extra = Math.min(
    notSaid([...x.name, ...x.label], y.around),
    notSaid([...y.name, ...y.label], x.around),
  );
  const together = beside(a.sentence, a.figure).filter((key) => beside(b.sentence, b.figure).includes(key));
  const covered = x.name.length > 0 && y.name.length > 0;
  const whole = covered && shared.length === x.name.length && y.name.every((word) => among(word, x.name));
  const known = covered && notSaid(x.name, y.around) + notSaid(y.name, x.around) === 0;
  let points = shared.length > 0 ? (few <= 2 ? 3 : few <= 4 ? 2 : 1) + Math.min(2, shared.length - 1) : 0;
  points += Math.min(3, more) + (whole ? 1 : 0) + (known ? 1 : 0);
  points += together.length > 1 ? 6 : together.length > 0 ? 4 : Math.min(2, besideInPassage(a, b));
  points += sharesTime(a, b) ? 1 : 0;
  points += isSummary(a) !== isSummary(b) ? 1 : 0;
  points += [a, b].some(({ placed }) => placed.passage.run.kind === 'heading') ? 1 : 0;
  points -= 2 * Math.min(2, extra);
  points -= cuesApart(a, b);
  points -= isSupposed(a) === isSupposed(b) ? 0 : 2;
  if (few >= 2 && isUnderOthers(a, b)) points -= 5;
  return points;
}

const notSaid = (words: readonly NamingWord[], around: readonly NamingWord[]) =>
  words.filter((word) => !among(word, around)).length;

/** The digits of the other figures of a sentence. */
const beside = ({ figures }: Pick<Sentence, 'figures'>, own: Figure): readonly string[] =>
  figures.flatMap((figure) => (figure === own ? [] : (keyIn(figure) ?? [])));

const keyIn = keptBy(({ quantity }: Figure): string | null => {
  const digits = digitsOf(quantity);
  return digits && digits.text.length > 1 ? digits.key : null;
});

function besideInPassage(a: Said, b: Said): number {
  const there = new Set(beside(b.placed.passage, b.figure));
  return beside(a.placed.passage, a.figure).filter((key) => there.has(key)).length;
}

const summary = /요약|TL;?DR|핵심|결론|한\s*줄|세\s*줄|3줄|정리|포인트|한눈에|마치며|총평|메모|체크/i;

const isSummary = ({ placed }: Said): boolean => summary.test(placed.headings.at(-1)?.run.text ?? '');

/** What makes a figure another moment, another voice or another measure of a thing. */
const cues = new RegExp(
  `${otherViews}|전일|전\\s*거래일|전날|CAGR|제외|빼면|뺀|감안|포함|합산|합치면|조정|일회성|별도|환산|단순|가정|\\d+\\s*(?:거래일|일|주|개월|년|분기)(?![가-힣])`,
  'g',
);

const cuesOf = keptBy((said: Said): ReadonlySet<string> => {
  const { from } = said.figure.quantity.span;
  const clause = clauseOf(said);
  const since = clauseStart(said.sentence, said.at);
  return new Set(clause.slice(0, from - since).match(cues) ?? []);
});

/** What the cues of one of them say that those of the other do not, less what both say. */
function cuesApart(a: Said, b: Said): number {
  const [x, y] = [cuesOf(a), cuesOf(b)];
  const both = [...x].filter((cue) => y.has(cue)).length;
  const apart = x.size + y.size - 2 * both;
  return (apart > 1 ? 3 : apart * 2) - Math.min(2, both);
}

const isSupposed = keptBy(({ placed, sentence }: Said): boolean =>
  hypothetical.test(placed.passage.run.text.slice(sentence.from, sentence.to)),
);

/** Whether each stands under headings that name something of which the other says nothing. */
function isUnderOthers(a: Said, b: Said): boolean {
  return notSaid(namesAbove(a), tellingOf(b).around) > 0 && notSaid(namesAbove(b), tellingOf(a).around) > 0;
}

const namesAbove = ({ placed: { headings } }: Said): readonly NamingWord[] =>
  headings
    .slice(1)
    .flatMap(wordsIn)
    .filter(({ forms }) => !forms.some((form) => plainHeading.test(form)));
