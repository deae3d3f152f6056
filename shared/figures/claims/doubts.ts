import { significantDigits } from '../printed.ts';
import { isNear } from '../restate/explain.ts';
import type { Claim } from './claims.ts';
import type { Trial } from './judge.ts';
import { isGeneral } from './keys.ts';
import type { Worth } from './worth.ts';

/** What leaves room for doubt whether a claim contradicts the expected value. */
export const doubts: Readonly<Record<string, (trial: Trial) => boolean>> = {
  vague: ({ claim: { figure } }) =>
    figure.quantity.bound !== 'exact' ||
    figure.quantity.range !== null ||
    significantDigits(figure.quantity) < 2,
  unreal: ({ claim }) => claim.unreal,
  aside: ({ claim: { clause } }) => clause.aside || clause.narrowed,
  // `Revenue per day` is another measure than revenue.
  perEach: ({ claim: { clause }, expected: { line, from } }) =>
    /\bper\s(?!cent\b)/i.test(clause.lead) &&
    !/\bper\b|\beach\b|\/|\bEPS\b/i.test(`${line.label} ${from[0]!.header}`) &&
    !line.around.has('#eps'),
  wholeOfItself: ({ claim, expected }) =>
    claim.kind === 'share' && /^\D*100/.test(expected.from[0]!.figure.quantity.raw),
  unknownWord: ({ claim: { unknown, figure }, slip }) =>
    unknown.length > (slip && slip !== 'scale' && significantDigits(figure.quantity) > 2 ? 1 : 0),
  underOtherName: ({ claim, proven }) => claim.apart && !proven,
  missingWord: ({ claim, expected: { line }, slip, proven }) =>
    !slip &&
    !proven &&
    [...line.modifiers, ...line.keys.filter((key) => key === 'net')].some(
      (key) => !claim.clause.keys.includes(key) && !claim.given.has(key),
    ),
  hardlyNamed: ({ claim, slip }) => claim.covered < (slip ? leastOfSlip : leastCovered),
  acrossZero: ({ expected: { from, cell } }) =>
    !cell && new Set(from.map(({ figure }) => figure.quantity.readings[0]?.point?.sign() ?? 0)).size > 1,
  ambiguous: ({ pool, slip }) =>
    !slip &&
    new Set(pool.map(({ line, from: [cell] }) => `${line.keys} ${cell!.role === 'level' ? cell!.keys : ''}`))
      .size > 1,
  oneOfSeveral: ({ astray, slip, proven }) => !slip && !proven && astray > 1,
  otherInPassage: ({ straying, slip, proven }) => !slip && !proven && straying,
  untimed: ({ claim, expected: { cell, from, kind } }) =>
    claim.pinned && claim.clause.paired && kind === 'level' && cell && from[0]!.periods.length === 0,
  // A passage tells a value once: a second figure is another measure of it, or a part.
  toldAlready: ({ told }) => told,
  ofOtherLine: ({ elsewhere }) => elsewhere,
  unsureScale: ({ slip, scaled }) => slip === 'scale' && !scaled,
  ofOtherWhole: ({ claim, expected }) => claim.kind === 'share' && !isOfWhole(claim, expected),
  farOff: ({ claim, expected, slip }) => !slip && !isNear(claim.figure.quantity, expected.value),
};

/** `54% of production`: only what a total or a column of shares is of can be the whole. */
function isOfWhole({ clause }: Claim, { from, line, whole }: Worth): boolean {
  const known = new Set([
    ...line.around,
    ...from[0]!.keys,
    ...(whole ? [...whole.keys, ...whole.around] : []),
  ]);
  return clause.tail.every((key) => known.has(key) || isGeneral(key));
}

const leastCovered = 0.45;
const leastOfSlip = 0.3;
