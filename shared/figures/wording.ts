import type { Quantity } from './quantity.ts';
import { Rational } from './rational.ts';
import type { Value } from './value.ts';

const digits = /\d[\d,]*(?:\.\d+)?/;
const koreanScales: readonly (readonly [string, Rational])[] = [
  ['조', Rational.power10(12)],
  ['억', Rational.power10(8)],
  ['만', Rational.power10(4)],
];

/** A worked-out number said in a figure's own way: beside `$30억`, 7,500,000,000 is `$75억`. */
export function sayLike(model: Quantity, value: Rational): string {
  const raw = model.raw.slice(model.core.from - model.span.from, model.core.to - model.span.from);
  const printed = digits.exec(raw);
  const point = model.readings[0]?.point ?? model.range?.from.point ?? null;
  if (!printed || !point) return plainNumber(value);
  const sign = value.sign() < 0 ? '-' : '';
  const unsigned = raw.replace(/^[+\-−△▲(]+|\)$/g, '');
  if (/\d[\d,.]*\s*[조억만]\s*\d/.test(raw)) {
    return `${sign}${unsigned.replace(/\d.*[조억만천백십](?=\D*$)|\d.*\d/, koreanNumber(value.abs()))}`;
  }
  const decimals = printed[0].split('.')[1]?.length ?? 0;
  const number = Rational.parse(printed[0].replace(/,/g, ''));
  // What stands for nothing shows its scale by its last digit only: `0.0%` is told to a thousandth.
  const scale =
    number.sign() === 0
      ? (model.readings[0]?.unitLastPlace ?? Rational.zero).mul(Rational.power10(decimals))
      : point.abs().div(number);
  if (scale.sign() === 0) return plainNumber(value);
  const shown = value.abs().div(scale);
  const places = Math.min(decimals + 1, 4);
  return `${sign}${unsigned.replace(/\d[\d,]*(?:\.\d+)?(?:\s*[~\-–]\s*\d[\d,]*(?:\.\d+)?)?/, grouped(shown.toFixed(places)))}`;
}

/** A range of numbers said in a figure's own way; one number where both ends read alike. */
export function sayValue(model: Quantity, value: Value): string {
  const { lo, hi } = value.strict;
  if (lo && hi) {
    const middle = value.strict.middle()!;
    const [from, to] = [sayLike(model, lo.value), sayLike(model, hi.value)];
    const width = hi.value.sub(lo.value);
    const narrow = width.compare(middle.abs().div(Rational.of(20))) < 0;
    return from === to || narrow ? sayLike(model, middle) : `${from} ~ ${to}`;
  }
  if (lo) return `≥ ${sayLike(model, lo.value)}`;
  return hi ? `≤ ${sayLike(model, hi.value)}` : '?';
}

/** 35.0 for 0.35. */
export function sayPercent(value: Rational): string {
  return `${value.mul(Rational.of(100)).toFixed(1)}%`;
}

function koreanNumber(value: Rational): string {
  const parts: string[] = [];
  let rest = value;
  for (const [name, scale] of koreanScales) {
    const whole = Rational.parse(rest.div(scale).toFixed(6).split('.')[0]!);
    if (whole.sign() > 0) parts.push(`${grouped(whole.toFixed(0))}${name}`);
    rest = rest.sub(whole.mul(scale));
  }
  return parts.length > 0 ? parts.join(' ') : grouped(value.toFixed(2));
}

/** A number with commas and at most two decimals. */
export function plainNumber(value: Rational): string {
  return grouped(value.toFixed(2));
}

/** A decimal number with commas between its thousands. */
export function grouped(number: string): string {
  const [whole, fraction] = number.split('.');
  const marked = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}
