import type { BoundBlock } from '../bind/bind-article.ts';
import type { BlockFigures } from '../block-figures.ts';
import { generalNouns } from '../gazetteer/entities.ts';
import { stretchIn } from '../gazetteer/stretches.ts';
import { listAt } from '../group.ts';
import { keptBetween, keptBy, keptByMembers, sameMembers } from '../keep.ts';
import type { Figure, Passage } from '../passage.ts';
import { readTableUnits } from '../reader/table-unit.ts';
import type { Axis, Row, Table } from '../table/table.ts';
import { terms } from '../words/terms.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { namingWords } from './words.ts';

/** A row or a column, by the words that tell it from the others of its table. */
export interface Label {
  readonly table: Table;
  readonly way: 'row' | 'column';
  readonly axis: Axis | Row;
  /** The words that all of its table's rows or columns have are left out; empty where it names nothing but a time. */
  readonly words: readonly string[];
}

/** The labels of tables, to be found by their words, tables and cells. */
interface Labels {
  /** The labels that a word takes part in; a word of more than `mostLabels` tells nothing and is left out. */
  readonly byWord: ReadonlyMap<string, readonly Label[]>;
  /** The labels of each table, rows and columns. */
  readonly ofTable: ReadonlyMap<Table, readonly Label[]>;
  /** The row that a cell stands in. */
  readonly rowOf: ReadonlyMap<Figure, Label>;
}

/** The labels of an article's tables, and what these stand under. */
export interface LabelIndex extends Labels {
  /** The headings that each table stands under. */
  readonly above: ReadonlyMap<Table, readonly Passage[]>;
}

/** A longer table is a listing of data, which no sentence restates. */
const longestTable = 120;

const labelsIn = keptBy((block: BlockFigures): readonly Label[] =>
  block.tables
    .filter(({ rows }) => rows.length <= longestTable)
    .flatMap((table) => [
      ...labelled(table, 'row', table.rows, block),
      ...labelled(
        table,
        'column',
        table.columns.filter(({ index }) => index !== table.labels),
        block,
      ),
    ]),
);

/** `증감률`, `비중`: how a column's figures count, which its role tells. */
const kinds: ReadonlySet<string> = new Set(['#growth', '#share']);

function labelled(
  table: Table,
  way: Label['way'],
  axes: readonly Axis[],
  { vocabulary }: BlockFigures,
): readonly Label[] {
  const all = axes.map((axis) => {
    const bare = axis.label.replace(/\([^()]*\)?/g, ' ');
    const words = namingWords(terms(bare, vocabulary)).filter(
      ({ from, to }) => !axis.periods.some(({ raw }) => raw.includes(bare.slice(from, to))),
    );
    return { axis, words: withoutGeneral([...new Set(words.map(({ forms }) => forms[0]!))]) };
  });
  const counts = new Map<string, number>();
  const printed = all.filter(({ axis }) => axis.beside === undefined);
  for (const { words } of printed) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = (word: string) => printed.length > 1 && counts.get(word) === printed.length;
  const tells = (word: string) => !common(word) && !(way === 'column' && kinds.has(word));
  return all.map(({ axis, words }) => {
    const telling = words.filter(tells);
    const named = telling.length > 0 || axis.periods.length > 0;
    return { table, way, axis, words: named ? telling : bracketed(axis, vocabulary).filter(tells) };
  });
}

/** `S&P 500 지수`, `원/달러 환율`: a sentence leaves out what such a name is known to be. */
const withoutGeneral = (words: readonly string[]): readonly string[] =>
  words.some((word) => word.startsWith('@')) ? words.filter((word) => !generalNouns.has(word)) : words;

/** `ON (메타라벨러)`: the words in a label's bracket, where those before it tell nothing. */
function bracketed({ label }: Axis, vocabulary: Vocabulary): readonly string[] {
  const [bracket] = /\([^()]*\)/.exec(label) ?? [];
  if (bracket === undefined || readTableUnits(bracket).length > 0) return [];
  return [...new Set(namingWords(terms(bracket, vocabulary)).map(({ forms }) => forms[0]!))];
}

/** A word that more labels than this have tells nothing. */
const mostLabels = 40;

/** A block with tables, as `indexLabels` takes it. */
export const tabledIn = (block: BoundBlock): readonly BoundBlock[] =>
  block.read.tables.length > 0 ? [block] : [];

/** Indexes the labels of blocks with tables, given in the order of the text. */
export const indexLabels = keptByMembers((blocks: readonly BoundBlock[]): LabelIndex => {
  const above = new Map<Table, readonly Passage[]>();
  for (const { read, under } of blocks) for (const table of read.tables) above.set(table, under.headings);
  return { ...labelsOf(blocks.map(({ read }) => read)), above };
});

/** A heading that is written above them changes none of the labels. */
const labelsOf = keptByMembers((blocks: readonly BlockFigures[]): Labels => {
  const byWord = new Map<string, Label[]>();
  const ofTable = new Map<Table, Label[]>();
  const rowOf = new Map<Figure, Label>();
  for (const read of blocks) {
    for (const label of labelsIn(read)) {
      for (const word of label.words) listAt(byWord, word).push(label);
      listAt(ofTable, label.table).push(label);
      if ('cells' in label.axis) for (const cell of label.axis.cells) if (cell) rowOf.set(cell, label);
    }
  }
  for (const [word, { length }] of byWord) if (length > mostLabels) byWord.delete(word);
  return { byWord, ofTable, rowOf };
});

/** The words by which a sentence may find other tables in one index than in another: the labels of those that changed. */
export const changedWords = keptBetween(
  (before: LabelIndex, now: LabelIndex): ReadonlySet<string> =>
    new Set([...wordsNotIn(now, before), ...wordsNotIn(before, now)]),
);

/** The words of the tables that `other` does not know under the same headings, as far as one of the two knows the words. */
function wordsNotIn(index: LabelIndex, other: LabelIndex): readonly string[] {
  return [...index.above].flatMap(([table, headings]) => {
    const there = other.above.get(table);
    if (there && sameMembers(there, headings)) return [];
    return (index.ofTable.get(table) ?? []).flatMap(({ words }) =>
      words.filter((word) => index.byWord.has(word) || other.byWord.has(word)),
    );
  });
}

/** `한 달 동안 2.9%`, beside a table of changes over a day and a week. */
export function overAnother(words: string, labels: readonly Label[]): boolean {
  const own = stretchIn(words);
  if (own === null) return false;
  const told = labels.flatMap(({ axis }) => stretchIn(axis.label) ?? []);
  return told.length > 0 && own !== 'day' && own !== 'year' && !told.includes(own);
}
