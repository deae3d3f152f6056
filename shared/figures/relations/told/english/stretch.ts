import { message } from '../../../../i18n/index.ts';
import { type Check, equals, sayEquation } from '../../../check.ts';
import { Rational } from '../../../rational.ts';
import { quotient, times } from '../../../value.ts';
import { alike, type Mention } from '../mention.ts';
import { settle } from '../settle.ts';
import { stretched } from '../ways.ts';
import { type Clause, isMoney, only } from './clause.ts';

const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
const monthsOf = ({ quantity: { per }, tail }: Mention): number | undefined =>
  months[
    per?.unit ?? /^\s*(?:a|per|each|every)\s+(month|quarter|year)\b/i.exec(tail)?.[1]?.toLowerCase() ?? ''
  ];

const comesTo =
  /\b(?:costs?|comes? to|adds? up to|amounts? to|totals?|works? out (?:to|at)|that is|which is|equals?)\s+(?:you\s+|about\s+)?$/i;

/**
 * `At $9.90 a month, the plan costs $118.80 a year`: one price for two stretches. Two prices beside each other are two
 * offers: a plan at $10 a month or $100 a year.
 */
export function samePrice(clause: Clause): readonly Check<number>[] {
  const [short, long] = clause;
  if (!short || !long || clause.length > 2 || !isMoney(short) || !isMoney(long) || !alike(short, long))
    return [];
  const [a, b] = [monthsOf(short), monthsOf(long)];
  if (
    !a ||
    !b ||
    a === b ||
    !comesTo.test(long.lead) ||
    /\b(?:or|but|if|save\w*|discount\w*)\b/i.test(long.lead + long.tail)
  )
    return [];
  if (
    !/^\s*At\s+(?:just\s+|only\s+)?$/i.test(short.lead) &&
    !/^[^,]*,?\s*(?:which|this|that|it)?\s*(?:comes?|adds?|amounts?|works?)\b/i.test(long.lead)
  )
    return [];
  return settle({
    relation: 'figures/period',
    result: long.figure,
    ways: [stretched(short, Rational.of(b, a))],
    plain: true,
    message: (params) => message('figures.equation', params),
  });
}

const numbers: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const lasts =
  /\b(?:runway of|cash for|enough for|lasts?|for another|(?:funds?|funded|covers?)(?:\s+\w+)? for)\s+(?:about\s+|roughly\s+|another\s+)?(?<n>[a-z]+)\s+(?<unit>month|quarter|year)s?\b(?!\s+or\b)|\b(?<n2>[a-z]+)[ -](?<unit2>month|quarter|year)s?(?:'|’)?(?:\s+of)?\s+(?:runway|cash\b)/i;
const held = /\b(?:cash|has|have|holds?|had)\b[^.;]*$/i;
const burns = /\bburn(?:s|ing|ed)?\b[^,.;]*$/i;

/** `$612 million in cash and burns $51 million a quarter, a runway of three years`, its length told in words. */
export function cashLasts(clause: Clause): readonly Check<number>[] {
  const burn = only(clause.filter((mention) => isMoney(mention) && burns.test(mention.lead)));
  const each = burn && monthsOf(burn);
  const cash = only(clause.filter((mention) => isMoney(mention) && mention !== burn));
  if (
    !burn ||
    !each ||
    !cash ||
    !alike(cash, burn) ||
    !(held.test(cash.lead) || /^\s*(?:in|of)\s+cash\b/i.test(cash.tail))
  )
    return [];
  const length = clause.map(({ tail }) => lasts.exec(tail)).find((match) => match !== null);
  const groups = length?.groups;
  const said = numbers.indexOf((groups?.n ?? groups?.n2 ?? '').toLowerCase());
  const unit = (groups?.unit ?? groups?.unit2 ?? '').toLowerCase();
  const runway = quotient(cash.quantity.readings[0]!, burn.quantity.readings[0]!);
  if (said < 1 || !months[unit] || !runway) return [];
  const worked = times(runway, Rational.of(each, months[unit])).strict.middle()?.toNumber() ?? 0;
  // A length in words is rounded, or cut off to whole years.
  const holds = worked > said - 0.5 && worked < said + 0.9;
  if (!holds && worked > 3 * said) return [];
  const verdict = holds ? 'holds' : 'apart';
  const [stated, expected] = [`${numbers[said]} ${unit}s`, `${Math.round(worked * 10) / 10} ${unit}s`];
  return [
    {
      relation: 'figures/product',
      members: [burn.figure.index, cash.figure.index],
      verdict,
      declared: true,
      derivation: [
        sayEquation(`${cash.quantity.raw} ÷ ${burn.quantity.raw}`, expected, equals(verdict), stated),
      ],
      message: message('figures.ratio', { stated, expected }),
    },
  ];
}
