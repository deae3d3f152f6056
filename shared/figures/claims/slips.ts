import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import { type Check, meets } from '../check.ts';
import { sameMembers } from '../keep.ts';
import { isMade } from '../misprints/doubts.ts';
import type { Figure, Sentence } from '../passage.ts';
import { Rational } from '../rational.ts';
import { mayBeSame } from '../reader/period.ts';
import { settledIn } from '../relations/local.ts';
import { restates } from '../restate/explain.ts';
import { slipOf } from '../restate/near-miss.ts';
import { scaledValues, type TableScales, takesScale, type Voter } from '../restate/table-scale.ts';
import { sameYear } from '../restate/times.ts';
import { tellingDigits } from '../scale-slip.ts';
import type { Stretch } from '../stretches.ts';
import type { Table } from '../table/table.ts';
import { times, type Value } from '../value.ts';
import { sayLike } from '../wording.ts';
import { type Found, isThousandfold, sizeOf } from './by-value.ts';
import type { Claim } from './claims.ts';
import { isGeneral } from './keys.ts';
import type { LineIndex } from './line-index.ts';
import type { Cell } from './lines.ts';
import { type Suspect, suspectsIn } from './suspects.ts';
import { weigh } from './weigh.ts';
import { worthsOf } from './worth.ts';

interface Kept {
  readonly index: LineIndex;
  readonly tables: readonly Table[];
  readonly ballots: readonly (object | undefined)[];
  readonly checks: readonly Check<Figure>[];
}

const kept = beside<Stretch, Kept>();

/**
 * English prose that says a cell again with a slip of the pen, a wrong scale word (`$88.4 billion` for 88,412 thousand) or
 * two digits turned. Its words need not name the cell as closely as those of any other number have to, as long as nothing
 * explains the figure. `claims` are the stretch's own, block by block.
 */
export function slipsIn(
  stretch: Stretch,
  claims: readonly (readonly Claim[])[],
  index: LineIndex,
  scales: TableScales,
): readonly Check<Figure>[] {
  const before = kept.get(stretch);
  const known = before?.index === index ? before : null;
  const suspects = known ? [] : flatMap(stretch.blocks, (block) => suspectsIn(block, index));
  const tables = known?.tables ?? tablesOf(suspects, claims.flat());
  const ballots = tables.map((table) => scales.ballotOf(table));
  if (known && sameMembers(known.ballots, ballots)) return known.checks;
  const own = known ? flatMap(stretch.blocks, (block) => suspectsIn(block, index)) : suspects;
  const claimOf = new Map(claims.flat().map((claim) => [claim.figure, claim]));
  const checks = flatMap(own, (suspect) => {
    const claim = claimOf.get(suspect.figure);
    const check = slipped(suspect, index, scales, claim ?? noVoter);
    return check && !(claim && weigh(claim, index, scales).match) ? [check] : [];
  });
  kept.set(stretch, { index, tables, ballots, checks });
  return checks;
}

const noVoter: Voter = { votes: [] };

/** The tables on whose scales it hangs what is a slip. */
function tablesOf(suspects: readonly Suspect[], claims: readonly Claim[]): readonly Table[] {
  const figures = new Set(suspects.map(({ figure }) => figure));
  const lines = [
    ...flatMap(suspects, ({ found }) => found.map(({ line }) => line)),
    ...flatMap(claims, (claim) => (figures.has(claim.figure) ? claim.lines : [])),
  ];
  return [...new Set(lines.map(({ table }) => table))];
}

/** What a suspect says wrong; null where there is room for doubt. */
function slipped(
  suspect: Suspect,
  index: LineIndex,
  scales: TableScales,
  voter: Voter,
): Check<Figure> | null {
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
  if (!value || isMade(suspect)) return null;
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
function isNamed({ slip, said, around, figure }: Suspect, { line, cell }: Found, index: LineIndex): boolean {
  const telling = [...line.keys, ...cell.keys].filter((key) => !isGeneral(key));
  const isAround = (key: string) => said.has(key) || around.has(key);
  if (slip === 'scale' && tellingDigits(figure.quantity) > 2)
    return [...telling, ...index.wordsAbove(line)].some((key) => !isGeneral(key) && isAround(key));
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
