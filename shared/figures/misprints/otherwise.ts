import { flatMap } from '../../flat-map.ts';
import { koreanMoves, koreanParts, madeUp, runningTotal } from '../gazetteer/cues.ts';
import { leavesUnsaid, stretchIn } from '../gazetteer/stretches.ts';
import { keptBy } from '../keep.ts';
import type { Passage } from '../passage.ts';
import { isOfPart } from '../restate/another.ts';
import { isForeseen } from '../restate/foreseen.ts';
import { qualifiersIn } from '../restate/restatement.ts';
import { bareNoun } from '../words/particles.ts';
import type { Around } from './around.ts';
import { before, behind, between, isBareMetric, isOfDay, labelsOf, nameOf, roleOf, timeOf } from './clues.ts';
import { otherTime } from './doubts.ts';
import { overSameTime } from './measure.ts';
import { type Pair, strangersIn } from './pair.ts';
import { clauseOf, isOfOther, namesOtherMetric } from './pointing.ts';

/**
 * Whether words say outright that a figure is of something else than a cell: another time, a part, what may or will come,
 * another topic. No evidence outweighs them.
 */
export const isOtherwise = (pair: Pair, around: Around): boolean =>
  isOfOtherTime(pair) ||
  timeOf(pair, around.index) === 'other' ||
  isOverOther(pair) ||
  isMean(pair) ||
  isOfEntry(pair) ||
  isOverBase(pair) ||
  isPerOther(pair) ||
  isTerm(pair) ||
  isPart(pair) ||
  isQualified(pair) ||
  isToCome(pair) ||
  isDerived(pair) ||
  isMadeUp(pair) ||
  isUnderOtherName(pair, around) ||
  isBehindStranger(pair) ||
  isOfOtherTopic(pair, around);

/** `2.74% 내렸습니다` beside columns of a week and of a year: over another stretch of time, or over none that it tells. */
function isOverOther({ said, cell }: Pair): boolean {
  const over = overSameTime(said, cell);
  if (over !== 'open') return over === 'other';
  const { table, column } = cell;
  return (
    leavesUnsaid('', column.label) &&
    table.columns.some((other) => other !== column && stretchIn(other.label) !== null)
  );
}

/** `업종 평균 PER 19.4배`, `5년 평균`: of many, or of many times. */
const mean = /(?:업종|업계|동종|시장|섹터|피어|과거|역사적|\d+\s*(?:년|개월|일|분기))(?:의|간)?\s*평균/;

/** The mean of things or times of which the cell is one. */
const isMean = (pair: Pair): boolean => mean.test(before(pair)) && !/평균/.test(nameOf(pair));

/** A moment of the day, said of one figure. */
const moment = /장\s*초반|장중|개장|시간외|프리마켓/;

/** `공시 전일 종가`, said of a cell alone. */
const dayBefore = /(?:전일|전\s?거래일)(?!\s*(?:대비|보다|비))/;

/** What stands before the figure tells of an earlier time or of more or less of the thing, and the cell does not. */
const isOfOtherTime = (pair: Pair): boolean =>
  (otherTime.test(before(pair)) && !otherTime.test(nameOf(pair))) ||
  (moment.test(between(pair)) && !moment.test(nameOf(pair))) ||
  (dayBefore.test(nameOf(pair)) && !dayBefore.test(before(pair))) ||
  /[가-힣]었었다|[뒀했겠]었다/.test(behind(pair));

/** `중국 +8.9%, 베트남 +7.6%`: behind the figure before stands a bare name that the table does not know. */
function isBehindStranger({ said, row, lineup }: Pair): boolean {
  const { before, clause } = lineup;
  const [name, ...more] = before.filter(({ from }) => from >= clause);
  const { text } = said.placed.passage.run;
  return (
    name !== undefined &&
    more.length === 0 &&
    row.to >= 0 &&
    row.to <= clause &&
    strangersIn(lineup).includes(name) &&
    !koreanMoves.test(text.slice(name.from, name.to)) &&
    /^\s*$/.test(text.slice(name.to, said.figure.quantity.span.from))
  );
}

/** Times and forecasts that a table's changes are told against without its saying so. */
const plainBase = /전[일주월년]|전분기|동[기월]|직전|작년|지난|[YQM]o[YQM]|\d[년월일주]|분기|말$|대비$/i;

/** `공모가 대비 +450%`, `현물 대비 +0.52%`: measured from something that the cell is not measured from. */
function isOverBase(pair: Pair): boolean {
  const base = /([가-힣A-Za-z\d]+)\s*(?:대비|보다)\s*(?:약\s*)?$/.exec(before(pair))?.[1];
  return base !== undefined && !plainBase.test(base) && !nameOf(pair).includes(base);
}

/** `고객당 520만원`, `100엔당 945.74원`: for each of something, and the cell is not. */
function isPerOther(pair: Pair): boolean {
  const [, of] = /([가-힣A-Za-z])당\s[^\d]*$/.exec(between(pair)) ?? [];
  return of !== undefined && !nameOf(pair).includes(`${of}당`);
}

/** `2025-06-18: 17.92% 급등, 종가 243,500원`: an entry of a day, and the cell is of none or of another. */
const isOfEntry = (pair: Pair): boolean =>
  isOfDay(pair) && /^\s*[*_([]*[\d./년월일\s-]{4,14}[)\]*_]*\s*[:：|–—-](?!\d)/.test(before(pair));

const partWithin = 40;

/** `1Q 2,031 + 2Q 2,215`, `-0.95 × 0.20 = -0.190`: it is a part or the result of a sum of its own. */
function isTerm({ said: { placed, figure } }: Pair): boolean {
  const { text } = placed.passage.run;
  const { from, to } = figure.quantity.span;
  return (
    /^\s*[+×÷=−]\s*\d/.test(text.slice(to, to + 4)) ||
    /[\d)%]\s*[+×÷=−]\s*$/.test(text.slice(Math.max(0, from - 5), from))
  );
}

/** `비중은 19.6%에서 27.6%로`, `제비항공의 화물 매출은`, beside a cell that is no part of anything. */
function isPart(pair: Pair): boolean {
  if (
    isOfOwner(pair) ||
    /중\s*$|(?:^|\s)[이그]\s?(?:중|가운데)(?:에서)?\s/.test(before(pair)) ||
    (isBareMetric(pair) && isOfPart(before(pair)))
  )
    return true;
  const { text } = pair.said.placed.passage.run;
  const { to } = pair.said.figure.quantity.span;
  const words = `${before(pair).slice(-partWithin)}${text.slice(to, to + 6)}`.replace(/\([^()]*\)/g, '');
  const isOfMarket = marketShare.test(words) && !marketShare.test(nameOf(pair));
  return (
    isOfMarket || (roleOf(pair) !== 'share' && koreanParts.test(words) && !koreanParts.test(nameOf(pair)))
  );
}

/** A part of a market, beside 비중, a part of a company. */
const marketShare = /점유/;

/** `제비항공의 화물 매출은`: of something of another, unless the cell is called so, `구글의 순이익률`, `미국의 S&P500은`. */
function isOfOwner(pair: Pair): boolean {
  const name = nameOf(pair);
  const isName = (thing: string) =>
    name.includes(thing) &&
    [pair.row, pair.column].some(({ label }) =>
      label.words.some((word) => !word.startsWith('#') && thing.startsWith(word)),
    );
  return (
    !koreanParts.test(name) &&
    Array.from(between(pair).matchAll(owned)).some(([, owner, of]) => {
      const thing = bareNoun(of!);
      return thing === '' || !(isName(thing) || (name.includes(owner!) && name.includes(thing)));
    })
  );
}

/** Whose, unless of the article's own subject or of a time, and what. */
const owned = /([가-힣A-Za-z\d]*[가-힣])(?<!거|년|월|분기|전체|회사|동사|당사)의\s+([가-힣A-Za-z\d&]*)/g;

/** 컨센서스, 누적, 연평균, 제외: said before the figure, and not of the cell. */
const isQualified = (pair: Pair): boolean =>
  qualifiersIn(pair.said.placed.passage.run.text, pair.said.sentence).some(
    (one) =>
      one.from < pair.said.figure.quantity.span.from &&
      !nameOf(pair).includes(one.word) &&
      !(runningTotal.test(one.word) && isOfStretch(pair)),
  );

/** `상반기 누계 매출`: of half a year or nine months, that it is a running total says nothing new. */
const isOfStretch = ({ cell: { row, column } }: Pair): boolean =>
  [...row.periods, ...column.periods].some(({ kind }) => kind === 'half' || kind === 'months');

/** `3.45% 오르면`, `15.9% 늘어날 전망이다`. */
function isToCome(pair: Pair): boolean {
  const { placed, sentence, figure } = pair.said;
  const { text } = placed.passage.run;
  return (
    /^(?!\s*\)?\s*(?:대비|보다))[^,.;\d]{0,14}?(?:[가-힣](?<!반)면(?!서)|\s시[,\s]|경우|가정)/.test(
      behind(pair),
    ) ||
    /경우|가정|만약|만일|[이였았었]다면|나누면|곱하면|나눈|곱한/.test(between(pair)) ||
    /[였었았]을/.test(behind(pair)) ||
    isForeseen(text, sentence, figure, pair.cell.table)
  );
}

/** `지수가 -40% 구간에서는`, beside a row of `3년 가정 수익`. */
const isMadeUp = (pair: Pair): boolean => madeUp.test(nameOf(pair)) && !madeUp.test(before(pair));

const derived = /^\s?(선물|옵션|ETF|ETN|우선주|레버리지|인버스)/;

/** `S&P500 선물 6,743.25`: what is traded on the thing, and the cell is of the thing. */
function isDerived(pair: Pair): boolean {
  const { said, row } = pair;
  const [, thing] = (row.to >= 0 && derived.exec(said.placed.passage.run.text.slice(row.to))) || [];
  return thing !== undefined && !nameOf(pair).includes(thing);
}

/** `나루제약 3분기`, and the table under `가람제약`: each under the name of another thing of a kind. */
function isUnderOtherName({ said, cell }: Pair, { index }: Around): boolean {
  const [own, of] = [said.placed.headings.at(-1), index.above.get(cell.table)!.at(-1)];
  if (!own || !of || own === of) return false;
  const [names, others] = [namesIn(own), namesIn(of)];
  return (
    !names.some((name) => others.includes(name)) &&
    names.some((name) => others.some((other) => name.slice(-2) === other.slice(-2)))
  );
}

/** The Korean names in a heading, each of a proper part and of one that tells of what kind it is: 가람제약. */
const namesIn = keptBy(({ terms }: Passage): readonly string[] =>
  flatMap(terms, ({ metric, forms: [form] }) =>
    !metric && form && /^[가-힣]{3,}$/.test(form) ? [form] : [],
  ),
);

const marked = /([가-힣A-Za-z0-9&]+?)(?:\s자체)?(?:은|는|이|가|도)(?=[\s*])/g;

/** `제비항공 주가는 15.9%`, `제비항공을 인수한 두루미물류는 15.9%`: what comes last before the figure, the table knows nothing of. */
function isOfOtherTopic(pair: Pair, around: Around): boolean {
  const { said, row, column, cell, lineup } = pair;
  const labels = labelsOf(pair, around.index);
  const last = [...between(pair).matchAll(marked)].at(-1);
  if (!last || lineup.clause + last.index < row.to) return false;
  if (labels.some(({ axis }) => axis.label.includes(last[1]!))) return false;
  const line = cell.table.time === 'rows' ? column : row;
  if (line.to < 0 && !lineup.inPassage.has(row.label)) return true;
  return (
    namesOtherMetric(said.placed.passage.run.text, clauseOf(said), labels, around.index) ||
    (line.to >= 0 &&
      isOfOther(said, { label: line.label, at: line.to - 1 }, labels, around.index, around.implied))
  );
}
