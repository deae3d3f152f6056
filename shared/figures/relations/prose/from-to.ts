import { message } from '../../../i18n/index.ts';
import { type Check, equals, sayEquation } from '../../check.ts';
import type { Passage } from '../../passage.ts';
import { comparable, type Quantity, type Reading, type Unit } from '../../quantity.ts';
import { Rational } from '../../rational.ts';
import {
  compareValues,
  cutOff,
  difference,
  growth,
  negative,
  roughly,
  signedReadings,
  type Value,
} from '../../value.ts';
import { sayValue } from '../../wording.ts';
import { comparisonsIn, type Movement } from './comparison.ts';
import { isCompounded } from './compound-cues.ts';
import { areOfTwoMetrics, movementsIn } from './movement.ts';
import { sinceYearAgo } from './year-ago.ts';

/** A loss is said by its size: which way the change then counts is not clear. */
const loss = /적자|손실|흑자|\bloss(?:es)?\b|\bdeficit\b|\bnegative\b/i;

/** Within a sentence, `A에서 B로 C%`, `B, up C% from A` and their kin: C must be the change from A to B. */
export function fromTo(passage: Passage): readonly Check<number>[] {
  const out: Check<number>[] = [];
  for (const sentence of passage.sentences) {
    // Two values and the change between them.
    if (sentence.figures.length < 3) continue;
    const figures = sentence.figures.filter(
      ({ quantity }) =>
        (quantity.unit.kind !== 'duration' || quantity.role !== null) &&
        !(quantity.unit.kind === 'percent' && isCompounded(passage.run.text, quantity)),
    );
    const signed = !loss.test(passage.run.text.slice(sentence.from, sentence.to));
    const moved = movementsIn(passage.run.text, figures, sentence.terms);
    const stated = [
      ...comparisonsIn(passage.run.text, sentence),
      ...sinceYearAgo(passage.run.text, sentence),
    ];
    const compared = stated.filter(
      ({ change, from, to }) =>
        figures.includes(change) &&
        !moved.some((movement) => movement.change === change) &&
        !areOfTwoMetrics(sentence.figures, sentence.terms, from, to),
    );
    for (const movement of [...moved, ...compared]) {
      const { text } = passage.run;
      if (isShortfall(text, movement) || hasOtherBase(text, movement) || isTerm(text, movement)) continue;
      const check = checkMovement(movement, signed);
      if (check) out.push(check);
    }
  }
  return out;
}

/** `1,150억 원 → 130억 원 미달(-11.3%)`: what stands behind the arrow is how far it fell short. */
const isShortfall = (text: string, { to: { quantity } }: Movement) =>
  /^\s*(?:미달|부족|초과|상회|하회|모자)/.test(text.slice(quantity.span.to, quantity.span.to + 8));

/** `이익 성장률 15% + 배당성향 25%→35% = DPS 성장률 60%`: the change is another term of a sum, or what all of it comes to. */
function isTerm(text: string, { from, to, change }: Movement): boolean {
  const { span } = change.quantity;
  const gap =
    span.to <= from.quantity.span.from
      ? text.slice(span.to, from.quantity.span.from)
      : text.slice(to.quantity.span.to, span.from);
  return /\s[+=]\s/.test(gap);
}

/** `비중 50% → 35% 축소 (현재가 대비 -3.7%)`, `밀렸습니다(24시간 -1.3%)`: the change says itself what it is measured from. */
const hasOtherBase = (text: string, { to, change }: Movement) =>
  /\(\s*(?:(?:현재가|종가|시가|고점|저점|공모가|매입가|평단가?|목표가|컨센서스|예상치?)\s*(?:대비|보다)|(?:최근\s*)?\d+(?:시간|일|주일?|주간|개월)|연초\s*(?:대비|이후)|주간|월간)\s*$/.test(
    text.slice(to.quantity.span.to, change.quantity.span.from),
  );

function checkMovement({ from, to, change }: Movement, signed: boolean): Check<number> | null {
  const [a, b] = [from.quantity.readings[0]!, to.quantity.readings[0]!];
  const rates = from.quantity.unit.kind === 'percent';
  const unit = change.quantity.unit.kind;
  const grown = growth(b, a);
  if (grown && outOfScale(grown)) return null;
  // Points are of rates: bare numbers before them lost their sign of percent.
  if (unit === 'percentPoint' && !rates) return null;
  const delta = difference(b, a);
  const expected: Value[] = [];
  if (unit === 'percent' && grown) expected.push(grown);
  if (
    rates
      ? unit === 'percent' || unit === 'percentPoint'
      : countsAs(change.quantity.unit, to.quantity.unit) && unit !== 'percent'
  )
    expected.push(delta);
  if (expected.length === 0) return null;
  const stated = signedReadings(
    unit === 'percent' && !rates
      ? { ...change.quantity, readings: change.quantity.readings.map(workedOut) }
      : change.quantity,
  );
  const verdict = compareValues(
    stated,
    signKnown(change.quantity) && !isBelowZero(a, b) ? expected : [...expected, ...expected.map(negative)],
  );
  const main = expected[0]!;
  if (verdict !== 'holds' && !signed) return null;
  const arithmetic =
    main === grown
      ? `${to.quantity.raw} ÷ ${from.quantity.raw} − 1`
      : `${to.quantity.raw} − ${from.quantity.raw}`;
  return {
    relation: unit === 'percent' ? 'figures/growth' : 'figures/delta-unit',
    members: [change.index, to.index, from.index],
    verdict,
    declared: true,
    derivation: [
      sayEquation(arithmetic, sayValue(change.quantity, main), equals(verdict), change.quantity.raw),
    ],
    message: message('figures.growth', {
      stated: change.quantity.raw,
      expected: sayValue(change.quantity, main),
    }),
  };
}

/** A rate of exchange rises by the money that it is told in: `1,385원에서 1,420원으로 35원`. */
const countsAs = (change: Unit, level: Unit): boolean =>
  comparable(change, level) ||
  (level.kind === 'exchange' && change.kind === 'money' && change.currency === level.quote);

const onePercent = Rational.of(1, 100);

/** A whole percentage is told so roughly anyway that only its being cut off counts: 7% for 7.9%. */
function workedOut(reading: Reading): Reading {
  const isWhole = reading.point !== null && reading.unitLastPlace.compare(onePercent) >= 0;
  return isWhole ? cutOff(reading) : roughly(reading);
}

/** `낙폭은 −50.8%에서 −40.5%로 줄었다`: what lies below zero is told by its size. */
const isBelowZero = (a: Reading, b: Reading): boolean =>
  (a.point?.sign() ?? 0) < 0 && (b.point?.sign() ?? 0) < 0;

/** A hundredfold change is a number whose scale was lost in a line break. */
function outOfScale({ strict }: Value): boolean {
  const change = strict.middle()?.toNumber() ?? 0;
  return change > 30 || change < -0.97;
}

/** What gets better or worse may rise or fall. */
const signKnown = ({ sign, change }: Quantity) =>
  sign === 'plus' || sign === 'minus' || change?.direction === 'up' || change?.direction === 'down';
