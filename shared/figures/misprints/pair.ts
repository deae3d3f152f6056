import { flatMap } from '../../flat-map.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import { timeWords } from '../gazetteer/cues.ts';
import { keptBy } from '../keep.ts';
import { tellsNothing } from '../name/plain-words.ts';
import type { Label } from '../named/labels.ts';
import { type Naming, naming } from '../named/naming.ts';
import { type NamingWord, wordsIn, wordsOf } from '../named/words.ts';
import { wayOf } from '../printed.ts';
import { clauseStart } from '../prose/clause.ts';
import { mayBeSame } from '../reader/period.ts';
import { digitsOf, strokesOf } from './digits.ts';
import { clauseOf } from './pointing.ts';
import { cellsThatSay, countedAs } from './says.ts';
import type { Cell, Said } from './stated.ts';
import { linesAbove } from './topic.ts';

/** A figure's words as they are read against one table. */
interface Lineup {
  readonly said: Said;
  readonly rows: readonly Naming[];
  readonly columns: readonly Naming[];
  /** The rows that the passage names in full before the figure, by its sentence or an earlier one. */
  readonly inPassage: ReadonlySet<Label>;
  /** Where its passage names none: the rows that what it stands under names in full, `### 한성기업`. */
  readonly above: ReadonlySet<Label>;
  /** The words of its sentence before it. */
  readonly before: readonly NamingWord[];
  readonly labels: readonly Label[];
  /** Where the words begin that may be about this figure alone. */
  readonly clause: number;
}

/** A figure and a cell that it may be meant to say. */
export interface Pair {
  readonly said: Said;
  readonly cell: Cell;
  readonly row: Naming;
  readonly column: Naming;
  readonly lineup: Lineup;
  /** How far the two are apart, as the logarithm of how many times one is the other. */
  readonly apart: number;
  /** How the digits of one become those of the other. */
  readonly slip: 'swapped' | 'one digit' | 'sign' | null;
}

/** Reads the words before a figure against the labels of a table. */
export function lineUp(said: Said, labels: readonly Label[]): Lineup {
  const { placed, sentence, figure } = said;
  const until = figure.quantity.span.from;
  const before = wordsOf(sentence).filter(({ to }) => to <= until);
  const clause = clauseOf(said);
  const passage = wordsIn(placed.passage).filter(({ to }) => to <= until);
  const labelled = labels.filter(({ way }) => way === 'row');
  const rows = labelled.map((label) =>
    label.words.length > 0 ? naming(label, before) : namingOfTime(label, said),
  );
  const inPassage = named(labelled, passage);
  return {
    said,
    rows,
    columns: labels.filter(({ way }) => way === 'column').map((label) => naming(label, clause)),
    inPassage,
    above:
      inPassage.size === 0 && rows.every(({ share }) => share === 0) ? namedAbove(labelled, placed) : none,
    before,
    labels,
    clause: clauseStart(sentence, said.at),
  };
}

const meets = ({ forms }: NamingWord, words: readonly string[]): boolean =>
  forms.some((form) => words.includes(form));

const tellsName = ({ forms }: NamingWord): boolean =>
  !forms.some((form) => timeWords.has(form) || tellsNothing(form) || /^\d/.test(form));

/** The words before a figure that tell of something the table has no word for; worked out for the few pairs that ask. */
export const strangersIn = keptBy(({ before, labels }: Lineup): readonly NamingWord[] =>
  before.filter((word) => tellsName(word) && !labels.some(({ words }) => meets(word, words))),
);

const none: ReadonlySet<Label> = new Set();

/** The labels of which words say all. */
const named = (labels: readonly Label[], words: readonly NamingWord[]): ReadonlySet<Label> =>
  new Set(labels.filter((label) => naming(label, words).share === 1));

/** Whether only what stands above names the row, and no word before the figure or the name of its column tells of another thing. */
export function isNamedAbove(row: Naming, column: Naming, lineup: Lineup): boolean {
  if (!lineup.above.has(row.label)) return false;
  const [stranger] = strangersIn(lineup);
  const own = lineup.before.find((word) => meets(word, column.label.words));
  return !stranger || (own !== undefined && own.from < stranger.from);
}

/** `배당수익률 차이` names 세전 배당수익률. */
const leastAbove = 0.5;

/** The labels that the nearest line above names which names any. */
function namedAbove(labels: readonly Label[], placed: PlacedPassage): ReadonlySet<Label> {
  for (const line of linesAbove(placed)) {
    const all = labels.map((label) => naming(label, wordsIn(line)));
    const most = Math.max(...all.map(({ share }) => share));
    if (most >= leastAbove)
      return new Set(flatMap(all, ({ label, share }) => (share === most ? [label] : [])));
  }
  return none;
}

/** A row of a time is named by the last time that is told before the figure. */
function namingOfTime(label: Label, { sentence, figure }: Said): Naming {
  const told = sentence.periods.findLast(({ span }) => span.to <= figure.quantity.span.from);
  const own =
    told && label.axis.periods.some((period) => period.kind === told.kind && mayBeSame(period, told));
  return { label, share: own ? 1 : 0, to: own ? told.span.to : -1 };
}

/** Further apart, two figures are two facts. */
const furthest = Math.log(10);
/** Small percentages may be a whole other number of tenths. */
const closeRates = 0.006;

/** A figure and a cell as a pair, where a slip may have made one of the other; null where they agree or are too far apart. */
export function pairOf(lineup: Lineup, cell: Cell, row: Naming, column: Naming): Pair | null {
  const { said } = lineup;
  const [own, other] = [said.figure.quantity, cell.figure.quantity];
  const [a, b] = [countedAs(own, other.unit), countedAs(other, own.unit)];
  const [x, y] = [a, b].map(({ readings: [reading] }) => reading?.point?.abs().toNumber() ?? 0);
  if (!x || !y) return null;
  const says = cellsThatSay(cell.table, own).some(
    (one) => one.row === cell.row && one.column === cell.column,
  );
  const slip = slipOf(said, cell, says);
  if (says && slip !== 'sign') return null;
  const apart = Math.abs(Math.log(x / y));
  const near = apart < furthest || (a.unit.kind === 'percent' && Math.abs(x - y) <= closeRates);
  return near || slip ? { said, cell, row, column, lineup, apart, slip } : null;
}

/** `says`: the two agree but for their signs. */
function slipOf({ figure, digits }: Said, { figure: cell }: Cell, says: boolean): Pair['slip'] {
  const [own, other] = [wayOf(figure.quantity), wayOf(cell.quantity)];
  const turned = own !== null && other !== null && own !== other;
  const printed = digitsOf(cell.quantity);
  if (turned && says) return 'sign';
  if (turned || !digits || !printed || digits.kind !== printed.kind) return null;
  const [strokes, others] = [strokesOf(digits), strokesOf(printed)];
  if (strokes.swapped.includes(printed.key)) return 'swapped';
  return strokes.changed.some((key) => others.changed.includes(key)) ? 'one digit' : null;
}
