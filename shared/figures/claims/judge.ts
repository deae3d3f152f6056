import { message } from '../../i18n/index.ts';
import { type Check, meets } from '../check.ts';
import { sameMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import type { Quantity } from '../quantity.ts';
import { isCellOf } from '../restate/any-cell.ts';
import { restates } from '../restate/explain.ts';
import { type Slip, slipOf } from '../restate/near-miss.ts';
import { scaledValues, significantDigits, type TableScales, takesScale } from '../restate/table-scale.ts';
import type { Value } from '../value.ts';
import { sayLike } from '../wording.ts';
import type { Claim } from './claims.ts';
import { isPaired } from './clauses.ts';
import { isInTime } from './in-time.ts';
import { isGeneral } from './keys.ts';
import type { LineIndex } from './line-index.ts';
import type { Cell, Line } from './lines.ts';
import { type Worth, worthsOf } from './worth.ts';

/** A claim beside what its lines hold. */
export interface Weighed {
  readonly claim: Claim;
  readonly worths: readonly Worth[];
  /** Those that the figure may stand for. */
  readonly inTime: readonly Worth[];
  /** Every value that explains it, and the one that does it best. */
  readonly explaining: readonly Worth[];
  readonly match: Worth | null;
  /** Whether there is no doubt what a value's cells count in. */
  readonly isScaled: (worth: Worth) => boolean;
  /** Whether the figure restates any cell of a value's table. */
  readonly isCell: (worth: Worth) => boolean;
}

/** Works out everything that a claim's figure may state. */
export function weigh(claim: Claim, index: LineIndex, scales: TableScales): Weighed {
  const { quantity } = claim.figure;
  const worthOf = (line: Line) =>
    worthsOf(
      quantity,
      line,
      index.wholesOf(line),
      (cell) =>
        scaledValues(cell, quantity, scales.of(cell.table, claim)) ??
        // Nothing tells what the cell counts in: the same digits are taken for the same value.
        (digitsOf(quantity) === digitsOf(cell.figure.quantity) ? quantity.readings : null),
    );
  const worths = claim.lines.flatMap(worthOf);
  const inTime = worths.filter((worth) => isInTime(worth, claim, index));
  const dated = claim.clause.periods.some(({ year }) => year !== null);
  // A change that is worked out must be the one between the times that the clause names.
  const isPlain = (worth: Worth) =>
    !dated ||
    worth.cell ||
    worth.kind !== 'change' ||
    worth.from.some(({ periods }) => periods.length === 0) ||
    inTime.includes(worth);
  // A share explains no growth, and no growth a share.
  const isAlike = ({ kind, cell }: Worth) =>
    cell || kind === 'level' || claim.kind === kind || (claim.kind !== 'change' && claim.kind !== 'share');
  const explains = (worth: Worth) =>
    isPrinted(quantity, worth) ||
    (restates(quantity, worth.value) === 'holds' && isPlain(worth) && isAlike(worth));
  const explaining = worths.filter(explains);
  // A table of another year may have a line of the same name.
  const namesakes = claim.lines
    .flatMap((line) => index.namesakesOf(line))
    .filter((line) => !claim.lines.includes(line));
  const match =
    explaining.find(({ kind }) => kind === claim.kind) ??
    explaining[0] ??
    namesakes.flatMap(worthOf).find(explains) ??
    null;
  const sure = (cell: Cell) =>
    takesScale(cell, quantity)
      ? scales.isSure(cell.table, claim)
      : cell.figure.quantity.unit.kind === 'money' || cell.figure.quantity.scaled;
  const isCell = ({ line: { table } }: Worth) => isCellOf(table, quantity, scales.of(table, claim));
  return { claim, worths, inTime, explaining, match, isScaled: ({ from }) => from.every(sure), isCell };
}

/** The same digits without a scale word: a caption's scale was not meant for this cell. */
const isPrinted = (quantity: Quantity, { cell, from }: Worth) =>
  !quantity.scaled && cell && digitsOf(quantity) === digitsOf(from[0]!.figure.quantity);

const digitsOf = ({ raw }: Quantity) => raw.replace(/\D/g, '');

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
  /** There is no doubt what the expected value's cells count in. */
  readonly scaled: boolean;
  /** Another figure of its passage states the expected value. */
  readonly told: boolean;
  /** Another cell of the expected one's table has the stated value. */
  readonly elsewhere: boolean;
}

/** What leaves room for doubt whether a claim contradicts the expected value. */
export const doubts: Readonly<Record<string, (trial: Trial) => boolean>> = {
  vague: ({ claim: { figure } }) =>
    figure.quantity.bound !== 'exact' ||
    figure.quantity.range !== null ||
    significantDigits(figure.quantity) < 2,
  unreal: ({ claim }) => claim.unreal,
  aside: ({ claim: { clause } }) => clause.aside || clause.narrowed,
  wholeOfItself: ({ claim, expected }) =>
    claim.kind === 'share' && /^\D*100/.test(expected.from[0]!.figure.quantity.raw),
  unknownWord: ({ claim: { unknown, figure }, slip }) =>
    unknown.length > (slip && significantDigits(figure.quantity) > 2 ? 1 : 0),
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
  // A passage tells a value once: a second figure is another measure of it, or a part.
  toldAlready: ({ told }) => told,
  ofOtherLine: ({ elsewhere }) => elsewhere,
  unsureScale: ({ slip, scaled }) => slip === 'scale' && !scaled,
  ofOtherWhole: ({ claim, expected }) => claim.kind === 'share' && !isOfWhole(claim, expected),
  farOff: ({ claim, expected, slip }) => !slip && !isNear(sizeOf(claim), expected.value),
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
  const open = isPaired(claim.clause) ? pool.filter((worth) => !isTold(worth)) : pool;
  const slipped = open.find(({ value }) => slipIn(quantity, value));
  const expected = slipped ?? nearest(open, sizeOf(claim));
  if (!expected) return null;
  const astray = all.filter(
    ({ claim: other, match: explained }) =>
      !explained &&
      other.sentence === claim.sentence &&
      other.placed === claim.placed &&
      other.figure.quantity.unit.kind === quantity.unit.kind &&
      other.lines.includes(expected.line),
  ).length;
  return {
    claim,
    expected,
    pool,
    slip: slipIn(quantity, expected.value),
    proven: proofs.length > 0 || claim.pinned,
    astray,
    scaled: one.isScaled(expected),
    told: isTold(expected) || (claim.kind === 'level' && !isPaired(claim.clause) && pool.some(isToldBeside)),
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
  const isPer = ({ from, line }: Worth) => /\bper\b|\//i.test(`${line.label} ${from[0]!.header}`);
  const alike = worths.filter((worth) => unit.kind !== 'money' || isPer(worth) === (unit.per !== null));
  const said = alike.filter(
    ({ from: [cell] }) =>
      cell!.keys.length > 0 &&
      cell!.keys.every((key) => clause.keys.includes(key) || clause.tail.includes(key)),
  );
  if (said.length > 0) return said;
  const totals = alike.filter(({ from: [cell] }) => /^\W*total\b/i.test(cell!.header));
  return totals.length > 0 ? totals : alike;
}

const sizeOf = ({ figure }: Claim): number => figure.quantity.readings[0]?.point?.abs().toNumber() ?? 0;

const worked = ({ value }: Worth): number => value.strict.middle()?.abs().toNumber() ?? 0;

/** Within a factor of four: what is farther off is more likely something else. */
function isNear(stated: number, value: Value): boolean {
  const size = value.strict.middle()?.abs().toNumber() ?? 0;
  return stated > 0 && size > 0 && stated / size < 4 && size / stated < 4;
}

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
