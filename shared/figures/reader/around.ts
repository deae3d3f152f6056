import type { Span } from '../../span.ts';
import type { Quantity, TimeUnit } from '../quantity.ts';
import { after, before } from './neighbours.ts';

/** How far the words that go with a number may stand from it. */
const reach = 34;

const arrow = '(?:→|⟶|➔|➜|⇒|->|=>|▶)';
const arrowBehind = new RegExp(` ?${arrow}`, 'y');
const arrowBefore = new RegExp(`${arrow} ?$`);
const fromBehind = /(?: ?원)?(?:(?:에서|부터)(?! ?(?:발생|나오|나왔|나온|차지))|(?:이었|였|이)던)/y;
const toBehind = / ?(?:으로|로|까지|에(?!서))/y;
const prepositionBefore =
  /(?<![A-Za-z])(?<!(?:compar\w{0,4}|due|relat\w{0,3}|according|subject|equal|attributable|prior|up|limited|similar|respect|amount\w{0,3}|deliver\w{0,4}|pursuant|as|next|close|addition|resulting|arising|derived) )(?<word>from|to)[ \n](?:approximately |about |around |nearly |a |an )?$/i;

/** Whether the quantity is where a movement starts or ends. `open`: a quantity before it started one. */
export function roleAround(text: string, { from, to }: Span, floor: number, open: boolean): Quantity['role'] {
  const ahead = before(text, from, floor);
  const behind = after(text, to);
  if (ahead === 'sign' && arrowBefore.test(text.slice(Math.max(floor, from - 4), from))) return 'to';
  arrowBehind.lastIndex = to;
  if (behind === 'sign' && arrowBehind.test(text)) return 'from';
  if (behind === 'hangul') {
    fromBehind.lastIndex = to;
    if (fromBehind.test(text)) return 'from';
    toBehind.lastIndex = to;
    if (open && toBehind.test(text)) return 'to';
  }
  if (ahead !== 'latin') return null;
  const word = prepositionBefore.exec(text.slice(Math.max(floor, from - reach), from))?.groups?.word;
  return word === undefined ? null : (word.toLowerCase() as 'from' | 'to');
}

const times: readonly (readonly [TimeUnit, string])[] = [
  ['year', '연간|연평균|매년|해마다|연'],
  ['quarter', '매 ?분기|분기당|분기별|분기'],
  ['month', '월간|월평균|매월|매달|한 ?달|월'],
  ['week', '주간|매주'],
  ['day', '일평균|일간|매일|하루 평균|하루'],
];
const rateBefore = new RegExp(
  `(?<![가-힣\\d])(?<!\\d ?|이번 |지난 |현재 |직전 |다음 |[전당] ?)(?:${times.map(([unit, words]) => `(?<${unit}>${words})`).join('|')})(?:에|당)? ?(?:약 |최소 |최대 |평균 |총 )?$`,
);
const rateBehind =
  /(?:\/|[ \n](?:a|per|each|every) )(?:(?<year>year(?! (?:ago|earlier|before))|yr|annum|년)|(?<quarter>quarter(?! (?:ago|earlier|before))|qtr|분기)|(?<month>month(?! (?:ago|earlier|before))|mo|월)|(?<week>week|wk|주)|(?<day>day|일))(?![A-Za-z가-힣])|[ \n](?:(?<annually>annually|p\.a\.)|(?<monthly>monthly)|(?<quarterly>quarterly)|(?<daily>daily))(?![a-z])/y;

/** The time rate that touches a quantity: 월 $25억, 연 35%, $3 billion a year. */
export function rateAround(text: string, { from, to }: Span, floor: number): Quantity['per'] {
  rateBehind.lastIndex = to;
  const behind = after(text, to) === 'none' ? null : rateBehind.exec(text)?.groups;
  if (behind) return { unit: unitIn(behind), span: { from: to, to: rateBehind.lastIndex } };
  if (before(text, from, floor) !== 'hangul') return null;
  const start = Math.max(floor, from - 12);
  const left = text.slice(start, from);
  const found = rateBefore.exec(left);
  const named = times.find(([name]) => found?.groups?.[name] !== undefined);
  return found && named ? { unit: named[0], span: { from: start + found.index, to: from } } : null;
}

function unitIn(groups: Readonly<Record<string, string | undefined>>): TimeUnit {
  if (groups.year ?? groups.annually) return 'year';
  if (groups.quarter ?? groups.quarterly) return 'quarter';
  if (groups.month ?? groups.monthly) return 'month';
  return groups.week ? 'week' : 'day';
}

const lossBefore =
  /(?:적자|손실|loss(?:es)?)(?:은|는|이|가|을|를|의| ?폭은| ?규모는|액은| of| was| were| totaled)?:? (?:약 |approximately |about )?$/i;
const lossBehind =
  / ?(?:의 |규모의 )?(?:영업|순|당기순|분기)?(?:적자|손실)|[ \n](?:net |operating )?loss(?:es)?(?![a-z])/y;

/** Whether the words 적자, 손실 or loss stand beside a sum of money. */
export function isLoss(text: string, { from, to }: Span, floor: number): boolean {
  lossBehind.lastIndex = to;
  if (after(text, to) !== 'none' && lossBehind.test(text)) return true;
  return (
    before(text, from, floor) !== 'none' && lossBefore.test(text.slice(Math.max(floor, from - 16), from))
  );
}
