import { printedDigits, type Quantity } from '../quantity.ts';
import type { Cell, Line } from './lines.ts';

/** With fewer digits a value meets another by chance. */
const fewest = 3;

export const digitsOf = (quantity: Quantity): string => printedDigits(quantity).replace(/^0+/, '');

/** A cell and the line that it stands in. */
export interface Found {
  readonly line: Line;
  readonly cell: Cell;
}

interface Entry extends Found {
  readonly digits: string;
  readonly size: number;
}

/**
 * The lines of an article's tables by the digits of their cells, whether these count in ones, thousands or millions:
 * `$262.3 million` finds the line with 262,330. Looked up by the first three digits.
 */
export class ValueIndex {
  private readonly byDigits = new Map<string, Entry[]>();

  add(line: Line): void {
    for (const cell of line.cells) {
      const { figure, role } = cell;
      const digits = digitsOf(figure.quantity);
      if (digits.length < fewest || role === 'change' || figure.quantity.unit.kind === 'percent') continue;
      const head = digits.slice(0, fewest);
      const entry = { digits, size: sizeOf(figure.quantity), line, cell };
      for (const key of [head, String(Number(head) + 1)]) {
        const known = this.byDigits.get(key);
        if (known) known.push(entry);
        else this.byDigits.set(key, [entry]);
      }
    }
  }

  /** The cells whose digits, three or more, may be rounded to these. */
  cellsWith(digits: string): readonly Found[] {
    const found = this.byDigits.get(digits.slice(0, fewest)) ?? [];
    return digits.length < fewest
      ? []
      : found.filter((entry) => rounded(entry.digits, digits.length) === digits);
  }

  /** The lines with a cell that a figure of three digits or more may be rounded from. */
  of(quantity: Quantity): readonly Line[] {
    const stated = digitsOf(quantity);
    if (stated.length < fewest || quantity.unit.kind === 'percent') return [];
    const size = sizeOf(quantity);
    const found = this.byDigits.get(stated.slice(0, fewest)) ?? [];
    return [
      ...new Set(
        found
          .filter(
            (entry) => rounded(entry.digits, stated.length) === stated && isThousandfold(size / entry.size),
          )
          .map(({ line }) => line),
      ),
    ];
  }
}

export const sizeOf = ({ readings }: Quantity): number => readings[0]?.point?.abs().toNumber() ?? 0;

export const isThousandfold = (ratio: number): boolean =>
  ratio > 0 && Math.round(Math.log10(ratio)) % 3 === 0;

/** The first digits of a number, rounded: `2623` of 262330. */
function rounded(digits: string, length: number): string {
  if (digits.length <= length) return digits;
  return String(Number(digits.slice(0, length)) + (digits[length]! >= '5' ? 1 : 0));
}
