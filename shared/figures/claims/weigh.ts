import { printedDigits } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import { isCellOf } from '../restate/any-cell.ts';
import { restates } from '../restate/explain.ts';
import { scaledValues, type TableScales, takesScale } from '../restate/table-scale.ts';
import type { Claim } from './claims.ts';
import { isInTime } from './in-time.ts';
import type { Cell, Line } from './lines.ts';
import type { Lookup } from './lookup.ts';
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
export function weigh(claim: Claim, index: Lookup, scales: TableScales): Weighed {
  const { quantity } = claim.figure;
  const worthOf = (line: Line) =>
    worthsOf(
      quantity,
      line,
      index.wholesOf(line),
      (cell) =>
        scaledValues(cell, quantity, scales.of(cell.table, claim)) ??
        // Nothing tells what the cell counts in: the same digits are taken for the same value.
        (printedDigits(quantity) === printedDigits(cell.figure.quantity) ? quantity.readings : null),
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
  const ofKind = explaining.filter(({ kind }) => kind === claim.kind);
  const match =
    ofKind.find((worth) => inTime.includes(worth)) ??
    ofKind[0] ??
    explaining[0] ??
    // A table of another year may have a line of the same name.
    namesakesOf(claim, index).flatMap(worthOf).find(explains) ??
    null;
  const sure = (cell: Cell) =>
    takesScale(cell, quantity)
      ? scales.isSure(cell.table, claim)
      : cell.figure.quantity.unit.kind === 'money' || cell.figure.quantity.scaled;
  const isCell = ({ line: { table } }: Worth) => isCellOf(table, quantity, scales.of(table, claim));
  return { claim, worths, inTime, explaining, match, isScaled: ({ from }) => from.every(sure), isCell };
}

/** The lines that are called the same as a claim's, without these. */
function namesakesOf({ lines }: Claim, index: Lookup): readonly Line[] {
  const namesakes = new Set(lines.flatMap((line) => index.namesakesOf(line)));
  for (const line of lines) namesakes.delete(line);
  return [...namesakes];
}

/** The same digits without a scale word: a caption's scale was not meant for this cell. */
const isPrinted = (quantity: Quantity, { cell, from }: Worth) =>
  !quantity.scaled && cell && printedDigits(quantity) === printedDigits(from[0]!.figure.quantity);
