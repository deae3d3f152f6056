import { type Locale, translator } from '../i18n/index.ts';
import type { FigureValue, Stretch } from './ledger-line.ts';
import type { Currency, Unit } from './quantity.ts';
import { Rational } from './rational.ts';
import { grouped } from './wording.ts';

const koreanNames: Readonly<Record<Currency, string>> = {
  KRW: '원',
  USD: '달러',
  EUR: '유로',
  JPY: '엔',
  CNY: '위안',
  GBP: '파운드',
  HKD: '홍콩달러',
  TWD: '대만달러',
  INR: '루피',
  CHF: '스위스프랑',
  CAD: '캐나다달러',
  AUD: '호주달러',
};

const symbols: Readonly<Record<Currency, string>> = {
  KRW: '₩',
  USD: '$',
  EUR: '€',
  JPY: '¥',
  CNY: 'CN¥',
  GBP: '£',
  HKD: 'HK$',
  TWD: 'NT$',
  INR: '₹',
  CHF: 'CHF ',
  CAD: 'C$',
  AUD: 'A$',
};

/** What a figure was read as, for people: `약 1조 2,000억 원`, `about $2.5 billion`. Long numbers are rounded. */
export function sayFigureValue(value: FigureValue, locale: Locale): string {
  const t = translator(locale);
  const said = value.readings.slice(0, 2).map((stretch) => sayStretch(stretch, value, locale));
  if (said.length === 0) return t('ledger.value.open');
  const timed = said
    .map((one) => (value.per ? t(`ledger.per.${value.per}`, { value: one }) : one))
    .join(' / ');
  return value.hedged ? t('ledger.value.about', { value: timed }) : timed;
}

function sayStretch({ from, to }: Stretch, { unit, bound }: FigureValue, locale: Locale): string {
  const t = translator(locale);
  const say = (number: string) => sayNumber(Rational.parse(number), unit, locale);
  if (from === null && to === null) return t('ledger.value.open');
  if (from === null) return t('ledger.bound.atMost', { value: say(to!) });
  if (to === null) return t('ledger.bound.atLeast', { value: say(from) });
  if (from !== to) return t('ledger.value.range', { from: say(from), to: say(to) });
  const one = say(from);
  return bound === 'exact' || bound === 'band' ? one : t(`ledger.bound.${bound}`, { value: one });
}

function sayNumber(value: Rational, unit: Unit, locale: Locale): string {
  const t = translator(locale);
  const number = locale === 'ko' ? inKorean(value) : inEnglish(value);
  const small = value.toFixed(4);
  switch (unit.kind) {
    case 'money': {
      const amount = sayMoney(number, value, unit.currency, locale);
      if (unit.per === null) return amount;
      return unit.per === 'share'
        ? t('ledger.unit.perShare', { value: amount })
        : t('ledger.unit.perThing', { value: amount, thing: unit.per });
    }
    case 'exchange':
      return `${grouped(small)} ${unit.quote}/${unit.base}`;
    case 'percent':
    case 'fraction':
      return `${grouped(small)}%`;
    case 'percentPoint':
      return t('ledger.unit.points', { value: grouped(small) });
    case 'multiple':
      return t('ledger.unit.times', { value: grouped(small) });
    case 'shares':
      return t('ledger.unit.shares', { value: number });
    case 'count':
      return `${number}${/^[가-힣]/.test(unit.noun) ? '' : ' '}${unit.noun}`;
    case 'measure':
      return `${grouped(small)} ${unit.symbol}`;
    case 'duration':
      return t(`ledger.duration.${unit.unit}`, { value: grouped(small) });
    case 'points':
      return t('ledger.unit.indexPoints', { value: grouped(small) });
    case 'plain':
      return number;
  }
}

function sayMoney(number: string, value: Rational, currency: Currency | null, locale: Locale): string {
  if (currency === null) return number;
  if (locale === 'ko') return `${number}${/\d$/.test(number) ? '' : ' '}${koreanNames[currency]}`;
  const sign = value.sign() < 0 ? '-' : '';
  return `${sign}${symbols[currency]}${number.replace(/^-/, '')}`;
}

/** `12억 3,456만 7,890`, `-1조 2,000억`. */
function inKorean(value: Rational): string {
  let rest = value.abs();
  if (rest.compare(Rational.power10(4)) < 0) return grouped(value.toFixed(4));
  const parts: string[] = [];
  for (const [name, power] of koreanScales) {
    const scale = Rational.power10(power);
    const count = Rational.parse(rest.div(scale).toFixed(20).split('.')[0]!);
    if (count.sign() > 0) parts.push(`${grouped(count.toFixed(0))}${name}`);
    rest = rest.sub(count.mul(scale));
  }
  const units = rest.toFixed(parts.length > 1 ? 0 : 2);
  if (units !== '0') parts.push(grouped(units));
  return `${value.sign() < 0 ? '-' : ''}${parts.join(' ')}`;
}

const koreanScales = [
  ['조', 12],
  ['억', 8],
  ['만', 4],
] as const;

/** `2.5 billion`, `-120 million`, `12,345`. */
function inEnglish(value: Rational): string {
  const scale = englishScales.find(([, power]) => value.abs().compare(Rational.power10(power)) >= 0);
  if (!scale) return grouped(value.toFixed(4));
  return `${grouped(value.div(Rational.power10(scale[1])).toFixed(3))} ${scale[0]}`;
}

const englishScales = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
] as const;
