import { Rational } from '../rational.ts';

/** A number as printed, with its scale words: `1,234.5`, `5천만`, `1조 2,000억`, `1.35 billion`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: Rational;
  /** The place of the last printed digit, scaled: 1e8 for `1조 2,000억`, 0.1 for `12.0`. */
  readonly place: Rational;
  /** `place` without the trailing zeros that rounding may have left, down to the second digit: 1e11 there. */
  readonly roundPlace: Rational;
  /** What its first scale word multiplies by, 1e12 for `1조 2,000억`; 1 where there is none. */
  readonly scale: Rational;
  /** Whether a scale word was read. */
  readonly scaled: boolean;
  /** Bare digits without comma, point or scale: `2024`, `15`. */
  readonly bare: boolean;
}

/** Longer runs of digits are identifiers, not figures. */
const digits = /(?:\d{1,3}(?:,\d{3}){1,7}|\d{1,18})(?:\.\d{1,12})?(?![\d]|,\d|\.\d)|\.\d{1,12}(?![\d.])/y;

const smallScales: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };
const bigScales: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16 };

/** What a scale begins with, a space where it stands apart. */
const scalesBegin = ' 십백천만억조경';

/** 조 and 경 also begin other words (3조합, 2경기): only these may follow them. */
const afterRareScale =
  /(?![가-힣])|(?=[원달불엔위유여대로를을은는이가의에와과도씩]|단위|규모|이상|이하|초과|미만|안팎|내외|가량|정도|수준|까지|보다|돌파|육박|넘|클럽|시대|선)/y;
const afterMan = /(?!기|료|성|족|약|전자|닉스|피)/y;

const englishScale =
  /(?:[ \n-]?(?<word>[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|mln|bln|trn|[Mm]n|[Bb]n|MN|BN|tn)|(?<letter>MM|mm|[KMBTkmbt]))(?![A-Za-z])/y;
const englishPowers: Readonly<Record<string, number>> = {
  thousand: 3,
  k: 3,
  million: 6,
  mln: 6,
  mn: 6,
  mm: 6,
  m: 6,
  billion: 9,
  bln: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  trn: 12,
  tn: 12,
  t: 12,
};

/** A scale set apart from its number, where money or a smaller scale follows: `1 조 2,000 억 원`. */
const spacedScale = /^ [억조](?= ?(?:원|달러|불|위안|엔|유로)| \d[\d,]{0,8} ?[억만])/;

/** A printed decimal: its value and the place of its last digit. */
interface Printed {
  readonly value: Rational;
  readonly place: Rational;
  readonly to: number;
}

function readDigits(text: string, at: number): Printed | null {
  digits.lastIndex = at;
  const printed = digits.exec(text)?.[0];
  if (printed === undefined || /^0[\d,]/.test(printed)) return null;
  const point = printed.indexOf('.');
  return {
    value: Rational.parse(printed),
    place: Rational.power10(point < 0 ? 0 : point + 1 - printed.length),
    to: at + printed.length,
  };
}

/** The end of the run of digits, commas and points at `at`: where to go on when it is no number. */
export function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && /[\d.,]/.test(text[end]!)) end++;
  return end;
}

/**
 * The number that starts at `at`. With `money`, single letters scale (`$120M`, `$1.2b`); without it only those after
 * a number that is plainly no name (`227K`, `15.75T`, but not `5G`, `4K`, `3M`).
 */
export function readNumeral(text: string, at: number, money: boolean): Numeral | null {
  const first = readDigits(text, at);
  if (!first) return null;
  return korean(text, at, first) ?? english(text, at, first, money);
}

/** `first` and the Korean scales behind it; null where none stands there. */
function korean(text: string, at: number, first: Printed): Numeral | null {
  if (!scalesBegin.includes(text[first.to] ?? '.')) return null;
  let value = Rational.zero;
  let place = first.place;
  let lead: Rational | null = null;
  let last = Rational.one;
  let end = at;
  let gap = 0;
  let limit = Number.POSITIVE_INFINITY;
  let next: Printed | null = first;
  while (next) {
    const section = readSection(text, next);
    const big = bigScaleAt(text, section.to);
    if (!big && lead === null && section.to === first.to) return null;
    if (big ? big.power >= limit : lead !== null && !isTail(text, section, limit, gap === 0)) break;
    const power = big ? Rational.power10(big.power) : Rational.one;
    last = big ? power : section.scale;
    lead ??= last;
    value = value.add(section.value.mul(power));
    place = section.place.mul(power);
    end = big?.to ?? section.to;
    if (!big) break;
    limit = big.power;
    gap = text[end] === ' ' ? 1 : 0;
    next = /\d/.test(text[end + gap] ?? '') ? readDigits(text, end + gap) : null;
  }
  return (
    lead && {
      from: at,
      to: end,
      value,
      place,
      roundPlace: roundPlace(value, place, last),
      scale: lead,
      scaled: true,
      bare: false,
    }
  );
}

/** `5천`, `3천500`, `2백`: digits with small scales, as they stand before a big one. */
function readSection(text: string, first: Printed): Printed & { readonly scale: Rational } {
  let value = Rational.zero;
  let { place, to } = first;
  let scale = Rational.one;
  let next: Printed | null = first;
  let limit = 4;
  while (next) {
    const power: number | undefined = smallScales[text[next.to] ?? ''];
    if (power === undefined || power >= limit || text[next.to + 1] === '피') {
      value = value.add(next.value);
      place = next.place;
      to = next.to;
      scale = Rational.one;
      break;
    }
    scale = Rational.power10(power);
    value = value.add(next.value.mul(scale));
    place = next.place.mul(scale);
    to = next.to + 1;
    limit = power;
    next = /\d/.test(text[to] ?? '') ? readDigits(text, to) : null;
  }
  return { value, place, to, scale };
}

function bigScaleAt(text: string, at: number): { readonly power: number; readonly to: number } | null {
  const spaced = text[at] === ' ' && spacedScale.test(text.slice(at, at + 16));
  const where = spaced ? at + 1 : at;
  const word = text[where] ?? '';
  const power = bigScales[word];
  if (power === undefined) return null;
  const guard = word === '만' ? afterMan : word === '억' ? null : afterRareScale;
  if (guard) {
    guard.lastIndex = where + 1;
    if (!guard.test(text)) return null;
  }
  return { power, to: where + 1 };
}

const tailUnit = /[ ]?(?:원|달러|엔|위안|유로|명|개|대|주|건|톤|가구|세대|t\b|BTC|ETH|TEU)/y;

/** Whether unscaled digits still belong to the number before them: `15만5000원`, `1억 2,345만 6,789명`. */
function isTail(text: string, section: Printed, limit: number, attached: boolean): boolean {
  tailUnit.lastIndex = section.to;
  if (section.value.compare(Rational.power10(limit)) >= 0) return false;
  return (attached && limit === 4) || tailUnit.test(text);
}

function english(text: string, at: number, first: Printed, money: boolean): Numeral {
  const bare = /^\d+$/.test(text.slice(at, first.to));
  const { value, place, to } = first;
  const round = roundPlace(value, place, Rational.one);
  const unscaled = {
    from: at,
    to,
    value,
    place,
    roundPlace: round,
    scale: Rational.one,
    scaled: false,
    bare,
  };
  return scaledBy(text, unscaled, first.to, money);
}

/** `numeral` times the English scale word that stands at `at`: behind it, or behind the bracket that closes it. */
export function scaledBy(text: string, numeral: Numeral, at: number, money: boolean): Numeral {
  englishScale.lastIndex = at;
  const match = englishScale.exec(text);
  const { word, letter } = match?.groups ?? {};
  const named = word ?? (money || isPlainlyScaled(numeral, letter, text) ? letter : undefined);
  if (!match || named === undefined) return at === numeral.to ? numeral : { ...numeral, to: at };
  const scale = Rational.power10(englishPowers[named.toLowerCase()]!);
  const { from, value, place, roundPlace: round } = numeral;
  return {
    from,
    to: at + match[0].length,
    value: value.mul(scale),
    place: place.mul(scale),
    roundPlace: round.mul(scale),
    scale,
    scaled: true,
    bare: false,
  };
}

/**
 * `227K`, `913B`, `500k`: a letter behind more than one digit; `m` only where things are counted (1.2m users). One
 * digit and a letter is a name: 5G, 4K, 3M.
 */
function isPlainlyScaled({ bare, from, to }: Numeral, letter: string | undefined, text: string): boolean {
  if (letter === undefined || (bare && to - from < 2)) return false;
  return (
    /^(?:[KMBTk]|MM)$/.test(letter) || (/^m+$/.test(letter) && /^mm? [a-z]+s/.test(text.slice(to, to + 12)))
  );
}

/** A digit printed after the point was meant, even a 0: only whole multiples of the scale can be rounded. */
function roundPlace(value: Rational, place: Rational, scale: Rational): Rational {
  if (place.compare(scale) < 0) return place;
  const printed = value.div(place).digits();
  if (!printed.endsWith('0')) return place;
  const zeros = printed.length - printed.replace(/0+$/, '').length;
  const dropped = Math.min(zeros, Math.max(0, printed.length - 2));
  return dropped > 0 ? place.mul(Rational.power10(dropped)) : place;
}
