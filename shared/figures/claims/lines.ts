import { flatMap } from '../../flat-map.ts';
import { overlap } from '../../span.ts';
import type { BlockFigures } from '../block-figures.ts';
import { keptBy } from '../keep.ts';
import type { Period, Quarter } from '../reader/period.ts';
import { readPeriods } from '../reader/read-periods.ts';
import type { Point } from '../restate/series.ts';
import type { Axis, Row, Table } from '../table/table.ts';
import { type Term, terms } from '../words/terms.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { commonVocabulary } from '../words/vocabulary.ts';
import { isMetric, keysOf } from './keys.ts';

/** A cell of a line, with the words that its header has beside its time. */
export interface Cell extends Point {
  readonly place: number;
  readonly keys: readonly string[];
}

/** What one label of a table names: a row, or a column where the rows are points in time. */
export interface Line {
  readonly label: string;
  /** The words of its label, without its brackets. */
  readonly terms: readonly Term[];
  /** The words of its label that tell it apart. */
  readonly keys: readonly string[];
  /** The noun that the label is built on, which a clause must say: `PV` in `PV of terminal value`. */
  readonly head: readonly string[];
  /** What stands before it: a clause that leaves it out may mean another. */
  readonly modifiers: readonly string[];
  /** The words of its brackets: `Surplus (deficit)`. */
  readonly aside: readonly string[];
  /** The words above the labels: `Net periodic cost` over rows that end in `Total`. */
  readonly corner: readonly string[];
  readonly cells: readonly Cell[];
  readonly table: Table;
  readonly total: boolean;
  /** Words of its section and its columns. */
  readonly around: ReadonlySet<string>;
}

/** What it is called, equal for lines that are called the same. */
export const nameOf = keptBy(({ keys }: Line): string => keys.join(' '));

const mostLines = 200;

/** The lines of a block's tables. */
export const linesIn = keptBy(({ tables, vocabulary }: BlockFigures): readonly Line[] =>
  flatMap(tables, (table) => (table.rows.length <= mostLines ? linesOf(table, vocabulary) : [])),
);

function linesOf(table: Table, vocabulary: Vocabulary): readonly Line[] {
  const columns = table.printed.columns.filter(({ index }) => index !== table.labels);
  const headers = headersOf(columns, vocabulary);
  const corner = keysOf(terms(table.columns[table.labels]?.label ?? '', vocabulary));
  if (table.time === 'rows') {
    return columns.map((column, place) => {
      const cells = flatMap(table.rows, (row, at): readonly Cell[] =>
        cellOf(
          table,
          row,
          column,
          at,
          row.periods,
          row.role === 'level' ? column.role : row.role,
          [],
          row.label,
        ),
      );
      return {
        label: column.label,
        terms: termsOf(column, vocabulary),
        keys: headers[place]!.keys,
        ...headKeys(column, vocabulary),
        aside: asideKeys(column, vocabulary),
        corner,
        cells,
        table,
        total: column.total,
        around: new Set(corner),
      };
    });
  }
  const lines = table.rows.map((row): Line => {
    const cells = flatMap(columns, (column, place): readonly Cell[] => {
      const { periods, keys } = headers[place]!;
      const role = column.role === 'level' ? row.role : column.role;
      return cellOf(
        table,
        row,
        column,
        place,
        periods.length > 0 ? periods : row.periods,
        role,
        keys,
        column.label,
      );
    });
    const section = row.section === null ? [] : sectionKeys(row.section, vocabulary);
    return {
      label: row.label,
      terms: termsOf(row, vocabulary),
      keys: labelKeys(row, vocabulary),
      ...headKeys(row, vocabulary),
      aside: asideKeys(row, vocabulary),
      corner,
      cells,
      table,
      total: row.total || /^\W*(?:total|net)\b/i.test(row.label),
      around: new Set([...corner, ...section, ...flatMap(headers, ({ keys }) => keys)]),
    };
  });
  const measures = lines.filter(({ total, keys }) => total && keys.some(isMetric));
  const [measure] = measures;
  if (!measure || measures.length > 1) return lines;
  // Rows without a metric that come to `Total net sales` are net sales.
  return lines.map((line) =>
    line.keys.some(isMetric)
      ? line
      : { ...line, around: new Set([...line.around, ...measure.keys.filter(isMetric)]) },
  );
}

function cellOf(
  table: Table,
  row: Row,
  column: Axis,
  place: number,
  periods: readonly Period[],
  role: Point['role'],
  keys: readonly string[],
  header: string,
): readonly Cell[] {
  const figure = row.cells[column.index];
  return figure && figure.quantity.readings.length > 0
    ? [{ figure, periods, role, header, table, place, keys }]
    : [];
}

/** `Three months ended 31 December 2019` is the fourth quarter of 2019. */
const quarterOf = (label: string, period: Period): Period =>
  period.kind === 'day' &&
  period.month !== null &&
  period.month % 3 === 0 &&
  /\bthree\s+months\b/i.test(label)
    ? { ...period, kind: 'quarter', quarter: (period.month / 3) as Quarter, month: null, day: null }
    : period;

/** A column without a time of its own, `% of sales` or one without a header, goes with the one at its left. */
function headersOf(columns: readonly Axis[], vocabulary: Vocabulary) {
  let last: readonly Period[] = [];
  return columns.map(({ label, periods, role }) => {
    if (periods.length > 0) last = periods.map((period) => quarterOf(label, period));
    return {
      periods: periods.length > 0 || role !== 'change' ? last : periods,
      keys: keysOf(timeless(label, vocabulary)),
    };
  });
}

/** The telling words of a label, without its brackets and the time in it. */
function labelKeys({ label }: Axis, vocabulary: Vocabulary): readonly string[] {
  const bare = bareLabel(label);
  return keysOf(timeless(bare, vocabulary), bare);
}

const termsOf = ({ label }: Axis, vocabulary: Vocabulary): readonly Term[] =>
  terms(label.replace(/\([^()]*\)?/g, ' '), vocabulary);

/** The terms of a label without those that tell its time. */
function timeless(label: string, vocabulary: Vocabulary): readonly Term[] {
  const spans = readPeriods(label).map(({ span }) => span);
  return terms(label, vocabulary).filter((term) => !spans.some((span) => overlap(span, term)));
}

const asideKeys = ({ label }: Axis, vocabulary: Vocabulary): readonly string[] =>
  keysOf(terms((label.match(/\([^()]*\)?/g) ?? []).join(' '), vocabulary));

const bareLabel = (label: string) =>
  label.replace(/\([^()]*\)?/g, ' ').replace(/^\W*(?:less|plus|add)\s*:/i, ' ');

/**
 * The noun that a label is built on: `fuel` in `Aircraft fuel and related taxes`, `PV` in `PV of terminal value`. A clause
 * that does not say it means another thing. A metric of the label counts as well: equipment is no equipment revenue.
 */
function headKeys({ label }: Axis, vocabulary: Vocabulary): Pick<Line, 'head' | 'modifiers'> {
  const bare = bareLabel(label);
  const head = bare
    .split(/[,/–—:]|\s(?:of|in|on|to|from|per|for|and|under|with|due|from)\s/i)
    .find((part) => keysOf(terms(part, vocabulary)).length > 0);
  const keys = keysOf(terms(head ?? bare, vocabulary), head);
  const last = keys.findLastIndex((key) => !soft.has(key));
  return { head: keys.slice(last, last + 1), modifiers: keys.slice(0, Math.max(0, last)) };
}

/** Nouns at the end of a label that a clause may leave out. */
const soft = new Set(
  keysOf(
    terms(
      'segments amount balance division other activities items operations value unit category line',
      commonVocabulary,
    ),
  ),
);

/** `Net income per share:` above `Diluted` says earnings per share. */
function sectionKeys(section: string, vocabulary: Vocabulary): readonly string[] {
  const keys = keysOf(terms(section, vocabulary));
  return /per\s+(?:common\s+|ordinary\s+)?(?:share|unit)/i.test(section) ? [...keys, '#eps'] : keys;
}
