import type { Figure } from '../passage.ts';
import type { Period } from '../reader/period.ts';
import type { Term } from '../words/terms.ts';

/** What a column or a row of a table holds, told by its header or label. */
export type Role =
  /** Values of a metric, or of a period. */
  | 'level'
  /** Changes between two periods: growth where the cell is a percentage, else a difference. */
  | 'change'
  /** Parts of a whole. */
  | 'share'
  /** Words. */
  | 'text';

/** A row or a column. */
export interface Axis {
  readonly index: number;
  /** As written; a column's header rows are joined by a space. */
  readonly label: string;
  readonly terms: readonly Term[];
  readonly periods: readonly Period[];
  readonly role: Role;
  /** 합계, Total: what the others add up to. */
  readonly total: boolean;
  /** `index` of the column in whose cells its figures stand beside others: the changes in `1,240억 (+12.3%)`. */
  readonly beside?: number;
}

/** A row with its cells. */
export interface Row extends Axis {
  /** By column; null where the cell holds no single figure. */
  readonly cells: readonly (Figure | null)[];
  /** By column: the amount that a cell gives in brackets behind its own, `$3.58 (23.03 DKK)`; null where none. */
  readonly asides: readonly (Figure | null)[];
  /** What stands in each column, as read. */
  readonly texts: readonly string[];
  /** The label of the heading row above it inside the table: `Revenues:`. */
  readonly section: string | null;
}

/** A table of figures. */
export interface Table {
  /** `shape.table` of its runs. */
  readonly number: number;
  /** Those that are printed, in their order, then those whose figures stand beside others in a cell. */
  readonly columns: readonly Axis[];
  readonly rows: readonly Row[];
  /** Index of the column that names the rows. */
  readonly labels: number;
  /** Which way time runs; null where neither axis names periods. */
  readonly time: 'columns' | 'rows' | null;
  /** With the columns that are printed and no others; the table itself where it has no others. */
  readonly printed: Table;
}
