import type { Block } from '../markdown/block.ts';
import type { Figure, Passage } from './passage.ts';
import { sentencesOf } from './prose/sentences.ts';
import { readPeriods } from './reader/read-periods.ts';
import { readQuantities } from './reader/read-quantities.ts';
import { readRuns } from './reader/runs.ts';
import { readTables } from './table/read-table.ts';
import type { Table } from './table/table.ts';
import { terms } from './words/terms.ts';

/** Everything that was read in a block, before it is known what stands around it. */
export interface BlockFigures {
  readonly passages: readonly Passage[];
  readonly tables: readonly Table[];
  /** In the order of the text. */
  readonly figures: readonly Figure[];
}

const kept = new WeakMap<Block, BlockFigures>();

/** Reads a block's figures; once for as long as the block lives. Linear in its length. */
export function figuresOf(block: Block): BlockFigures {
  let read = kept.get(block);
  if (!read) {
    read = readBlock(block);
    kept.set(block, read);
  }
  return read;
}

function readBlock(block: Block): BlockFigures {
  const figures: Figure[] = [];
  const passages = readRuns(block.text, block.root).map((run): Passage => {
    const { text, source } = run;
    const own = readQuantities(text).map((quantity): Figure => {
      const span = source.span(quantity.core.from, quantity.core.to);
      const figure = { index: figures.length, run: run.index, quantity, span };
      figures.push(figure);
      return figure;
    });
    return {
      run,
      terms: terms(text),
      periods: readPeriods(text),
      sentences: sentencesOf(text),
      figures: own,
    };
  });
  return { passages, tables: readTables(passages), figures };
}
