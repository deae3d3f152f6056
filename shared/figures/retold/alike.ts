import { periodAround } from '../bind/outline.ts';
import { periodOf } from '../bind/time.ts';
import { koreanMoves } from '../gazetteer/cues.ts';
import { stretchIn } from '../gazetteer/stretches.ts';
import { clauseText, type Said } from '../misprints/stated.ts';
import { isMetric } from '../named/words.ts';
import { printedDigits, wayOf } from '../printed.ts';
import { nounOfBracket } from '../prose/brackets.ts';
import { comparable, type Quantity } from '../quantity.ts';
import { mayBeSame, type Period } from '../reader/period.ts';
import { among, tellingOf } from './telling.ts';

/** So many letters behind a figure still tell of it. */
const longestTag = 12;

/** What is said of a figure, as far as its tag. */
export const clauseOf = (said: Said): string => clauseText(said, longestTag);

/** Whether two figures of prose may be one: they count the same, over the same time, in lines that are not parallel. */
export function mayBeOne(a: Said, b: Said): boolean {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  return (
    x.unit.kind === y.unit.kind &&
    comparable(x.unit, y.unit) &&
    x.role !== 'from' &&
    y.role !== 'from' &&
    !isParallel(a, b) &&
    !isOfOtherAmount(a, b) &&
    !isOfOtherNoun(a, b) &&
    !isOfOtherNoun(b, a) &&
    !isMark(a) &&
    !isMark(b) &&
    (x.unit.kind === 'percent' ? moves(a) === moves(b) : isChange(a) === isChange(b)) &&
    isSameTime(a, b) &&
    isSameStretch(a, b) &&
    isSameMetric(a, b)
  );
}

/** One line, two items of one list, `- A사 12.4%` and `- B사 12.6%`, or the same words under two headings. */
function isParallel(a: Said, b: Said): boolean {
  const [x, y] = [a.placed, b.placed];
  if (x.passage === y.passage) return true;
  const [one, other] = [x.passage.run, y.passage.run];
  if (one.kind !== 'item' || other.kind !== 'item') return false;
  return x.headings.at(-1) === y.headings.at(-1)
    ? one.item.list === other.item.list
    : leadOf(a) === leadOf(b) && x.headings.length === y.headings.length;
}

/** All that stands before a figure in its item: `평균 매수 가능성: `. */
const leadOf = ({ placed, figure }: Said): string =>
  placed.passage.run.text.slice(0, figure.quantity.span.from);

/** `12.47포인트(0.49%)` and `3.86포인트(0.44%)`: one slip of the pen does not change an amount and its percentage, too. */
function isOfOtherAmount(a: Said, b: Said): boolean {
  const [x, y] = [amountBefore(a), amountBefore(b)];
  return x !== null && y !== null && x.unit.kind === y.unit.kind && printedDigits(x) !== printedDigits(y);
}

/** `ITO(+13.7%) 부문`: the bracket is of its noun, of which the other line says nothing. */
function isOfOtherNoun(a: Said, b: Said): boolean {
  const noun = nounOfBracket(a.placed.passage.run.text, a.figure.quantity.span);
  return noun !== null && !b.placed.passage.run.text.slice(b.sentence.from, b.sentence.to).includes(noun);
}

/** The amount that a figure is given in brackets right behind. */
function amountBefore({ figure, placed, sentence, at }: Said): Quantity | null {
  const before = sentence.figures[at - 1]?.quantity;
  const gap = before && placed.passage.run.text.slice(before.span.to, figure.quantity.span.from);
  return gap !== undefined && /^\s*\(\s*$/.test(gap) ? before! : null;
}

/** `4.50달러 위`, `80% 밑으로 가면`: a mark to be passed rather than a value. */
const isMark = ({ figure, placed, sentence }: Said): boolean => {
  const { to } = figure.quantity.span;
  return mark.test(placed.passage.run.text.slice(to, Math.min(to + 12, sentence.to)));
};

const mark =
  /^\s*(?:선|대|을|를|가|이|보다)?\s*(?:위|아래|밑|이상|이하|미만|초과|넘|돌파|이탈|지지|저항|상회|하회|웃돌|방어|기준|상한|하한)/;

const movement = new RegExp(`${koreanMoves.source}|폭등|폭락|밀`, 'i');

const moves = (said: Said): boolean => wayOf(said.figure.quantity) !== null || movement.test(clauseOf(said));

const isChange = ({ figure: { quantity } }: Said): boolean => quantity.change?.role === 'by';

function timeOf({ figure, placed, sentence, at }: Said): Period | null {
  const until = sentence.figures[at + 1]?.quantity.span.from ?? sentence.to;
  return periodOf(placed.passage.run.text, sentence, figure.quantity, until) ?? periodAround(placed);
}

function isSameTime(a: Said, b: Said): boolean {
  const [x, y] = [timeOf(a), timeOf(b)];
  return !x || !y || (x.same === y.same && mayBeSame(x, y));
}

/** Whether both name their time, and it may be the same. */
export function sharesTime(a: Said, b: Said): boolean {
  const [x, y] = [timeOf(a), timeOf(b)];
  return x !== null && y !== null && mayBeSame(x, y);
}

function isSameStretch(a: Said, b: Said): boolean {
  const [x, y] = [a, b].map((one) => stretchIn(clauseOf(one)));
  return !x || !y || x === y;
}

function isSameMetric(a: Said, b: Said): boolean {
  const [x, y] = [a, b].map((one) => tellingOf(one).name.filter(isMetric));
  return x!.length === 0 || y!.length === 0 || x!.some((word) => among(word, y!));
}
