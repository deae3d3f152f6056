import { flatMap } from '../flat-map.ts';
import type { BoundArticle, BoundBlock } from './bind/bind-article.ts';
import type { BlockFigures } from './block-figures.ts';
import { keptByMembers } from './keep.ts';

/** Gives what a block holds. Pure, and the same function each time. */
type Gather<R> = (block: BoundBlock) => readonly R[];

/** A block, and how many blocks with tables the article has up to it, itself among them. */
export interface PlacedBlock {
  readonly block: BoundBlock;
  readonly at: number;
}

/** Blocks one behind the other, and what was gathered from them. */
export class Stretch {
  readonly blocks: readonly BoundBlock[];
  /** What was read of those with tables. */
  readonly tabled: readonly BlockFigures[];
  /** Those of them that hold figures. */
  private readonly figured: readonly BoundBlock[];
  private readonly gathered = new Map<Gather<unknown>, readonly unknown[]>();

  constructor(blocks: readonly BoundBlock[]) {
    this.blocks = blocks;
    this.tabled = flatMap(blocks, ({ read }) => (read.tables.length > 0 ? [read] : []));
    this.figured = blocks.filter(({ read }) => read.figures.length > 0);
  }

  /** Its blocks, each with how many blocks with tables the article has up to it, where `at` stand before the stretch. */
  placed(at: number): readonly PlacedBlock[] {
    let tables = at;
    return this.blocks.map((block) => {
      if (block.read.tables.length > 0) tables += 1;
      return { block, at: tables };
    });
  }

  gather<R>(from: Gather<R>): readonly R[] {
    let known = this.gathered.get(from);
    if (!known) {
      known = flatMap(this.figured, from);
      this.gathered.set(from, known);
    }
    return known as readonly R[];
  }
}

/**
 * An article's blocks in the order of the text, by stretches. What is gathered from them is kept beside each stretch: a
 * long article has thousands of blocks, and to ask each of them again after every key takes longer than to work out what
 * the key changed.
 */
export class Stretches {
  readonly all: readonly Stretch[];

  constructor(all: readonly Stretch[]) {
    this.all = all;
  }

  /** Something of each stretch; `at` is how many blocks with tables stand before it. */
  mapPlaced<R>(make: (stretch: Stretch, at: number) => R): readonly R[] {
    let at = 0;
    return this.all.map((stretch) => {
      const made = make(stretch, at);
      at += stretch.tabled.length;
      return made;
    });
  }

  /** What the blocks with figures hold, in order. */
  gather<R>(from: Gather<R>): readonly R[] {
    const parts = this.all.map((stretch) => stretch.gather(from)).filter((part) => part.length > 0);
    // `parts.flat()` gives the same, and takes seventy times as long: several dozen relations gather at every key.
    return parts.length === 1 ? parts[0]! : ([] as R[]).concat(...parts);
  }
}

const stretchOf = keptByMembers((blocks: readonly BoundBlock[]) => new Stretch(blocks));

/** A stretch ends with a section, so that a block which is put in leaves the stretches behind it as they are. */
const shortest = 16;
const longest = 64;

/** The stretches of an article; those that an edit leaves alone stay the same objects. */
export function stretchesOf({ blocks }: Pick<BoundArticle, 'blocks'>): Stretches {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= blocks.length; at++) {
    const length = at - from;
    const sectionEnds = blocks[at]?.under.headings !== blocks[at - 1]!.under.headings;
    if (at < blocks.length && !(length >= shortest && sectionEnds) && length < longest) continue;
    stretches.push(stretchOf(blocks.slice(from, at)));
    from = at;
  }
  return new Stretches(stretches);
}
