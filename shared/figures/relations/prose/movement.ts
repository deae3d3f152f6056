import { onlyConnects } from '../../gazetteer/connectives.ts';
import { aside } from '../../gazetteer/cues.ts';
import type { Figure } from '../../passage.ts';
import { closesBracket } from '../../prose/brackets.ts';
import { comparable } from '../../quantity.ts';
import { isKindOnly, type Term } from '../../words/terms.ts';
import type { Movement } from './comparison.ts';

const then =
  /(?:전년|작년|지난해|재작년)(?:도)?(?:\s*(?:동기|동월|같은\s*(?:기간|분기)|[1-4]분기|말))?(?:의|은|는)?\s*\(?$|(?:전\s*분기|직전\s*분기|전월|지난달|전\s*거래일(?:\s*종가)?|1년\s*전|[1-9]일\s*전)\s*\(?$|\b(?:from|compared\s+(?:to|with)|as\s+compared\s+(?:to|with)|versus|vs\.?|against|up\s+from|down\s+from|on\s+(?:19|20)\d\d['’]s)\s+(?:a\s+|an\s+)?$/i;

const since = /^\s*(?:원|달러)?\s*(?:에서|보다|대비|에\s*비해|이던|였던|→|->|⇒)/;

const compounded = /연평균|CAGR|compound|annualized|per year|평균|매년|해마다|매월|매달|매분기|^\s?씩/i;

/** Three figures in a row that make a movement, and a second change right behind the first: `$9 million, or 12%`. */
export function movementsIn(
  text: string,
  figures: readonly Figure[],
  terms: readonly Term[],
): readonly Movement[] {
  const out: Movement[] = [];
  for (let i = 0; i + 2 < figures.length; i++) {
    const four = figures.slice(i, i + 4);
    for (const window of [four.slice(0, 3), four]) {
      if (window.length < 3 || !linked(text, window)) continue;
      const changes = window.filter((figure) => isChange(text, figure));
      const levels = window.filter((figure) => !changes.includes(figure));
      if (levels.length !== 2 || changes.length !== window.length - 2 || !together(text, window, changes))
        continue;
      const [a, b] = levels as [Figure, Figure];
      if (!comparable(a.quantity.unit, b.quantity.unit) || a.quantity.unit.kind !== b.quantity.unit.kind)
        continue;
      const from = earlier(text, a, b);
      if (standsInBracket(text, window) || differInLength(text, a, b)) continue;
      if (from === a && isOpenEnd(text, a, b)) continue;
      if (changes.some((change) => risesOnItsOwn(text, change, b))) continue;
      if (from === b && !/[가-힣]/.test(text) && !changes.every((change) => isOf(text, change, b))) continue;
      if (!from || meansAnother(figures, from, from === a ? b : a)) continue;
      if (areOfTwoMetrics(figures, terms, a, b)) continue;
      for (const change of changes) {
        if (!hasOwnBase(text, figures, change, from)) out.push({ from, to: from === a ? b : a, change });
      }
    }
  }
  return out.filter((movement, i) => out.findIndex((other) => other.change === movement.change) === i);
}

/** `매출 198억 원에 순이익 29억 원으로 작년 매출 141억 원보다`: each level is of the metric named right before it. */
export function areOfTwoMetrics(
  figures: readonly Figure[],
  terms: readonly Term[],
  a: Figure,
  b: Figure,
): boolean {
  const [x, y] = [a, b].map((figure) => {
    const since = figures[figures.indexOf(figure) - 1]?.quantity.span.to ?? 0;
    return terms.findLast(
      (term) => isOfAmounts(term) && term.from >= since && term.to <= figure.quantity.span.from,
    )?.metric;
  });
  return x !== undefined && y !== undefined && x !== y;
}

const isOfAmounts = (term: Term) => term.metric !== null && !isKindOnly(term);

/** `전주 대비 0.2pt 하락, 작년 같은 주 189.6pt 대비`: the change says before what it is measured from, and is behind it. */
function hasOwnBase(text: string, figures: readonly Figure[], change: Figure, from: Figure): boolean {
  const { span } = change.quantity;
  if (from.quantity.span.from < span.from) return false;
  const since = figures[figures.indexOf(change) - 1]?.quantity.span.to ?? 0;
  return /(?:대비|보다|비해|[YQMW]o[YQMW])\s*(?:약\s*)?$/.test(
    text.slice(Math.max(since, span.from - 24), span.from),
  );
}

/** `(작년 58만 대) 전체는 66만 대, 5.8% 감소`: what a bracket gives goes with what stands before it, not behind. */
const standsInBracket = (text: string, [first, second]: readonly Figure[]): boolean =>
  korean.test(text) && closesBracket(text.slice(first!.quantity.span.to, second!.quantity.span.from));

/** `월 평균 1억 4,100만 박스꼴이고 작년 3분기 3억 8,900만 박스 대비`: a month is set against no quarter. */
function differInLength(text: string, a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(
    ({ quantity: { span } }) => meanOf.exec(text.slice(Math.max(0, span.from - 10), span.from))?.[1],
  );
  return x !== y;
}

/** `costs were 75.9% of revenue compared with 77.5%, and rose 7.3%`: what rises in percent is no rate told before it. */
const risesOnItsOwn = (text: string, { quantity: change }: Figure, { quantity: last }: Figure): boolean =>
  !korean.test(text) &&
  last.unit.kind === 'percent' &&
  change.unit.kind === 'percent' &&
  change.span.from > last.span.to &&
  /\band\s/i.test(text.slice(last.span.to, change.span.from));

const meanOf = /([일주월]\s*평균)\s*(?:약\s*)?$/;

/**
 * `12조 원에서 9개월 동안 1조 원, 8% 늘었다`, `9월 68만 원보다 6만 원, 8.9% 늘었다`: a movement comes to something with
 * 로; without, the verb counts for both.
 */
function isOpenEnd(text: string, { quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (b.role !== null || !korean.test(text)) return false;
  const gap = text.slice(a.span.to, b.span.from);
  if (arrow.test(gap) || (a.role !== 'from' && !than.test(gap))) return false;
  return /^\s*(?:,|\(|또는|혹은|즉)/.test(text.slice(b.span.to, b.span.to + 4));
}

/** `up 5.4% …, from EUR 596m`; a mere sign, `EUR 601m, +5.4%, for the year, from EUR 596m`, may count from elsewhere. */
const isOf = (text: string, { quantity: { change, span } }: Figure, { quantity: base }: Figure) =>
  change !== null ||
  span.from >= base.span.to ||
  /^\s*[,(]?\s*(?:from|vs\.?|versus|against|compared\s+\w+)\s*$/i.test(text.slice(span.to, base.span.from));

/** `751.67 → 10/30 666.47`: what it comes to, with its day in front. */
const arrow = /^\s*(?:→|⟶|➔|⇒|->)/;
const than = /^\s*(?:보다|대비|에\s*비해|(?:과|와)\s*비교(?:해|하면))/;

/** Two changes stand side by side, and none stands outside a bracket that holds the values. */
function together(text: string, window: readonly Figure[], changes: readonly Figure[]): boolean {
  const [first, second] = changes.map((change) => window.indexOf(change));
  if (second !== undefined && second - first! !== 1) return false;
  if (second !== undefined && isNextStep(gapAfter(text, window, first!))) return false;
  const before = window[first! - 1];
  if (before && opensClause(text.slice(before.quantity.span.to, changes[0]!.quantity.span.from)))
    return false;
  const next = window[(second ?? first!) + 1];
  const last = window[second ?? first!]!;
  if (!next) return true;
  if (isWorkingOf(text, last, next, window.at(-1)!)) return true;
  const gap = text.slice(last.quantity.span.to, next.quantity.span.from);
  if (korean.test(gap) && ownSubject.test(gap)) return false;
  return !gap.includes('(') && !newClause.test(gap) && !/\b(?:and|but)\b/i.test(gap);
}

/** `ETH는 -14.6% (3,170 → 2,801)`: the bracket behind a change holds nothing but what it is the change of. */
const isWorkingOf = (text: string, change: Figure, from: Figure, to: Figure): boolean =>
  from.quantity.role === 'from' &&
  to.quantity.role === 'to' &&
  /^\s*\(\s*$/.test(text.slice(change.quantity.span.to, from.quantity.span.from)) &&
  /^\s*\)/.test(text.slice(to.quantity.span.to));

/** `10% 하락 후 다음날 11.1% 상승`: the second change goes on from where the first one ended. */
const isNextStep = (gap: string): boolean => opensClause(gap) || /[가-힣]\s*(?:후|뒤|다음|다시)\s/.test(gap);

const gapAfter = (text: string, window: readonly Figure[], at: number) =>
  text.slice(window[at]!.quantity.span.to, window[at + 1]!.quantity.span.from);

const korean = /[가-힣]/;

/** `올랐고 3분기에는`, `내려, 금리차는`, `보이나, `, `4.4%(전월 4.5%) · 임금`, `but up`: what follows is told of something else. */
const newClause =
  /[가-힣](?:고|지만|으나|므로|[는은인한큰던]데)[\s,]+[가-힣A-Za-z\d]|[가-힣]나,\s|\s[·|—–]\s*(?!전[년분월일주]|작년|증[감가]|성장|상승|하락|등락|변동|변화|대비|[YQMW]o[YQMW])[가-힣A-Za-z]|(?:[라려어아해져]|했으며|하며|되며|으며|이며)\s*,\s*[가-힣\d]|[가-힣](?:아|어|해|라)서\s+[가-힣]|\bbut\b/;

/** A subject of its own stands before the change, and no word for the change itself: `2.25% 인하 시 NIM 3~4bp 하락`. */
const ownSubject = /[가-힣]\s시\s|때마다|[가-힣]{2,}(?:은|는|이|가)\s|(?<![A-Za-z])[A-Z]{2,}(?![A-Za-z])/;
const changeNoun = /(?:률|율|폭|액|차이|격차|증가분|감소분|변화|대비|같은|전년|작년|지난해)[은는이가]?\s/;

function opensClause(gap: string): boolean {
  if (newClause.test(gap) || (/^\s*\)/.test(gap) && aloneBehind.test(gap))) return true;
  return korean.test(gap)
    ? ownSubject.test(gap) && !changeNoun.test(gap)
    : hasWords(gap) && !onlyConnects(gap);
}

/** `(50억 → 70억), AI만의 성장률`: the bracket that held the values has closed. */
const aloneBehind = /^\s*\)\s*(?:,|이고|이며|였고)\s*[가-힣A-Za-z]/;

const hasWords = (gap: string) => /[a-z]{3}/.test(gap);

/** `fell 9%: volume growth slowed to 6%`, `from 8%, and net revenue grew 9%`: an English clause with a subject of its own. */
const ownClause =
  /:\s+[a-z]{3}|,\s+and\s+(?!(?:up|down|by|an?|the|increas|decreas|grew|rose|fell|declin|dropp)\w*\b)[a-z]+\s/i;

/** `to 54.8% from 53.6%, with 70 basis points from freight`: a part of the movement. */
const opensPart = /[,–—(]\s*with\b/i;

/** `92.7%, 90.2%에서 각각 0.4%p씩`: two bases rather than a base and an end. */
const severally = /각각|\brespectively\b/i;

function linked(text: string, figures: readonly Figure[]): boolean {
  if (figures.some(({ quantity }) => quantity.readings.length === 0)) return false;
  return figures.slice(1).every((figure, i) => {
    const gap = text.slice(figures[i]!.quantity.span.to, figure.quantity.span.from);
    aside.lastIndex = 0;
    return (
      gap.length < 90 &&
      !aside.test(gap) &&
      !compounded.test(gap) &&
      !severally.test(gap) &&
      !/[.;]\s|\bwhile\b|\bwhereas\b/.test(gap) &&
      !ownClause.test(gap) &&
      (/[가-힣]/.test(gap) || (onlyConnects(gap) && !opensPart.test(gap)))
    );
  });
}

function isChange(text: string, { quantity }: Figure): boolean {
  if (quantity.role !== null) return false;
  if (quantity.unit.kind === 'percentPoint' || quantity.change?.role === 'by') return true;
  if (quantity.unit.kind !== 'percent') return false;
  const named = rateOfChange.test(text.slice(Math.max(0, quantity.span.from - 16), quantity.span.from));
  return named || quantity.sign === 'plus' || quantity.sign === 'minus';
}

/** `증가율은 30%`, `growth of 30%`: a percentage that its noun calls a change. */
const rateOfChange =
  /(?:증가|성장|상승|하락|감소|증감|변화|등락)[률율]\s?(?:\([^()]*\)\s*)?(?:은|는|이|가|도)?\s*:?\s*(?:약\s*)?$|\b(?:growth|increase|decline) (?:rate )?of\s+$/i;

/** `34,000원 → 60,000원` is a movement of its own, whatever stands before it. */
function meansAnother(figures: readonly Figure[], from: Figure, to: Figure): boolean {
  const next = figures[figures.indexOf(from) + 1];
  return from.quantity.role === 'from' && next !== to && next?.quantity.role === 'to';
}

/** Which of the two stood first in time; null where the sentence does not say. */
export function earlier(text: string, a: Figure, b: Figure): Figure | null {
  if (a.quantity.role === 'from' && b.quantity.role !== 'from') return a;
  if (b.quantity.role === 'from' && a.quantity.role !== 'from') return b;
  const marked = [a, b].filter(
    ({ quantity: { span } }) =>
      then.test(text.slice(Math.max(0, span.from - 40), span.from)) ||
      since.test(text.slice(span.to, span.to + 12)),
  );
  return marked.length === 1 ? marked[0]! : null;
}
