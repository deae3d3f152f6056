import { listAt } from '../group.ts';
import { keptBy } from '../keep.ts';
import { printedDigits, sizeOf } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import type { Cell, Line } from './lines.ts';

/** With fewer digits a value meets another by chance. */
const fewest = 3;

/** The digits that are printed, without the zeros in front: `262330` for `$262,330`. */
export const digitsOf = (quantity: Quantity): string => printedDigits(quantity).replace(/^0+/, '');

/** What finds the cells that a figure restates: its digits, those of a percentage apart from all others. */
export const soughtBy = (quantity: Quantity): string =>
  quantity.unit.kind === 'percent' ? `${digitsOf(quantity)}%` : digitsOf(quantity);

/** A cell and the line that it stands in. */
export interface Found {
  readonly line: Line;
  readonly cell: Cell;
}

/** A cell by its digits as `soughtBy` gives them, and how large it is as it is printed. */
export interface CellValue extends Found {
  readonly digits: string;
  readonly size: number;
  /** What it is looked up by: its first digits, as they are and rounded up; those of a percentage, all of them. */
  readonly heads: readonly string[];
}

/** The values of a line by which it can be found. */
export const valuesIn = keptBy((line: Line): readonly CellValue[] =>
  line.cells.flatMap((cell) => {
    const { quantity } = cell.figure;
    if (digitsOf(quantity).length < fewest || cell.role === 'change') return [];
    const digits = soughtBy(quantity);
    return [{ digits, size: sizeOf(quantity), heads: headsOf(digits), line, cell }];
  }),
);

function headsOf(digits: string): readonly string[] {
  if (isPercent(digits)) return [digits];
  const head = digits.slice(0, fewest);
  return [head, String(Number(head) + 1)];
}

const isPercent = (digits: string) => digits.endsWith('%');

/** All digits by which a value is found: its own, and what they may be rounded to. */
export const foundBy = ({ digits }: CellValue): readonly string[] =>
  isPercent(digits) ? [digits] : Array.from(digits.slice(fewest - 1), (_, i) => rounded(digits, fewest + i));

/**
 * The lines of an article's tables by the digits of their cells, whether these count in ones, thousands or millions:
 * `$262.3 million` finds the line with 262,330. Looked up by the first three digits.
 */
export class ValueIndex {
  private readonly byHead = new Map<string, CellValue[]>();

  add(line: Line): void {
    for (const value of valuesIn(line)) {
      for (const head of value.heads) listAt(this.byHead, head).push(value);
    }
  }

  /** The cells whose digits, three or more, may be rounded to these. */
  cellsWith(digits: string): readonly CellValue[] {
    const found = this.byHead.get(digits.slice(0, fewest)) ?? [];
    return digits.length < fewest
      ? []
      : found.filter((value) => rounded(value.digits, digits.length) === digits);
  }

  /** The lines with a cell that a figure of three digits or more may be rounded from. */
  of(quantity: Quantity): readonly Line[] {
    const digits = soughtBy(quantity);
    if (isPercent(digits)) return [...new Set(this.byHead.get(digits)?.map(({ line }) => line))];
    const size = sizeOf(quantity);
    const found = this.cellsWith(digits);
    return [...new Set(found.filter((value) => isThousandfold(size / value.size)).map(({ line }) => line))];
  }
}

/** Whether two sizes with the same digits are a step of English scales apart: 1, a thousand, a million; also a thousandth. */
export const isThousandfold = (ratio: number): boolean =>
  ratio > 0 && Math.round(Math.log10(ratio)) % 3 === 0;

/** The first digits of a number, rounded: `2623` of 262330. */
function rounded(digits: string, length: number): string {
  if (digits.length <= length) return digits;
  return String(Number(digits.slice(0, length)) + (digits[length]! >= '5' ? 1 : 0));
}
