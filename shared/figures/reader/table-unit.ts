import type { Span } from '../../span.ts';
import { Interval } from '../interval.ts';
import type { Quantity, Reading, Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { currencyOf, currencyPrefix } from './money.ts';
import { readUnit } from './units.ts';

/** A unit that a caption or a header gives to the numbers below it: `(단위: 억원)`, `($ in millions)`, `비중(%)`. */
export interface TableUnit {
  readonly unit: Unit;
  /** What a bare number is multiplied by to be canonical (`quantity.ts`): 1e8 for 억원, 0.01 for %. */
  readonly scale: Rational;
  /** Where it stands, in the text that was given. */
  readonly span: Span;
}

const koreanScales: Readonly<Record<string, number>> = {
  ...{ 십: 1, 백: 2, 천: 3, 만: 4, 십만: 5, 백만: 6, 천만: 7, 억: 8, 십억: 9, 백억: 10, 천억: 11, 조: 12 },
};
const englishScales: Readonly<Record<string, number>> = {
  ...{ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 },
  ...{ k: 3, mn: 6, mm: 6, mln: 6, m: 6, bn: 9, bln: 9, b: 9, tn: 12, trn: 12, t: 12, '000': 3 },
};
const scaleWord =
  "(?<scale>hundreds?|thousands?|millions?|billions?|trillions?|mn|mm|mln|bn|bln|tn|trn|k|m|b|t|'?000'?s?)";
const currencyWord = `(?<currency>${currencyPrefix}|(?:U\\.?S\\.? )?dollars?|euros?|yen|won|yuan|renminbi|pounds?)`;

const declared = /단위 ?[:;]? ?(?<list>[^()[\]\n|]{1,40})/g;
const bracketed = /[([](?<list>[^()[\]\n]{1,80})[)\]]/g;
const koreanToken = /^(?<scale>[십백천]?[만억]|십|백|천|조)? ?(?<rest>\S.{0,14})$/;
const phrase = new RegExp(
  `(?:${currencyWord} )?in (?<scaleIn>hundreds|thousands|millions|billions|trillions)(?: of ${currencyWord.replace('<currency>', '<of>')})?|(?<scaleOf>thousands|millions|billions) of ${currencyWord.replace('<currency>', '<dollars>')}`,
  'i',
);
const compact = new RegExp(
  `^(?:${currencyWord} ?${scaleWord}?|${scaleWord.replace('<scale>', '<first>')} ?${currencyWord.replace('<currency>', '<second>')}|(?<alone>'?000'?s|thousands|millions|billions))$`,
  'i',
);
const sharesIn = /^(?:number of )?(?:shares|units)\b/i;

/**
 * The units that a caption, a header cell or the text above a table names, in order. Meant for such places only: in
 * a sentence, `in millions of homes` would be read too.
 */
export function readTableUnits(text: string): readonly TableUnit[] {
  const found: TableUnit[] = [];
  const add = (list: string, from: number) => {
    let at = 0;
    for (const token of list.split(/([,·;|]| 및 | and )/)) {
      const start = at + (token.length - token.trimStart().length);
      const unit = tokenUnit(token.trim());
      if (unit)
        found.push({
          ...unit,
          span: { from: from + start, to: from + start + token.trim().length },
        });
      at += token.length;
    }
  };
  for (const form of [declared, bracketed]) {
    for (const match of text.matchAll(form)) {
      const list = match.groups!.list!;
      const from = match.index + match[0].indexOf(list);
      if (form === declared || !/^ ?단위/.test(list)) add(list, from);
    }
  }
  if (found.length === 0 && text.length <= 40) add(text, 0);
  if (found.length === 0) {
    const match = phrase.exec(text);
    const unit = match && phraseUnit(match[0]);
    if (match && unit) {
      found.push({ ...unit, span: { from: match.index, to: match.index + match[0].length } });
    }
  }
  return found;
}

type Named = Pick<TableUnit, 'unit' | 'scale'>;

function tokenUnit(token: string): Named | null {
  if (/^cents per share$/i.test(token)) {
    return { unit: { kind: 'money', currency: null, per: 'share' }, scale: Rational.of(1, 100) };
  }
  return koreanUnit(token.replace(ofAmounts, '')) ?? compactUnit(token) ?? phraseUnit(token);
}

/** `(금액은 억 달러)`, `(모든 금액 억원)` */
const ofAmounts = /^(?:모든 )?(?:금액|수치|숫자)(?:은|는)? (?=\S)/;

/** `억원`, `백만 달러`, `천주`, `%`, `배`: a unit word, with a Korean scale before it; or the scale alone. */
function koreanUnit(token: string): Named | null {
  const alone = koreanScales[token];
  if (alone !== undefined && alone >= 6) {
    return { unit: { kind: 'money', currency: null, per: null }, scale: Rational.power10(alone) };
  }
  const match = koreanToken.exec(token);
  if (!match) return null;
  const { scale, rest } = match.groups as { scale?: string; rest: string };
  const word = readUnit(rest, 0);
  if (!word || !(word.to === rest.length || /^\/\S{1,8}$/.test(rest.slice(word.to)))) return null;
  const per = word.to < rest.length ? rest.slice(word.to + 1) : null;
  // `USD/KRW`, `원/달러` are names of an exchange rate.
  if (per !== null && currencyOf(per) !== null) return null;
  const unit: Unit =
    per !== null && word.unit.kind === 'money'
      ? { ...word.unit, per: per === '주' ? 'share' : per }
      : word.unit;
  return { unit, scale: word.factor.mul(Rational.power10(koreanScales[scale ?? ''] ?? 0)) };
}

/** `$M`, `USD mn`, `KRW bn`, `bn KRW`, `$'000`, `$`. */
function compactUnit(token: string): Named | null {
  const groups = compact.exec(token)?.groups;
  if (!groups) return null;
  const currency = currencyOf(groups.currency ?? groups.second ?? '');
  const scale = powerOf(groups.scale ?? groups.first ?? groups.alone);
  return { unit: { kind: 'money', currency, per: null }, scale };
}

/** `$ in millions`, `shares in thousands`, `millions of dollars`. */
function phraseUnit(token: string): Named | null {
  const match = phrase.exec(token);
  if (!match) return null;
  const { currency, of, dollars, scaleIn, scaleOf } = match.groups!;
  const scale = powerOf(scaleIn ?? scaleOf);
  if (sharesIn.test(token)) return { unit: { kind: 'shares' }, scale };
  return { unit: { kind: 'money', currency: currencyOf(currency ?? of ?? dollars ?? ''), per: null }, scale };
}

function powerOf(word: string | undefined): Rational {
  const bare = (word ?? '')
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/(?<=.)s$/, '');
  return Rational.power10(englishScales[bare] ?? 0);
}

/**
 * A quantity read from a cell, in the unit that its column or caption gives. A number that brings its own scale, or
 * a unit of another kind, stays as it is; one with only a currency sign (`$2,380.2`) takes the scale.
 */
export function inTableUnit(quantity: Quantity, { unit, scale }: TableUnit): Quantity {
  const own = quantity.unit;
  if (own.kind === 'plain' && !quantity.scaled) return { ...scaledBy(quantity, scale), unit };
  if (own.kind !== 'money' || unit.kind !== 'money') return quantity;
  if (unit.per !== null && own.per === null) return { ...quantity, unit: { ...own, per: unit.per } };
  if (own.currency === null) return { ...quantity, unit: { ...own, currency: unit.currency } };
  const bare = /[\d)]$/.test(quantity.raw) && !quantity.scaled && own.per === null;
  return bare && (unit.currency === null || unit.currency === own.currency)
    ? scaledBy(quantity, scale)
    : quantity;
}

function scaledBy(quantity: Quantity, scale: Rational): Quantity {
  if (scale.equals(Rational.one)) return quantity;
  const by = Interval.point(scale);
  const times = ({ strict, lax, point, unitLastPlace }: Reading): Reading => ({
    strict: strict.mul(by),
    lax: lax.mul(by),
    point: point?.mul(scale) ?? null,
    unitLastPlace: unitLastPlace.mul(scale),
  });
  const { readings, range } = quantity;
  return {
    ...quantity,
    readings: readings.map(times),
    range: range && { from: times(range.from), to: times(range.to) },
  };
}
