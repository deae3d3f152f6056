import type { Span } from '../../span.ts';
import type { Change, Currency, Quantity, TimeUnit, Unit } from '../quantity.ts';
import { currencyOf } from './money.ts';
import { after, before } from './neighbours.ts';

/** How far the words that go with a number may stand from it. */
const reach = 34;

const up =
  '증가|상승|성장|확대|급증|급등|폭등|상향|반등|신장|인상|향상|늘|올라|올랐|오른|오르|올린|올려|올렸|높아|높은|높였|뛰|뛴|뛰었|치솟|불어|커지|커졌|커진|급성장|더 높|더 많|많아|많은|비싸|강세|웃돌|상회';
const down =
  '감소|하락|축소|급감|급락|폭락|둔화|하향|역성장|위축|인하|후퇴|줄|내려|내렸|내린|내리|낮아|낮은|낮췄|낮추|낮춘|떨어|빠지|빠졌|빠진|작아|더 낮|더 적|적어|적은|싸졌|약세|밑돌|하회|할인|절감|삭감|감축|감산|마이너스 성장';
const korean = new RegExp(
  `(?:포인트)?(?<particle>으로|로|까지|에(?!서)|만큼|이나|씩|나|을|를|이|가|의)? ?(?:이상 |가까이 |넘게 |정도 |가량 |더 |추가로 |추가 |각각 |크게 |소폭 |급격히 |대폭 |가파르게 |빠르게 |꾸준히 |다시 |또 ){0,2}(?:(?<up>${up})|(?<down>${down})|(?<better>개선)|(?<worse>악화))`,
  'y',
);
const englishAfter =
  /[ \n](?:(?:year[- ]over[- ]year|year[- ]on[- ]year|yoy|y\/y|qoq|q\/q|sequential|annual|net|organic|overall) )?(?:(?<up>increase|growth|rise|jump|improvement|higher|uplift|upside|more than|above|greater)|(?<down>decrease|decline|drop|fall|reduction|lower|downside|less than|below|cut))(?![a-z])/iy;
const englishUp =
  'increas(?:e|ed|es|ing)|rose|rises?|risen|rising|grew|grows?|grown|growing|up|gain(?:ed|ing)|jump(?:ed|s)?|climb(?:ed|s)?|surg(?:ed|es|ing)|soar(?:ed|s)?|growth|expand(?:ed|s)?|improv(?:ed|es|ement)|advanc(?:ed|es)|higher';
const englishDown =
  'decreas(?:e|ed|es|ing)|fell|falls?|fallen|falling|down|declin(?:e|ed|es|ing)|dropp?(?:ed|s|ing)?|drop|slid|slipp?(?:ed|s)|reduc(?:ed|tion)|shrank|shrunk|contract(?:ed|s|ion)|lower|plung(?:ed|es)|tumbl(?:ed|es)|dip(?:ped)?';
const englishBefore = new RegExp(
  `(?<![A-Za-z])(?:(?<up>${englishUp})|(?<down>${englishDown}))(?<link>[ \\n](?:by|of|to))?(?:[ \\n](?:approximately|about|around|roughly|nearly|almost|over|more than|another|an additional))?[ \\n]$`,
  'i',
);

/** The word that says that a quantity in `span` is a change, or what a change came to; null where none stands there. */
export function changeAround(text: string, { from, to }: Span, floor: number): Change | null {
  const behind = after(text, to);
  const arrowed = behind === 'sign' ? text[to] : undefined;
  if (arrowed === '↑' || arrowed === '↓') {
    return { direction: arrowed === '↑' ? 'up' : 'down', role: 'by', span: { from: to, to: to + 1 } };
  }
  if (behind === 'hangul') return koreanChange(text, to);
  if (behind === 'latin') {
    englishAfter.lastIndex = to;
    const found = englishAfter.exec(text)?.groups;
    if (found) {
      const word = found.up ?? found.down ?? '';
      const span = { from: englishAfter.lastIndex - word.length, to: englishAfter.lastIndex };
      return { direction: found.up ? 'up' : 'down', role: 'by', span };
    }
  }
  if (before(text, from, floor) !== 'latin') return null;
  const left = text.slice(Math.max(floor, from - reach), from);
  const found = englishBefore.exec(left);
  if (!found) return null;
  const { up: rising, down: falling, link } = found.groups!;
  const start = from - left.length + found.index;
  return {
    direction: rising ? 'up' : 'down',
    role: link?.trim() === 'to' ? 'to' : 'by',
    span: { from: start, to: start + (rising ?? falling ?? '').length },
  };
}

function koreanChange(text: string, at: number): Change | null {
  korean.lastIndex = at;
  const groups = korean.exec(text)?.groups;
  if (!groups) return null;
  const word = groups.up ?? groups.down ?? groups.better ?? groups.worse ?? '';
  const role = /^(?:으로|로|까지|에)$/.test(groups.particle ?? '') ? 'to' : 'by';
  const direction = groups.up ? 'up' : groups.down ? 'down' : groups.better ? 'better' : 'worse';
  return { direction, role, span: { from: korean.lastIndex - word.length, to: korean.lastIndex } };
}

const arrow = '(?:→|⟶|➔|➜|⇒|->|=>|▶)';
const arrowBehind = new RegExp(` ?${arrow}`, 'y');
const arrowBefore = new RegExp(`${arrow} ?$`);
const fromBehind = /(?: ?원)?(?:에서|부터)(?! ?(?:발생|나오|나왔|나온|차지))/y;
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
  ['year', '연간|연평균|매년|해마다|연(?! )|연 '],
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

const pair =
  /(?<quote>원|엔|KRW|JPY|USD)(?:[/·-]|당 ?)(?<base>달러|엔|유로|위안|USD|EUR|JPY|CNY)(?:[ ()가-힣A-Z]{0,14})$/;
const pairBase = /(?<base>USD|EUR|GBP)\/(?<quote>KRW|JPY|USD|CNY)[ ()가-힣]{0,10}$/;
const each = /(?:1|100)? ?(?<base>달러|유로|위안|엔)당 ?(?:약 )?$/;
const rate = /환율[은이가도 ]{0,2}(?:약 )?$|환율 (?:약 )?$/;

/** `원/달러 1,380원` is a rate of exchange; null for plain money. */
export function exchangeAround(
  text: string,
  from: number,
  currency: Currency | null,
  floor: number,
): Unit | null {
  if (before(text, from, floor) === 'none') return null;
  const left = text.slice(Math.max(floor, from - 24), from);
  if (!/환율|달러|[원엔]\/|USD|EUR|GBP|당/.test(left)) return null;
  const named = pair.exec(left) ?? pairBase.exec(left);
  if (named) return exchange(currencyOf(named.groups!.base!), currencyOf(named.groups!.quote!));
  const per = each.exec(left);
  if (per) return exchange(currencyOf(per.groups!.base!), currency);
  return currency === 'KRW' && rate.test(left) ? exchange('USD', 'KRW') : null;
}

function exchange(base: Currency | null, quote: Currency | null): Unit | null {
  return base && quote ? { kind: 'exchange', base, quote } : null;
}
