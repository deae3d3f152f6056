import type { Currency } from '../quantity.ts';
import { type Numeral, readNumeral, scaledBy } from './numeral.ts';
import { type Prefix, readPrefix, type Sign } from './prefix.ts';
import { readUnit, type UnitWord } from './units.ts';

/** A number with what is written onto it: sign and currency before, unit after. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly sign: Sign;
  /** In brackets, as accountants write a minus: `(123)` as a whole cell, `$(8.6)` anywhere. */
  readonly bracketed: boolean;
  readonly currency: Currency | null;
  readonly numeral: Numeral;
  /** The unit behind it; null where none stands there. */
  readonly unit: UnitWord | null;
  /** 여 between number and unit: a little more than the number, `3,000여 명`. */
  readonly odd: boolean;
}

/** A Korean particle or verb may follow bare digits; any other Hangul makes them an ordinal or a name: 1위, 3부. */
const particle =
  /(?![가-힣])|(?=[은는이가을를의에로와과도선]|까지|부터|보다|으로|였|인|이상|이하|초과|미만|내외|안팎|정도|가량|수준|전후|돌파|상승|하락|증가|감소)/y;
/** What may follow the brackets of a negative cell: a percent sign, footnote marks. */
const afterBrackets = /^ ?%?\) ?%?[\s*†‡§]*(?:\(\w\)|\[\w{1,3}\])?\s*$/;

/**
 * The amount whose first digit stands at `at`, not reaching left of `floor`. With `cell`, brackets around the whole
 * text make it negative. Null where the digits are no number, or part of a name: H100, GPT-4, 1위, 코스피200.
 */
export function readAmount(text: string, at: number, floor: number, cell: boolean): Amount | null {
  const prefix = readPrefix(text, at, floor);
  const plain = prefix && readNumeral(text, at, prefix.currency !== null);
  if (!prefix || !plain) return null;
  const { sign, currency, bracket } = prefix;
  const bracketed = bracket !== null && isNegative(text, plain.to, prefix, cell);
  const numeral =
    bracketed && text[plain.to] === ')' ? scaledBy(text, plain, plain.to + 1, currency !== null) : plain;
  const odd = text[numeral.to] === '여';
  const behind = readUnit(text, odd ? numeral.to + 1 : numeral.to);
  const unit =
    (currency === null || behind?.unit.kind === 'money') && !isBand(text, numeral, behind) ? behind : null;
  if (currency === null && !unit && !numeral.scaled && isName(text, at, numeral)) return null;
  const from = bracket && !bracketed && !bracket.behindCurrency ? bracket.at + 1 : prefix.from;
  const end = unit?.to ?? (odd ? numeral.to + 1 : numeral.to);
  const to = bracketed && text[end] === ')' ? end + 1 : end;
  return { from, to, sign, bracketed, currency, numeral, unit, odd };
}

function isNegative(text: string, end: number, { from, bracket, sign }: Prefix, cell: boolean): boolean {
  if (!bracket || sign !== 'none') return false;
  if (bracket.behindCurrency) return text[end] === ')';
  return cell && text.slice(0, from).trim() === '' && afterBrackets.test(text.slice(end, end + 16));
}

/** `100억대` runs from 100억 to 200억: nothing is counted in 억 대. */
function isBand(text: string, { from, to }: Numeral, unit: UnitWord | null): boolean {
  return unit?.unit.kind === 'count' && unit.unit.noun === '대' && /[억조]$/.test(text.slice(from, to));
}

/** Bare digits that letters continue (5G, 1st), that an ordinal or a Korean name does, or that end a Korean word. */
function isName(text: string, at: number, numeral: Numeral): boolean {
  const next = text[numeral.to] ?? '';
  if (/[A-Za-z_]/.test(next)) return true;
  particle.lastIndex = numeral.to;
  if (!particle.test(text)) return true;
  return numeral.bare && /[가-힣]/.test(text[at - 1] ?? '');
}
