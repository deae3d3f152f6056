import { flatMap } from '../../flat-map.ts';
import type { BlockFigures } from '../block-figures.ts';
import { generalNouns } from '../gazetteer/entities.ts';
import { keptBetween, keptBy, keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import type { Period } from '../reader/period.ts';
import type { Axis, Role, Row, Table } from '../table/table.ts';
import { PhraseIndex } from '../words/phrase-index.ts';
import { type Term, terms } from '../words/terms.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** A cell of a series, with what its header says. */
export interface Point {
  readonly figure: Figure;
  readonly periods: readonly Period[];
  readonly role: Role;
  readonly header: string;
  /** Its bare numbers share a scale. */
  readonly table: Table;
}

/** The figures that one label of a table names: a row, or a column where the rows are points in time. */
export interface Series {
  readonly label: string;
  /** The heading row of its table that it stands under: `Capital expenditures`. */
  readonly section: string | null;
  readonly points: readonly Point[];
  /** The block that its table stands in. */
  readonly block: BlockFigures;
}

/** A longer series is a listing of data, which no sentence restates as a whole. */
const longestSeries = 400;

/** The series of an article, found by their labels or by one of the names that a label gives. */
export interface SeriesIndex {
  readonly phrases: PhraseIndex<Series>;
  /** How many blocks with tables stand before one of them. */
  readonly places: ReadonlyMap<BlockFigures, number>;
}

/**
 * The blocks that one index has and the other has not, where in the other a block with the same labels stands in the place
 * of each; null where more than figures has changed.
 */
export const exchanged = keptBetween(
  (before: SeriesIndex, now: SeriesIndex): ReadonlySet<BlockFigures> | null => {
    const [old, present] = [[...before.places.keys()], [...now.places.keys()]];
    const gone = old.filter((block, place) => block !== present[place]);
    const alike =
      old.length === present.length &&
      gone.every((block) => labelsOf(block) === labelsOf(present[before.places.get(block)!]!));
    return alike ? new Set(gone) : null;
  },
);

const labelsOf = keptBy((block: BlockFigures): string =>
  JSON.stringify(
    seriesIn(block).map(({ names, series: { label, section } }) => [
      label,
      section,
      names.map((name) => name.map(({ forms }) => forms[0])),
    ]),
  ),
);

/** Indexes the series of blocks with tables, given in the order of the text. */
export const indexSeries = keptByMembers((blocks: readonly BlockFigures[]): SeriesIndex => {
  const phrases = new PhraseIndex<Series>();
  for (const block of blocks) {
    for (const { names, series } of seriesIn(block)) for (const name of names) phrases.add(name, series);
  }
  return { phrases, places: new Map(blocks.map((block, place) => [block, place])) };
});

interface NamedSeries {
  readonly names: readonly (readonly Term[])[];
  readonly series: Series;
}

const seriesIn = keptBy((block: BlockFigures): readonly NamedSeries[] =>
  flatMap(block.tables, (table) =>
    seriesOf(table)
      .filter(({ points }) => points.length <= longestSeries)
      .map(({ axis, points }) => ({
        names: [...namesOf(axis, block.vocabulary), ...measuredNames(table, axis, block.vocabulary)],
        series: { label: axis.label, section: 'section' in axis ? axis.section : null, points, block },
      })),
  ),
);

/**
 * `operating income` and `AMER` together, in either order, for a row that names no metric itself: its section or the total
 * below it does. English only: `Net sales from our modules segment`.
 */
function measuredNames(table: Table, axis: Axis | Row, vocabulary: Vocabulary): readonly (readonly Term[])[] {
  if (!('cells' in axis) || isMetric(axis.terms) || /[가-힣]/.test(axis.label)) return [];
  const measure = measureOf(table, axis, vocabulary);
  const own = terms(axis.label.replace(/\([^()]*\)?/g, ' '), vocabulary);
  if (!measure || own.every(({ forms }) => forms.length === 0)) return [];
  return [
    [...measure, ...own],
    [...own, ...measure],
  ];
}

const isMetric = (of: readonly Term[]) => of.some(({ metric }) => metric !== null);

/** What the rows around a row are amounts of: `Operating income (loss):` above them, `Total cost of revenues` below. */
function measureOf(table: Table, row: Row, vocabulary: Vocabulary): readonly Term[] | null {
  const above = row.section === null ? [] : terms(row.section.replace(/\([^()]*\)?/g, ' '), vocabulary);
  if (isMetric(above)) return above;
  const at = table.rows.indexOf(row);
  for (const other of table.rows.slice(at + 1, at + 1 + longestSection)) {
    if (other.section !== row.section) return null;
    if (!isMetric(other.terms)) continue;
    const named = other.terms.filter(({ forms }) => forms.length > 0);
    return named.length === 1 && named[0]!.metric!.nature === 'flow' ? named : null;
  }
  return null;
}

const longestSection = 12;

/** The rows of a table, or its columns where its rows are points in time, with their cells. */
export function seriesOf(
  table: Table,
): readonly { readonly axis: Axis | Row; readonly points: readonly Point[] }[] {
  const columns = table.columns.filter((column) => column.index !== table.labels);
  const point = (row: Row, column: Axis, along: Axis, named: Axis): readonly Point[] => {
    const figure = row.cells[column.index];
    if (!figure || figure.quantity.readings.length === 0) return [];
    const role = along.role === 'level' ? named.role : along.role;
    return [{ figure, periods: along.periods, role, header: along.label, table }];
  };
  if (table.time === 'rows') {
    return columns.map((column) => ({
      axis: column,
      points: flatMap(table.rows, (row) => point(row, column, row, column)),
    }));
  }
  return table.rows.map((row) => ({
    axis: row,
    points: flatMap(columns, (column) => point(row, column, column, row)),
  }));
}

/** A label, the label without its brackets, and a short name that stands in them: `VIX (공포지수)`. */
function namesOf({ label, terms: whole }: Axis, vocabulary: Vocabulary): readonly (readonly Term[])[] {
  const read = (text: string) => terms(text, vocabulary);
  const variants = alternatives(label);
  if (variants.length > 0) return variants.map((variant) => read(variant));
  const bare = label.replace(/\([^()]*\)?/g, ' ').replace(/^\W*(?:less|plus|add)\s*:/i, ' ');
  const names = bare === label ? [whole] : [whole, read(bare)];
  const inner = /\(([^()]{2,12})\)/.exec(label)?.[1];
  if (inner && /^[A-Z][A-Z\d]+$|^[가-힣]{3,}$/.test(inner)) names.push(read(inner));
  const head = /^(?:(?:ending|closing|net)\s+balance\s+of\s+)?(.*?)(?:,\s+including\b.*)?$/i.exec(
    bare.trim(),
  )?.[1];
  if (head && head !== bare.trim()) names.push(read(head));
  const change = /^\W*(?:total\s+)?(?:change|increase|decrease)s?\s+in\s+(.*)/i.exec(bare)?.[1];
  if (change) names.push(read(change));
  const known = whole.filter(({ forms }) => !forms.some((form) => generalNouns.has(form)));
  if (known.length === 1 && known[0]!.entity !== null && whole.length > 1) names.push(known);
  const combined = /^(.*?)\s*\(([A-Z]{2,5})\)$/.exec(label);
  if (combined) names.push(read(`${combined[1]} ${combined[2]}`));
  return names.filter((name) => name.some((term) => term.forms.length > 0 && !/^\d+$/.test(term.raw)));
}

/** `Share of (loss)/profit`, `(Gains) losses on sales`: a label that names both signs is written with either. */
function alternatives(label: string): readonly string[] {
  const both =
    /\(?\b(\w+)\b\)?\s*\/\s*\(?\b(\w+)\b\)?|\((gains?|loss|losses|profit|income|benefit)\)\s+(\w+)/i.exec(
      label,
    );
  if (!both || !/gain|loss|profit|income|benefit/i.test(both[0])) return [];
  const [one, other] = [both[1] ?? both[3]!, both[2] ?? both[4]!];
  return [one, other].map((word) => label.replace(both[0], word).replace(/\([^()]*\)?/g, ' '));
}
