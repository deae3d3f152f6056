import { keptByText } from '../keep.ts';
import type { Quantity } from '../quantity.ts';
import type { Run } from '../reader/runs.ts';
import { inTableUnit, readTableUnits, type TableUnit } from '../reader/table-unit.ts';
import { percent, unitByMeaning } from './label-unit.ts';

/** Labels that leave to their group what they measure. */
const short = /^\W*(?:basic|diluted)\b/i;

type Cell = Extract<Run, { kind: 'cell' }>;

/** Captions are short; in a long text the unit of a table stands at its end. */
const captionLength = 240;

/** A header of words and a unit in brackets, without a time. */
const measure = /^[^\d()]*[가-힣A-Za-z]{2}[^\d()년월]*\([^()]{1,12}\)\s*$/;

/** `증감` beside `3Q25(천 대)`: a change is told in the unit of what changed. */
const change = /^\s*(?:증감|변화|차이|change|difference|increase|decrease)[^()%]*$/i;

/** `부문 | 매출`, `종목 | 수량`: a noun that heads the labels says what the rows are, `(명) | 2024` what they count. */
const namesRows = ({ unit, span }: TableUnit): boolean => unit.kind === 'count' && span.from === 0;

/**
 * The units that hold for the cells of a table, as a reader meets them: the row's own label, then the column's header,
 * then the corner, then the text above the table. Runs are passed in the order of reading.
 */
export class TableUnits {
  private above: readonly TableUnit[];
  private table = -1;
  private readonly percentages = new Set<number>();
  private columns = new Map<number, readonly TableUnit[]>();
  private row: readonly TableUnit[] = [];
  private label = '';
  /** The last label that only opens a group of rows: `Earnings per share:`. */
  private section = '';
  private readonly headers = new Map<number, string>();
  /** The row has no label: it goes on with the header. */
  private unlabelled = false;
  /** The filled cells of an unlabelled row, and the units of their columns before. */
  private filled: { readonly column: number; readonly before: readonly TableUnit[] }[] = [];

  constructor(above: string) {
    this.above = unitsIn(above);
  }

  /** The quantity in the unit that holds for its cell. */
  apply(quantity: Quantity, { column }: Cell): Quantity {
    if (this.percentages.has(column))
      return quantity.unit.kind === 'plain' ? inTableUnit(quantity, percent) : quantity;
    const lent = [...(this.columns.get(0) ?? []).filter((unit) => !namesRows(unit)), ...this.above];
    const meant = this.byMeaning(column, lent);
    const above = this.unitsAbove(column);
    const own = [
      ...(this.namesMeasure(column) ? [...above, ...this.row] : [...this.row, ...above]),
      ...(meant && meant !== 'none' ? [meant] : []),
    ];
    for (const unit of meant === 'none' ? own : [...own, ...lent]) {
      const read = inTableUnit(quantity, unit);
      if (read !== quantity) return read;
    }
    return quantity;
  }

  private unitsAbove(column: number): readonly TableUnit[] {
    const own = this.columns.get(column) ?? [];
    return own.length === 0 && change.test(this.headers.get(column) ?? '')
      ? (this.columns.get(column - 1) ?? [])
      : own;
  }

  /** `평가액(만원)` gives all of its column one unit, whatever a row's label says of its price; `2025년(억원)` does not. */
  private namesMeasure(column: number): boolean {
    return this.row.length > 0 && measure.test(this.headers.get(column) ?? '');
  }

  /** The unit of a rate or a multiple among amounts; its row's label counts before its column's header. */
  private byMeaning(column: number, lent: readonly TableUnit[]): TableUnit | 'none' | null {
    const besidePercent = lent.some(({ unit }) => unit.kind === 'percent');
    return (
      unitByMeaning(this.label, besidePercent) ??
      (short.test(this.label) ? unitByMeaning(this.section, besidePercent) : null) ??
      unitByMeaning(this.headers.get(column) ?? '', besidePercent)
    );
  }

  /** A lone cell in the row before, `| | (in thousands) | | |`, spoke for all columns and not for the one it stands in. */
  private startRow(label: string): void {
    const [lone, ...more] = this.filled;
    if (lone && more.length === 0) this.columns.set(lone.column, lone.before);
    this.filled = [];
    this.unlabelled = label.trim() === '';
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
      this.percentages.clear();
      this.headers.clear();
      this.section = '';
    }
    if (run.column === 0) this.label = run.row === 0 ? '' : run.text;
    if (run.column === 0 && /:\s*$/.test(run.text)) this.section = run.text;
    if (run.column === 0) this.row = run.row === 0 ? [] : unitsIn(run.text);
    if (run.column === 0) this.startRow(run.text);
    if (run.row !== 0 && !this.unlabelled) return;
    if (run.row !== 0) this.above = [...unitsIn(run.text), ...this.above];
    if (run.row !== 0 && run.text.trim() !== '')
      this.filled.push({ column: run.column, before: this.columns.get(run.column) ?? [] });
    this.columns.set(run.column, unitsIn(run.text));
    this.headers.set(run.column, run.text);
    if (/%|\bpercent/i.test(run.text) && !/[$₩]|except/i.test(run.text)) this.percentages.add(run.column);
  }
}

/** Whether two texts above a table give its cells the same units: most words of a caption give none. */
export function giveSameUnits(caption: string, other: string): boolean {
  const [a, b] = [unitsIn(caption), unitsIn(other)];
  return a.length === b.length && a.every((unit, i) => isSameUnit(unit, b[i]!));
}

const isSameUnit = (a: TableUnit, b: TableUnit): boolean =>
  a.scale.equals(b.scale) && JSON.stringify(a.unit) === JSON.stringify(b.unit);

const mostCaptions = 2000;
const unitsOfCaption = keptByText(mostCaptions, readTableUnits);

function unitsIn(text: string): readonly TableUnit[] {
  return unitsOfCaption(text.slice(-captionLength));
}
