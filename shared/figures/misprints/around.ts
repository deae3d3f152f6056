import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { BlockFigures } from '../block-figures.ts';
import { keptBy } from '../keep.ts';
import { indexLabels, type LabelIndex } from '../named/labels.ts';
import type { Stretches } from '../stretches.ts';
import type { Table } from '../table/table.ts';
import { turnedAround } from './by-thing.ts';
import { type Stated, statedIn } from './stated.ts';
import { tableOfWords } from './worded.ts';

/** What a whole article tells, as far as one figure and one cell have to know it. */
export interface Around {
  readonly stated: Stated;
  readonly index: LabelIndex;
  /** The forms of the article's own subject. */
  readonly implied: ReadonlySet<string>;
}

/** An article by its tables, in each form in which prose may say their cells. */
export interface Views {
  readonly asWritten: Around;
  /** Those that have a column for each thing, with a row for each. */
  readonly byThing: Around;
  /** What their cells tell in words. */
  readonly inWords: Around;
}

/** Null where there is nothing to hold figures against, or too much. */
export function viewsIn(blocks: Stretches, implied: ReadonlySet<string>): Views | null {
  const all = flatMap(blocks.all, (stretch) => stretch.blocks);
  const tabled = all.filter(({ read }) => read.tables.length > 0);
  const stated = tabled.length > 0 ? statedIn(all.filter(({ read }) => read.figures.length > 0)) : null;
  if (!stated) return null;
  const view = (seen: readonly BoundBlock[]): Around => ({ stated, index: indexLabels(seen), implied });
  return {
    asWritten: view(tabled),
    byThing: view(flatMap(tabled, readByThing)),
    inWords: view(flatMap(tabled, readInWords)),
  };
}

/** Blocks with the tables that can be made of their own in the place of those; the same ones for as long as a block stays. */
const retabled = (make: (table: Table, read: BlockFigures) => Table | null) =>
  keptBy((block: BoundBlock): readonly BoundBlock[] => {
    const { read } = block;
    const tables = flatMap(read.tables, (table) => make(table, read) ?? []);
    return tables.length > 0 ? [{ ...block, read: { ...read, tables } }] : [];
  });

const readByThing = retabled(turnedAround);
const readInWords = retabled(tableOfWords);
