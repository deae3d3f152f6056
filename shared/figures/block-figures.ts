import { beside } from '../beside.ts';
import type { Block } from '../markdown/block.ts';
import type { Figure, Passage, Sentence } from './passage.ts';
import { sentencesOf } from './prose/sentences.ts';
import { wholePeriods } from './prose/whole-periods.ts';
import type { Period } from './reader/period.ts';
import { readPeriods } from './reader/read-periods.ts';
import { readQuantities } from './reader/read-quantities.ts';
import { type Run, readRuns } from './reader/runs.ts';
import { readTables } from './table/read-table.ts';
import type { Table } from './table/table.ts';
import { giveSameUnits, TableUnits } from './table/table-units.ts';
import { type Term, terms } from './words/terms.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** Everything that was read in a block, before it is known what stands around it. */
export interface BlockFigures {
  readonly passages: readonly Passage[];
  readonly tables: readonly Table[];
  /** In the order of the text. */
  readonly figures: readonly Figure[];
  /** The text that stands right above the next block; null where this one has none. */
  readonly caption: string | null;
  readonly vocabulary: Vocabulary;
}

/** A caption further up than this says nothing about a table. */
const longestCaption = 240;

interface Kept {
  readonly caption: string;
  readonly vocabulary: Vocabulary;
  readonly read: BlockFigures;
}

const kept = beside<Block, Kept>();

const hasTables = ({ tables }: BlockFigures) => tables.length > 0;

/**
 * Reads a block's figures; once for as long as the block, the units that its caption gives and the vocabulary live. `caption` is the text
 * right above it, which may give a table its unit. Linear in the block's length.
 */
export function figuresOf(block: Block, caption: string, vocabulary: Vocabulary): BlockFigures {
  const before = kept.get(block);
  if (
    before?.vocabulary === vocabulary &&
    (!hasTables(before.read) || giveSameUnits(before.caption, caption))
  )
    return before.read;
  const read = readBlock(block, caption, vocabulary);
  kept.set(block, { caption, vocabulary, read });
  return read;
}

function readBlock(block: Block, above: string, vocabulary: Vocabulary): BlockFigures {
  const figures: Figure[] = [];
  const passages: Passage[] = [];
  const units = new TableUnits(above);
  for (const run of readRuns(block.text, block.root)) {
    const { text, source } = run;
    const found = readPeriods(text);
    const periods = wholePeriods(text, found);
    const cell = run.kind === 'cell';
    const own = readQuantities(text, { cell, heading: run.kind === 'heading', periods: found }).map(
      (quantity): Figure => {
        const span = source.span(quantity.core.from, quantity.core.to);
        const figure = {
          index: figures.length,
          run: run.index,
          quantity: cell ? units.apply(quantity, run) : quantity,
          span,
        };
        figures.push(figure);
        return figure;
      },
    );
    units.pass(run);
    passages.push(new ReadPassage(run, periods, own, vocabulary));
  }
  return { passages, tables: readTables(passages), figures, caption: captionOf(passages), vocabulary };
}

/** A passage whose words are read when they are asked for: of most cells of a table only the figure is. */
class ReadPassage implements Passage {
  readonly run: Run;
  readonly periods: readonly Period[];
  readonly figures: readonly Figure[];
  private readonly vocabulary: Vocabulary;
  private readTerms: readonly Term[] | null = null;
  private readSentences: readonly Sentence[] | null = null;

  constructor(run: Run, periods: readonly Period[], figures: readonly Figure[], vocabulary: Vocabulary) {
    this.run = run;
    this.periods = periods;
    this.figures = figures;
    this.vocabulary = vocabulary;
  }

  get terms(): readonly Term[] {
    this.readTerms ??= terms(this.run.text, this.vocabulary);
    return this.readTerms;
  }

  get sentences(): readonly Sentence[] {
    const { run, periods, figures } = this;
    this.readSentences ??= run.kind === 'cell' ? none : sentencesOf(run.text, this.terms, periods, figures);
    return this.readSentences;
  }
}

const none: readonly Sentence[] = [];

function captionOf(passages: readonly Passage[]): string | null {
  const last = passages.at(-1);
  if (!last) return null;
  return last.run.kind === 'cell' ? '' : last.run.text.slice(-longestCaption);
}
