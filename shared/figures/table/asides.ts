import { flatMap } from '../../flat-map.ts';
import type { Figure } from '../passage.ts';
import { signOf } from '../printed.ts';
import { roleOf } from './roles.ts';
import type { Axis, Row, Table } from './table.ts';

/**
 * A table with a column of its own for what stands beside the figures of another, `1,240억 (+12.3%)`: the changes, the
 * shares, the multiples. What its printed columns add up to is asked of `printed`.
 */
export function withAsides(
  read: Omit<Table, 'printed'>,
  figuresAt: (row: Row, column: number) => readonly Figure[],
): Table {
  const printed = { ...read } as Omit<Table, 'printed'> & { printed: Table };
  printed.printed = printed;
  const further = flatMap(
    read.columns.filter(({ index }) => index !== read.labels),
    (column) => [...besideOf(column, read.rows), ...endsOf(column, read.rows, figuresAt)],
  );
  if (further.length === 0) return printed;
  const columns = further.map(({ axis }, i) => ({ ...axis, index: read.columns.length + i }));
  const rows = read.rows.map((row) => {
    const own = further.map(({ figures }) => figures.get(row) ?? null);
    return {
      ...row,
      cells: [...row.cells, ...own],
      asides: [...row.asides, ...own.map(() => null)],
      texts: [...row.texts, ...own.map((figure) => figure?.quantity.raw ?? '')],
    };
  });
  return { ...read, columns: [...read.columns, ...columns], rows, printed };
}

interface Beside {
  readonly axis: Axis;
  readonly figures: ReadonlyMap<Row, Figure>;
}

/** The columns that stand beside one, one for each kind of figure. */
function besideOf(column: Axis, rows: readonly Row[]): readonly Beside[] {
  const kinds = new Map<string, Map<Row, Figure>>();
  for (const row of rows) {
    const figure = row.asides[column.index];
    const kind = figure && kindOf(figure, row, column);
    if (!kind) continue;
    const known = kinds.get(kind) ?? new Map<Row, Figure>();
    kinds.set(kind, known.set(row, figure));
  }
  return Array.from(kinds, ([kind, figures]) => ({
    axis: { ...column, beside: column.index, role: kind === 'change' ? 'change' : roleBeside(column) },
    figures,
  }));
}

/** `10.7% → 15.2%`: what the figure of a cell was, and what it came to. */
function endsOf(
  column: Axis,
  rows: readonly Row[],
  figuresAt: (row: Row, column: number) => readonly Figure[],
): readonly Beside[] {
  const ends = [new Map<Row, Figure>(), new Map<Row, Figure>()] as const;
  for (const row of rows) {
    const [from, to, , more] = figuresAt(row, column.index);
    if (!from || !to || more || from.quantity.role !== 'from' || to.quantity.role !== 'to') continue;
    ends[0].set(row, from);
    ends[1].set(row, to);
  }
  if (ends[0].size === 0) return [];
  const { periods } = column;
  const times = periods.length > 1 ? [periods.slice(0, 1), periods.slice(-1)] : [[], periods];
  return ends.map((figures, i) => ({
    axis: { ...column, beside: column.index, periods: times[i]! },
    figures,
  }));
}

/** What a figure tells that stands beside that of the cell; null where it may be told of another time or thing. */
function kindOf(figure: Figure, row: Row, { index }: Axis): string | null {
  const own = row.cells[index];
  const { kind } = figure.quantity.unit;
  if (!own || own.quantity.unit.kind === kind) return null;
  const [from, to] = [own.quantity.span.to, figure.quantity.span.from];
  if (!joins.test(row.texts[index]!.slice(from, to))) return null;
  const rate = kind === 'percent' || kind === 'percentPoint';
  if (rate && signOf(figure.quantity) !== null) return 'change';
  const ofChange = own.quantity.unit.kind === 'percent' && own.quantity.sign !== 'none';
  return rate || kind === 'multiple' || (kind === 'money' && ofChange) ? kind : null;
}

/** What may stand between the two: `1,240억 (전년 대비 +12.3%)`. */
const joins =
  /^\s*[(,/·]?\s*(?:(?:[YQM]o[YQM]|전[년일주월]\s*(?:동[기월]\s*)?(?:대비|비|比)?|전\s*분기\s*(?:대비|비|比)?|약)\s*)?$/i;

/** `매출(비중)`: what the header says in its bracket. */
function roleBeside({ label, role }: Axis): Axis['role'] {
  const said = roleOf(/\(([^()]*)\)/.exec(label)?.[1] ?? '');
  return said === 'level' ? role : said;
}
