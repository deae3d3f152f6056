import type { Span } from '../../span.ts';
import type { Change } from '../quantity.ts';
import { after, before } from './neighbours.ts';

/** How far before a number its verb may begin. */
const reach = 34;

const up =
  '증가|상승|성장|확대|급증|급등|폭등|상향|반등|신장|인상|향상|늘|올라|올랐|오른|오르|올린|올려|올렸|높아|높은|높였|뛰|뛴|뛰었|치솟|불어|커지|커졌|커진|급성장|더 높|더 많|높[다았게고지]|많아|많은|많[다았고지]|비싸|강세|할증|웃돌|상회';
const down =
  '감소|하락|축소|급감|급락|폭락|둔화|하향|역성장|위축|인하|후퇴|줄|내려|내렸|내린|내리|낮아|낮은|낮췄|낮추|낮춘|떨어|빠지|빠졌|빠진|작아|더 낮|더 적|낮[다았게고지]|적어|적은|적[다었고지](?!자)|싸졌|싸다|약세|밑돌|하회|할인|절감|삭감|감축|감산|마이너스 성장';
const korean = new RegExp(
  `(?:포인트)?(?<particle>으로|로|까지|에(?!서)|만큼|이나|씩|나|을|를|이|가|의)? ?(?:이상 |가까이 |넘게 |정도 |가량 |더 |추가로 |추가 |각각 |크게 |소폭 |급격히 |대폭 |가파르게 |빠르게 |꾸준히 |다시 |또 ){0,2}(?:(?<up>${up})|(?<down>${down})|(?<better>개선)|(?<worse>악화))`,
  'y',
);
const englishAfter =
  /[ \n](?:(?:year[- ]over[- ]year|year[- ]on[- ]year|yoy|y\/y|qoq|q\/q|sequential|annual|net|organic|overall) )?(?:(?<up>increase|growth|rise|jump|improvement|higher|uplift|upside|more than|above|greater)|(?<down>decrease|decline|drop|fall|reduction|lower|downside|less than|below|cut))(?![a-z])/iy;
/** English words for a movement, as sources of expressions. */
export const englishUp =
  'increas(?:e|ed|es|ing)|rose|rises?|risen|rising|grew|grows?|grown|growing|up|gain(?:ed|ing)|jump(?:ed|s)?|climb(?:ed|s)?|surg(?:ed|es|ing)|soar(?:ed|s)?|growth|expand(?:ed|s)?|improv(?:ed|es|ement)|advanc(?:ed|es)|higher';
export const englishDown =
  'decreas(?:e|ed|es|ing)|fell|falls?|fallen|falling|down|declin(?:e|ed|es|ing)|dropp?(?:ed|s|ing)?|drop|slid|slipp?(?:ed|s)|reduc(?:ed|tion)|shrank|shrunk|contract(?:ed|s|ion)|lower|plung(?:ed|es)|tumbl(?:ed|es)|dip(?:ped)?';
const englishBefore = new RegExp(
  `(?<![A-Za-z]|\\b(?:made|makes?|making)[ \\n])(?:(?<up>${englishUp})|(?<down>${englishDown}))(?<link>[ \\n](?:by|of|to))?(?:[ \\n](?:approximately|about|around|roughly|nearly|almost|over|more than|another|an additional))?[ \\n]$`,
  'i',
);

/** The word that says that a quantity in `span` is a change, or what a change came to; null where none stands there. */
export function changeAround(text: string, { from, to }: Span, floor: number): Change | null {
  const behind = after(text, to);
  const arrowed = behind === 'sign' ? text[to] : undefined;
  if (arrowed === '↑' || arrowed === '↓') {
    return { direction: arrowed === '↑' ? 'up' : 'down', role: 'by', span: { from: to, to: to + 1 } };
  }
  if (behind === 'hangul') {
    const change = koreanChange(text, to);
    return change && isSurpassed(text, from, floor, change) ? null : change;
  }
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
  if (isEarned(groups.particle, word)) return null;
  const role = /^(?:으로|로|까지|에)$/.test(groups.particle ?? '') ? 'to' : 'by';
  const direction = groups.up ? 'up' : groups.down ? 'down' : groups.better ? 'better' : 'worse';
  return { direction, role, span: { from: korean.lastIndex - word.length, to: korean.lastIndex } };
}

/** `3년 평균 13.9% 하회`: what was missed is a level that the word before names, and not by how much. */
const isSurpassed = (text: string, from: number, floor: number, { span }: Change): boolean =>
  /^(?:상회|하회|웃돌|밑돌)/.test(text.slice(span.from, span.to)) &&
  /(?:평균|목표치?|컨센서스|예상치|전망치|추정치|기준치?|하단|상단)\s?$/.test(
    text.slice(Math.max(floor, from - 6), from),
  );

/** `매출 512억 원을 올렸다` earned it; what was raised by so much takes no 을: `목표가를 5,000원 올렸다`. */
function isEarned(particle: string | undefined, verb: string): boolean {
  return (particle === '을' || particle === '를') && /^올[린려렸]/.test(verb);
}
