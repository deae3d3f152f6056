import { flatMap } from '../../flat-map.ts';
import type { Figure, Passage } from '../passage.ts';
import { isBasePeriod } from '../prose/base-period.ts';
import { blanked } from '../prose/blanked.ts';
import { readPeriods } from '../reader/read-periods.ts';
import { readTableUnits } from '../reader/table-unit.ts';
import type { Term } from '../words/terms.ts';
import { withAsides } from './asides.ts';
import { isStretch, isTotal, roleOf } from './roles.ts';
import type { Axis, Role, Row, Table } from './table.ts';

interface Grid {
  readonly number: number;
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Passage | undefined;
}

/** The tables among a block's passages. */
export function readTables(passages: readonly Passage[]): readonly Table[] {
  const cells = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (passage.run.kind !== 'cell') continue;
    const { table } = passage.run.shape;
    const list = cells.get(table);
    if (list) list.push(passage);
    else cells.set(table, [passage]);
  }
  return Array.from(cells.values(), (list) => readTable(gridOf(list)));
}

function gridOf(passages: readonly Passage[]): Grid {
  const run = passages[0]!.run;
  if (run.kind !== 'cell') throw new Error('not a cell');
  const { table, rows, columns } = run.shape;
  const byPlace = new Map<number, Passage>();
  for (const passage of passages) {
    if (passage.run.kind === 'cell') byPlace.set(passage.run.row * columns + passage.run.column, passage);
  }
  return { number: table, rows, columns, at: (row, column) => byPlace.get(row * columns + column) };
}

function readTable(grid: Grid): Table {
  const labels = labelColumn(grid);
  const body = firstBodyRow(grid, labels);
  const headed = range(grid.columns).map((column) => columnAxis(grid, column, body, labels));
  const rows: Row[] = [];
  let section: string | null = null;
  for (let row = body; row < grid.rows; row++) {
    const read = readRow(grid, row, labels, section);
    if (read.cells.every((cell) => cell === null) && isSection(grid, row, labels)) section = read.label;
    else rows.push(read);
  }
  const columns = headed.map((column) => ({ ...column, role: roleOfColumn(column, rows) }));
  const data = columns.filter((column) => column.index !== labels);
  const named = (axes: readonly Axis[]) => axes.filter((axis) => axis.periods.length > 0).length;
  const across = data.filter((column) => column.role !== 'change' && column.role !== 'share');
  const time =
    across.length > 0 && named(across) * 2 > across.length
      ? 'columns'
      : rows.length > 1 && named(rows) * 3 >= rows.length * 2 && !tellApart(rows)
        ? 'rows'
        : null;
  const figuresAt = (row: Row, column: number) => grid.at(row.index, column)?.figures ?? [];
  return withAsides({ number: grid.number, columns, rows, labels, time }, figuresAt);
}

/** `1D | 5D | 1M`: signed percentages below a stretch of time are changes over it. */
function roleOfColumn({ label, role, index }: Axis, rows: readonly Row[]): Role {
  if (role !== 'level' || !isStretch(label)) return role;
  const figures = flatMap(rows, ({ cells }) => cells[index] ?? []);
  const changes = figures.filter(
    ({ quantity: { unit, sign } }) =>
      (unit.kind === 'percent' || unit.kind === 'percentPoint') && (sign === 'plus' || sign === 'minus'),
  );
  return changes.length > 1 && changes.length * 3 >= figures.length * 2 ? 'change' : role;
}

/** `전체 수익률(상반기)`, `국내주식 수익률(상반기)`: rows that have a time each and are told apart by something else. */
function tellApart(rows: readonly Axis[]): boolean {
  const dated = rows.filter(({ periods }) => periods.length > 0);
  const names = dated.map(({ label, periods }) =>
    blanked(
      label,
      { from: 0, to: label.length },
      periods.map(({ span }) => span),
    )
      .replace(/\([^()]*\)?|[^A-Za-z가-힣]/g, '')
      .toLowerCase(),
  );
  const telling = new Set(names.filter((name) => name.length >= shortestName));
  return telling.size * 3 > dated.length * 2;
}

const shortestName = 3;

/** The first column that holds names rather than numbers or ranks, or the one behind it where that tells more rows apart. */
function labelColumn(grid: Grid): number {
  for (let column = 0; column < Math.min(grid.columns - 1, 2); column++) {
    const names = namesIn(grid, column);
    if (names.length * 2 <= grid.rows - 1) continue;
    const further = column + 1 < grid.columns - 1 ? namesIn(grid, column + 1) : [];
    const apart = new Set(names).size;
    const groups =
      further.length === grid.rows - 1 &&
      apart * 2 <= names.length &&
      new Set(further).size === further.length;
    return groups ? column + 1 : column;
  }
  return 0;
}

const namesIn = (grid: Grid, column: number): readonly string[] =>
  range(grid.rows - 1)
    .map((row) => grid.at(row + 1, column)?.run.text.trim() ?? '')
    .filter((text) => /[A-Za-z가-힣]|\d{2,4}[-./]\d{1,2}|^(?:19|20)\d\d$/.test(text));

/** Header rows go on as long as a row has no figure and no label, or only `(in thousands)` beside times. */
function firstBodyRow(grid: Grid, labels: number): number {
  let row = 1;
  while (
    row < grid.rows &&
    isHeaderLabel(grid, row, labels) &&
    range(grid.columns).every((column) => !onlyFigure(grid.at(row, column)))
  ) {
    row++;
  }
  return row;
}

function isHeaderLabel(grid: Grid, row: number, labels: number): boolean {
  const label = (grid.at(row, labels)?.run.text ?? '').trim();
  if (label === '') return true;
  return (
    /^\([^()]*\)$/.test(label) &&
    range(grid.columns).some((column) => column !== labels && (grid.at(row, column)?.periods.length ?? 0) > 0)
  );
}

function columnAxis(grid: Grid, column: number, body: number, labels: number): Axis {
  const parts = flatMap(range(body), (row) => headerAt(grid, row, column, body, labels) ?? []);
  const label = parts
    .map((part) => part.run.text.trim())
    .filter((text) => text !== '')
    .join(' ');
  const own = parts.length > 1 ? readPeriods(label) : (parts[0]?.periods ?? []);
  return {
    index: column,
    label,
    terms: flatMap(parts, namingTerms),
    periods: own.filter((period) => !isBasePeriod(label, period)),
    role: roleOf(label),
    total: isTotal(label),
  };
}

/** A header cell; one that heads several columns, `Year ended March 31,` above years, stands in the first of them. */
function headerAt(
  grid: Grid,
  row: number,
  column: number,
  body: number,
  labels: number,
): Passage | undefined {
  const own = grid.at(row, column);
  if (row === body - 1 || column <= labels || (own?.run.text ?? '').trim() !== '') return own;
  return column - 1 > labels ? headerAt(grid, row, column - 1, body, labels) : own;
}

function readRow(grid: Grid, row: number, labels: number, section: string | null): Row {
  const passage = grid.at(row, labels);
  const label = passage?.run.text.trim() ?? '';
  return {
    index: row,
    label,
    terms: passage ? namingTerms(passage) : [],
    periods: passage?.periods ?? [],
    role: roleOf(label),
    total: isTotal(label),
    section,
    texts: range(grid.columns).map((column) => grid.at(row, column)?.run.text.trim() ?? ''),
    cells: range(grid.columns).map((column) => (column === labels ? null : onlyFigure(grid.at(row, column)))),
    asides: range(grid.columns).map((column) => asideOf(grid.at(row, column))),
  };
}

/** The words of a label without the unit that it names in brackets: `매출(조원)`. */
function namingTerms({ run, terms }: Passage): readonly Term[] {
  const [bracket] = /\([^()]{1,16}\)\s*$/.exec(run.text) ?? [];
  if (!bracket || readTableUnits(bracket).length === 0) return terms;
  const from = run.text.lastIndexOf(bracket);
  return terms.filter((term) => term.to <= from);
}

/** A heading row inside the table: a label, and nothing beside it. */
function isSection(grid: Grid, row: number, labels: number): boolean {
  return range(grid.columns).every(
    (column) => column === labels || (grid.at(row, column)?.run.text ?? '').trim() === '',
  );
}

/** The figure of a cell that opens with it: `16,210원 (+0.43%)` is 16,210원. Words before it make it prose, and `5억 → 16억` is two. */
function onlyFigure(passage: Passage | undefined): Figure | null {
  const figure = passage?.figures[0];
  if (!passage || !figure || figure.quantity.role === 'from') return null;
  const lead = passage.run.text.slice(0, figure.quantity.span.from);
  return /[A-Za-z가-힣]{2}/.test(lead) && !adds.test(lead) ? null : figure;
}

/** `평균 1,280달러`: words that leave a figure the one of its row. */
const adds = /^\s*(?:평균|대략|현재|최근|누적|연간|합계|흑자)\s*$/;

/** The second and last figure of a cell, in a bracket of its own or set off: `800억 달러, 24%`. */
function asideOf(passage: Passage | undefined): Figure | null {
  const [first, second, ...more] = passage?.figures ?? [];
  if (!passage || !first || !second || more.length > 0) return null;
  const between = passage.run.text.slice(first.quantity.span.to, second.quantity.span.from);
  return /^[^()]*\([^()]*$|^\s*[,/·]?\s*$/.test(between) ? second : null;
}

function range(length: number): readonly number[] {
  const out: number[] = [];
  for (let index = 0; index < length; index++) out.push(index);
  return out;
}
