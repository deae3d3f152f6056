import { message } from '../../i18n/index.ts';
import { type Check, meets } from '../check.ts';
import { sameMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { significantDigits, sizeOf } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import { type Slip, slipOf } from '../slip.ts';
import type { Value } from '../value.ts';
import { sayLike } from '../wording.ts';
import type { Claim } from './claims.ts';
import type { Weighed } from './weigh.ts';
import type { Worth } from './worth.ts';

/** Other figures of the same clause that agree with a line prove that the clause is about it. */
function proofsOf({ claim }: Weighed, all: readonly Weighed[]): readonly Worth[] {
  return all.flatMap(({ claim: other, match }) =>
    other !== claim &&
    match !== null &&
    match.kind === other.kind &&
    (match.cell || match.kind === 'change') &&
    other.chain === claim.chain &&
    other.placed === claim.placed &&
    significantDigits(other.figure.quantity) >= (match.cell ? 2 : 3) &&
    claim.lines.includes(match.line)
      ? [match]
      : [],
  );
}

/** A claim that none of its line's values bears out, and the value that it should have stated. */
export interface Trial {
  readonly claim: Claim;
  readonly expected: Worth;
  /** What else it might have meant. */
  readonly pool: readonly Worth[];
  readonly slip: Slip | null;
  readonly proven: boolean;
  /** How many figures of its sentence are none of its line's values: one is a slip, two tell of something else. */
  readonly astray: number;
  /** Its passage tells the line before with a value that the line does not have, so that it means something else. */
  readonly straying: boolean;
  /** There is no doubt what the expected value's cells count in. */
  readonly scaled: boolean;
  /** Another figure of its passage states the expected value. */
  readonly told: boolean;
  /** Another cell of the expected one's table has the stated value. */
  readonly elsewhere: boolean;
}

/** What a claim should have stated; null where no value of its line is of its kind and time, or one explains it. */
export function trialOf(one: Weighed, all: readonly Weighed[]): Trial | null {
  const { claim, match, inTime } = one;
  const { quantity } = claim.figure;
  if (match || claim.kind === null) return null;
  const ofKind = inTime.filter(
    ({ kind, cell }) =>
      kind === claim.kind ||
      (quantity.unit.kind === 'percent' && claim.kind === 'level' && kind === 'share' && cell),
  );
  const proofs = proofsOf(one, all);
  const ofLine =
    proofs.length > 0 ? ofKind.filter(({ line }) => proofs.some((proof) => proof.line === line)) : ofKind;
  const pool = inColumn(ofLine, claim);
  const isTold = (worth: Worth) => all.some((other) => tells(other, claim, worth));
  const isToldBeside = (worth: Worth) =>
    all.some((other) => other.claim.sentence === claim.sentence && tells(other, claim, worth));
  // Of `to X from Y` each has a value of its own.
  const open = claim.clause.paired ? pool.filter((worth) => !isTold(worth)) : pool;
  const slipped = open.find(({ value }) => slipIn(quantity, value));
  const expected = slipped ?? nearest(open, sizeOf(quantity));
  if (!expected) return null;
  const unexplained = all.filter(
    ({ claim: other, match: explained }) =>
      !explained && other.placed === claim.placed && other.lines.includes(expected.line),
  );
  const astray = unexplained.filter(
    ({ claim: other }) =>
      other.sentence === claim.sentence && other.figure.quantity.unit.kind === quantity.unit.kind,
  ).length;
  const straying = unexplained.some(
    ({ claim: other }) =>
      other.sentence < claim.sentence && other.kind === 'level' && other.unknown.length === 0,
  );
  return {
    claim,
    expected,
    pool,
    slip: slipIn(quantity, expected.value),
    proven: proofs.length > 0 || claim.pinned,
    astray,
    straying,
    scaled: one.isScaled(expected),
    told: isTold(expected) || (claim.kind === 'level' && !claim.clause.paired && pool.some(isToldBeside)),
    elsewhere: one.isCell(expected),
  };
}

/** Whether another figure of a claim's passage tells a value, in the same kind of unit. */
const tells = ({ claim: other, match }: Weighed, claim: Claim, { kind, from }: Worth): boolean =>
  other !== claim &&
  other.placed === claim.placed &&
  match?.kind === kind &&
  other.figure.quantity.unit.kind === claim.figure.quantity.unit.kind &&
  sameMembers(match.from, from);

/** A slip of scale needs a scale word that is wrong. */
function slipIn(quantity: Quantity, value: Value): Slip | null {
  const slip = slipOf(quantity, value);
  return slip === 'scale' && !quantity.scaled ? null : slip;
}

/** Where columns have names, those that the clause says; a price for each of something stands in a column of such. */
function inColumn(worths: readonly Worth[], { figure: { quantity }, clause }: Claim): readonly Worth[] {
  const { unit } = quantity;
  const saysPer = (unit.kind === 'money' && unit.per !== null) || /\bper\b/i.test(clause.lead);
  const isPer = ({ from, line }: Worth) => /\bper\b|\//i.test(`${line.label} ${from[0]!.header}`);
  const alike = worths.filter((worth) => unit.kind !== 'money' || isPer(worth) === saysPer);
  const said = alike.filter(
    ({ from: [cell] }) =>
      cell!.keys.length > 0 &&
      cell!.keys.every((key) => clause.keys.includes(key) || clause.tail.includes(key)),
  );
  if (said.length > 0) return said;
  const totals = alike.filter(({ from: [cell] }) => /^\W*total\b/i.test(cell!.header));
  return totals.length > 0 ? totals : alike;
}

const worked = ({ value }: Worth): number => value.strict.middle()?.abs().toNumber() ?? 0;

function nearest(worths: readonly Worth[], stated: number): Worth | null {
  const distance = (worth: Worth) => Math.abs(Math.log((worked(worth) || 1e-12) / (stated || 1e-12)));
  return worths.toSorted((a, b) => Number(b.cell) - Number(a.cell) || distance(a) - distance(b))[0] ?? null;
}

/** The contradiction, as a check. */
export function toCheck({ claim, expected: worth, slip, proven }: Trial): Check<Figure> {
  const { quantity } = claim.figure;
  const middle = worth.value.strict.middle();
  const expected = middle ? sayLike(quantity, middle) : worth.from[0]!.figure.quantity.raw;
  return {
    relation: slip === 'scale' ? 'figures/scale' : 'figures/restated',
    members: [claim.figure, ...worth.from.map(({ figure }) => figure)],
    verdict: 'apart',
    declared: slip !== null || proven,
    derivation: [`${derive(worth, expected)} ${meets('apart', 'exact', quantity.bound)} ${quantity.raw}`],
    message: message('figures.restated', { stated: quantity.raw, expected }),
  };
}

function derive({ from, kind, cell }: Worth, expected: string): string {
  const [a, b] = from.map(({ figure }) => figure.quantity.raw);
  if (cell) return a!;
  if (kind === 'share') return `${a} ÷ ${b} = ${expected}`;
  const rates = from.every(({ figure }) => figure.quantity.unit.kind === 'percent');
  return /%/.test(expected) && !rates ? `${b} ÷ ${a} − 1 = ${expected}` : `${b} − ${a} = ${expected}`;
}
