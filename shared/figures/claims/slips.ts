import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import { type Check, meets } from '../check.ts';
import { mayBeMadeOf } from '../explained/made.ts';
import type { Figure, Sentence } from '../passage.ts';
import { sizeOf, tellingDigits } from '../printed.ts';
import { Rational } from '../rational.ts';
import { mayBeSame } from '../reader/period.ts';
import { settledIn } from '../relations/local.ts';
import { restates } from '../restate/explain.ts';
import { scaledValues, type TableScales, takesScale, type Voter } from '../restate/table-scale.ts';
import { sameYear } from '../restate/times.ts';
import { slipOf } from '../slip.ts';
import type { Stretch } from '../stretches.ts';
import type { Table } from '../table/table.ts';
import { times, type Value } from '../value.ts';
import { sayLike } from '../wording.ts';
import { type Ballots, ballotsOf, recounted } from './ballots.ts';
import { type Found, isThousandfold } from './by-value.ts';
import { type Claim, claimsIn } from './claims.ts';
import { isGeneral } from './keys.ts';
import type { LineIndex } from './line-index.ts';
import type { Cell } from './lines.ts';
import { Lookup } from './lookup.ts';
import { type Suspect, suspectsIn } from './suspects.ts';
import { weigh } from './weigh.ts';
import { worthsOf } from './worth.ts';

interface KeptStretch {
  readonly at: number;
  readonly index: LineIndex;
  readonly scales: TableScales;
  readonly checks: readonly Check<Figure>[];
}

const keptStretches = beside<Stretch, KeptStretch>();

/**
 * English prose that says a cell again with a slip of the pen, a wrong scale word (`$88.4 billion` for 88,412 thousand) or
 * two digits turned. Its words need not name the cell as closely as those of any other number have to, as long as nothing
 * explains the figure.
 */
export function slipsIn(
  stretch: Stretch,
  at: number,
  index: LineIndex,
  scales: TableScales,
): readonly Check<Figure>[] {
  const before = keptStretches.get(stretch);
  if (before?.at === at && before.index === index && before.scales === scales) return before.checks;
  const checks = flatMap(stretch.placed(at), (block) =>
    judged(suspectsIn(block, index), claimsIn(block, index), index, scales),
  );
  keptStretches.set(stretch, { at, index, scales, checks });
  return checks;
}

interface Judged {
  readonly claims: readonly Claim[];
  readonly lookup: Lookup;
  readonly ballots: Ballots;
  readonly checks: readonly Check<Figure>[];
}

const kept = beside<readonly Suspect[], Judged>();

/** Judges a block's suspects beside its claims, again only where the index or the scale of a table tells them otherwise. */
function judged(
  suspects: readonly Suspect[],
  claims: readonly Claim[],
  index: LineIndex,
  scales: TableScales,
): readonly Check<Figure>[] {
  if (suspects.length === 0) return [];
  const before = kept.get(suspects);
  const ballots =
    before?.claims === claims && before.lookup.holdsIn(index)
      ? recounted(before.ballots, scales, [...claims, noVoter])
      : null;
  if (before && ballots) {
    if (ballots !== before.ballots) kept.set(suspects, { ...before, ballots });
    return before.checks;
  }
  const lookup = new Lookup(index);
  const checks = judge(suspects, claims, lookup, scales);
  const found = flatMap(suspects, (suspect) => suspect.found.map(({ line }) => line.table));
  kept.set(suspects, { claims, lookup, ballots: ballotsOf([...found, ...lookup.tables], scales), checks });
  return checks;
}

function judge(
  suspects: readonly Suspect[],
  claims: readonly Claim[],
  lookup: Lookup,
  scales: TableScales,
): readonly Check<Figure>[] {
  const claimOf = new Map(claims.map((claim) => [claim.figure, claim]));
  return flatMap(suspects, (suspect) => {
    const claim = claimOf.get(suspect.figure);
    const check = slipped(suspect, lookup, scales, claim ?? noVoter);
    return check && !(claim && weigh(claim, lookup, scales).match) ? [check] : [];
  });
}

const noVoter: Voter = { votes: [] };

/** What a suspect says wrong; null where there is room for doubt. */
function slipped(suspect: Suspect, index: Lookup, scales: TableScales, voter: Voter): Check<Figure> | null {
  const { figure, slip, found } = suspect;
  const { quantity } = figure;
  const values = found.map(({ cell }) => scaledAt(cell, suspect, scales, voter));
  // A cell of the same digits whose scale nothing tells explains them as well.
  const explains = (value: Value | null) => !value || restates(quantity, value) === 'holds';
  if ((slip === 'scale' && values.some(explains)) || settledIn(suspect.block.read).has(figure)) return null;
  const at = found.findIndex(
    (one, i) =>
      isSlip(suspect, values[i]!) && isNamed(suspect, one, index) && !isToldBeside(suspect, one.cell),
  );
  const value = values[at];
  if (!value || mayBeMadeOf(suspect.figure, suspect.placed.passage.figures)) return null;
  const { line, cell } = found[at]!;
  if (slip === 'digits') {
    const valuesOf = (other: Cell) => scaledValues(other, quantity, scales.of(other.table, voter));
    const worths = worthsOf(quantity, line, index.wholesOf(line), valuesOf);
    if (!isInTime(suspect.sentence, cell) || worths.some((worth) => explains(worth.value))) return null;
  }
  const middle = value.strict.middle();
  const { raw } = cell.figure.quantity;
  return {
    relation: slip === 'scale' ? 'figures/scale' : 'figures/restated',
    members: [figure, cell.figure],
    verdict: 'apart',
    declared: false,
    derivation: [`${raw} ${meets('apart', 'exact', quantity.bound)} ${quantity.raw}`],
    message: message('figures.restated', {
      stated: quantity.raw,
      expected: middle ? sayLike(quantity, middle) : raw,
    }),
  };
}

/** A cell's value at the scale of its table; null where nothing makes that sure. */
function scaledAt(cell: Cell, suspect: Suspect, scales: TableScales, voter: Voter): Value | null {
  const { quantity } = cell.figure;
  const printed = quantity.readings[0]!;
  const stated = suspect.figure.quantity;
  if (!takesScale(cell, stated)) return quantity.unit.kind === 'money' || quantity.scaled ? printed : null;
  if (scales.isSure(cell.table, voter))
    return scaledValues(cell, stated, scales.of(cell.table, voter))?.[0] ?? null;
  const exponent = scaleBeside(cell.table, suspect);
  return exponent === null ? null : times(printed, Rational.power10(exponent));
}

/** What a table counts in by the other figures of a passage that have the digits of its cells; null where they differ. */
function scaleBeside(table: Table, { others, figure }: Suspect): number | null {
  const exponents = new Set(
    flatMap(others, ({ quantity, found }) =>
      quantity.scaled && quantity.unit.kind === figure.quantity.unit.kind
        ? found
            .filter(({ cell }) => cell.table === table)
            .map(({ cell }) => Math.round(Math.log10(sizeOf(quantity) / sizeOf(cell.figure.quantity))))
        : [],
    ),
  );
  const [exponent] = exponents;
  return exponents.size === 1 && exponent! >= 0 ? exponent! : null;
}

function isSlip({ figure: { quantity }, slip }: Suspect, value: Value | null): boolean {
  if (!value || slipOf(quantity, value) !== slip) return false;
  const size = value.strict.middle()?.abs().toNumber() ?? 0;
  return slip !== 'scale' || isThousandfold(sizeOf(quantity) / size);
}

/** A scale word is hardly ever wrong by chance: any word that ties the cell to the text will do. */
function isNamed({ slip, said, around, figure }: Suspect, { line, cell }: Found, index: Lookup): boolean {
  const telling = [...line.keys, ...cell.keys].filter((key) => !isGeneral(key));
  const isAround = (key: string) => said.has(key) || around.has(key);
  if (slip === 'scale' && tellingDigits(figure.quantity) > 2)
    return (
      telling.some(isAround) ||
      [...said, ...around].some((key) => !isGeneral(key) && index.saysAbove(line, key))
    );
  return line.head.every(isAround) && telling.some((key) => said.has(key));
}

const isToldBeside = ({ others }: Suspect, cell: Cell): boolean =>
  others.some(({ found }) => found.some((one) => one.cell === cell));

/** Whether a cell may be of the time that a sentence names. */
function isInTime({ periods }: Sentence, { periods: own }: Cell): boolean {
  const dated = periods.filter(({ relative }) => relative === null);
  return (
    dated.length === 0 ||
    own.length === 0 ||
    dated.some((period) => own.some((other) => mayBeSame(other, period) || sameYear(other, period)))
  );
}
