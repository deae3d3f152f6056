import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import { type PlacedPassage, periodAround } from '../bind/outline.ts';
import type { Fact } from '../fact.ts';
import { stretchIn } from '../gazetteer/stretches.ts';
import { keptBy } from '../keep.ts';
import { digitsOf } from '../misprints/digits.ts';
import { weekdayOf } from '../misprints/topic.ts';
import type { Figure, Sentence } from '../passage.ts';
import { printedDigits, signOf, wayOf } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import type { Period } from '../reader/period.ts';
import type { Axis, Row, Table } from '../table/table.ts';
import { namesIn } from './names.ts';

export type Way = 'up' | 'down';

/** A change of which the text says which way it went. */
export interface Signed {
  readonly figure: Figure;
  /** Its kind and printed digits, whatever the sign. */
  readonly key: string;
  /** How many digits are printed, without zeros in front. */
  readonly digits: number;
  readonly way: Way;
  readonly isCell: boolean;
  readonly tell: () => Telling;
}

/** What is told of a change, and what its words name. */
interface Telling {
  /** The names nearest to it: those of its own clause; a cell has its row's, or its column's where the row has none. */
  readonly near: ReadonlySet<string>;
  /** Further names: of its sentence, of the first one of its passage, of what it stands under, of its column. */
  readonly far: ReadonlySet<string>;
  /** Id of the metric that it is bound to. */
  readonly metric: string | null;
  /** The times that it may be of; empty where nothing says. */
  readonly periods: readonly Period[];
  /** Over what stretch of time it measures a change; null where its words do not say. */
  readonly stretch: string | null;
  /** The sentence or the table that states it. */
  readonly place: Sentence | Table;
  /** What its sentence says; of a cell nothing. */
  readonly words: string;
  readonly korean: boolean;
}

/** Worked out for the few changes that meet one of the other way. */
export const tellingOf = keptBy((signed: Signed): Telling => signed.tell());

/** Every change of a block that is told with its way. */
export const signedIn = keptBy((block: BoundBlock): readonly Signed[] => [
  ...flatMap(block.prose, (placed) =>
    flatMap(placed.passage.sentences, (sentence) => saidIn(block, placed, sentence)),
  ),
  ...flatMap(block.read.tables, (table) => cellsIn(block, table)),
]);

function saidIn(block: BoundBlock, placed: PlacedPassage, sentence: Sentence): readonly Signed[] {
  return flatMap(sentence.figures, (figure, at) => {
    const tell = () => tellingAt(block, placed, sentence, at);
    return signed(figure, false, tell) ?? [];
  });
}

function cellsIn(block: BoundBlock, table: Table): readonly Signed[] {
  return flatMap(table.rows, (row) =>
    flatMap(row.cells, (figure, i) => {
      if (!figure) return [];
      const tell = () => tellingOfCell(table, row, table.columns[i]!, block.bound[figure.index]);
      return signed(figure, true, tell) ?? [];
    }),
  );
}

/** `목요일 +3.86%, 한때 …`: how far behind a figure words may still tell its stretch. */
const longestTag = 6;

function tellingAt(block: BoundBlock, placed: PlacedPassage, sentence: Sentence, at: number): Telling {
  const { passage, parent, group, divider, headings } = placed;
  const { text } = passage.run;
  const upTo = (of: Sentence, from: number, to: number) =>
    namesIn(of.terms.filter((term) => term.from >= from && term.to <= to));
  const startOf = (at: number) => sentence.figures[at - 1]?.quantity.span.to ?? sentence.from;
  const { quantity, index } = sentence.figures[at]!;
  const { span } = quantity;
  const fact = block.bound[index];
  const period = fact?.period ?? periodAround(placed);
  const [opening] = passage.sentences;
  const above = [parent, group, divider, headings.at(-1)].filter((label) => label && label !== passage);
  return {
    // `코스닥 921.44 (-0.50%)`: the clause before names what a bare figure is of.
    near: new Set(
      sentence.figures
        .slice(0, at + 1)
        .map((figure, i) => upTo(sentence, startOf(i), figure.quantity.span.from))
        .findLast((names) => names.length > 0),
    ),
    far: new Set([
      ...upTo(sentence, sentence.from, span.from),
      ...(opening && opening !== sentence
        ? upTo(opening, opening.from, opening.figures[0]?.quantity.span.from ?? opening.to)
        : []),
      ...(fact?.subject.about ?? []),
      ...above.flatMap((label) => namesIn(label!.terms)),
    ]),
    metric: fact?.subject.metric?.id ?? null,
    periods: period ? [period] : [],
    stretch: stretchIn(text.slice(startOf(at), span.to + longestTag)),
    place: sentence,
    words: text.slice(sentence.from, sentence.to),
    korean: sentence.korean,
  };
}

function tellingOfCell(table: Table, row: Row, column: Axis, fact: Fact | null | undefined): Telling {
  const [ofRow, ofColumn] = [labelNames(row), labelNames(column)];
  const { subject } = fact ?? {};
  return {
    near: new Set(ofRow.length > 0 ? ofRow : ofColumn),
    far: new Set([...ofColumn, ...(subject?.about ?? [])]),
    metric: subject?.metric?.id ?? null,
    periods: [...column.periods, ...row.periods],
    stretch: stretchIn(column.label) ?? stretchIn(row.label),
    place: table,
    words: '',
    korean: true,
  };
}

/** `2/5 (목)` is what a sentence calls 목요일. */
function labelNames({ label, terms }: Axis): readonly string[] {
  const day = weekdayOf(label);
  return day === null ? namesIn(terms) : [...namesIn(terms), day];
}

function signed(figure: Figure, isCell: boolean, tell: Signed['tell']): Signed | null {
  const { quantity } = figure;
  const way = printedWay(quantity);
  const key = way && keyFor(quantity);
  return key
    ? { figure, key, digits: printedDigits(quantity).replace(/^0+/, '').length, way, isCell, tell }
    : null;
}

/** Percentages of as many decimals, amounts with the same digits, or as many points of a percentage. */
function keyFor(quantity: Quantity): string | null {
  const digits = digitsOf(quantity);
  if (digits) return digits.key;
  const { unit, readings, bound, range } = quantity;
  const point = readings[0]?.point;
  return unit.kind === 'percentPoint' && point && bound === 'exact' && !range
    ? `points ${point.abs().toString()}`
    : null;
}

/** A verb can say the way of an amount's owner, so an amount has to print its sign. */
function printedWay(quantity: Quantity): Way | null {
  const { kind } = quantity.unit;
  const told = kind === 'percent' || kind === 'percentPoint' || signOf(quantity) !== null;
  return told ? wayOf(quantity) : null;
}
