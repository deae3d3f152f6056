import type { Quantity } from '../quantity.ts';
import type { Run } from '../reader/runs.ts';
import { inTableUnit, readTableUnits, type TableUnit } from '../reader/table-unit.ts';

type Cell = Extract<Run, { kind: 'cell' }>;

/** Captions are short; in a long text the unit of a table stands at its end. */
const captionLength = 240;

/**
 * The units that hold for the cells of a table, as a reader meets them: the row's own label, then the column's header,
 * then the corner, then the text above the table. Runs are passed in the order of reading.
 */
export class TableUnits {
  private above: readonly TableUnit[];
  private table = -1;
  private columns = new Map<number, readonly TableUnit[]>();
  private row: readonly TableUnit[] = [];

  constructor(above: string) {
    this.above = unitsIn(above);
  }

  /** The quantity in the unit that holds for its cell. */
  apply(quantity: Quantity, { column }: Cell): Quantity {
    const candidates = [
      ...this.row,
      ...(this.columns.get(column) ?? []),
      ...(this.columns.get(0) ?? []),
      ...this.above,
    ];
    for (const unit of candidates) {
      const read = inTableUnit(quantity, unit);
      if (read !== quantity) return read;
    }
    return quantity;
  }

  /** Takes note of a run that was read. */
  pass(run: Run): void {
    if (run.kind !== 'cell') {
      this.above = unitsIn(run.text);
      return;
    }
    if (run.shape.table !== this.table) {
      this.table = run.shape.table;
      this.columns = new Map();
    }
    if (run.column === 0) this.row = run.row === 0 ? [] : unitsIn(run.text);
    if (run.row === 0) this.columns.set(run.column, unitsIn(run.text));
  }
}

function unitsIn(text: string): readonly TableUnit[] {
  return readTableUnits(text.slice(-captionLength));
}
