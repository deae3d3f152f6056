import { flatMap } from '../../flat-map.ts';
import { indexLabels, type LabelIndex } from '../named/labels.ts';
import type { Stretches } from '../stretches.ts';
import { byThing } from './by-thing.ts';
import { type Stated, statedIn } from './stated.ts';
import { wordedIn } from './worded.ts';

/** What a whole article tells, as far as one figure and one cell have to know it. */
export interface Around {
  readonly stated: Stated;
  readonly index: LabelIndex;
  /** The tables that have a column for each thing, with a row for each. */
  readonly byThing: LabelIndex;
  /** What its cells tell in words. */
  readonly worded: LabelIndex;
  /** The forms of the article's own subject. */
  readonly implied: ReadonlySet<string>;
}

/** Null where there is nothing to hold figures against, or too much. */
export function aroundIn(blocks: Stretches, implied: ReadonlySet<string>): Around | null {
  const all = flatMap(blocks.all, (stretch) => stretch.blocks);
  const tabled = all.filter(({ read }) => read.tables.length > 0);
  const stated = tabled.length > 0 ? statedIn(all.filter(({ read }) => read.figures.length > 0)) : null;
  return (
    stated && {
      stated,
      index: indexLabels(tabled),
      byThing: indexLabels(flatMap(tabled, byThing)),
      worded: indexLabels(flatMap(tabled, wordedIn)),
      implied,
    }
  );
}
