import type { Span } from '../../span.ts';
import { leavesUnsaid } from '../gazetteer/stretches.ts';
import { ownersIn } from '../named/address.ts';
import type { Label, LabelIndex } from '../named/labels.ts';
import type { NamingWord } from '../named/words.ts';
import type { Figure } from '../passage.ts';
import { significantDigits, signOf } from '../printed.ts';
import { blanked } from '../prose/blanked.ts';
import { clauseStart } from '../prose/clause.ts';
import { topicOf } from '../prose/topic.ts';
import type { Table } from '../table/table.ts';
import { digitsOf, strokesOf } from './digits.ts';
import { movesIn, overSameTime } from './measure.ts';
import { clauseOf, isOfOther, namesOtherMetric, saysColumn } from './pointing.ts';
import type { Cell, Said } from './stated.ts';
import type { Named } from './topic.ts';
import { cellsThatSay } from './worked-out.ts';

/** A line of a table that the words before a figure name, or the times that are its rows. */
export interface Line {
  readonly table: Table;
  /** All of its table's. */
  readonly labels: readonly Label[];
  /** Null where only a time is told. */
  readonly named: Named | null;
  /** Where its name or its time stands. */
  readonly span: Span;
}

/** What speaks for a figure being of a line: where it is named, and what stands between and around; 0 where it may be another's. */
export function pointsOf(
  said: Said,
  { table, labels, named, span }: Line,
  words: readonly NamingWord[],
  held: ReadonlySet<Figure>,
  index: LabelIndex,
  implied: ReadonlySet<string>,
): number {
  const { figure, placed, sentence } = said;
  const { text } = placed.passage.run;
  const whole = named?.label.words.every((word) => words.some(({ forms }) => forms.includes(word)));
  const away = span.from < clauseStart(sentence, said.at);
  let points = (whole || !named ? 3 : 2) - (away ? 2 : 0);
  if (figure.quantity.unit.kind === 'percent') points += 1;
  if (placed.headings.at(-1) === index.above.get(table)!.at(-1)) points += 1;
  if (namesOtherMetric(text, clauseOf(said), labels, index)) points -= 2;
  const ofOther = named
    ? isOfOther(said, named, labels, index, implied)
    : topicOf(text, sentence, figure.quantity.span.from, implied) !== null;
  const between = strangers(said, span.to, words, labels);
  if (ofOther || (between > 0 && (!named || away))) return 0;
  points -= Math.min(2, between);
  let odd = 0;
  let inLine = false;
  for (const other of sentence.figures) {
    if (other === figure) continue;
    const own = cellsThatSay(table, other.quantity);
    const { unit, span: place } = other.quantity;
    // `매출 7,272억(YoY +38%)`: the rate is that amount's.
    const leads = place.from >= span.from && place.to < figure.quantity.span.from && unit.kind !== 'duration';
    if (own.length === 0 && (leads || unit.kind === figure.quantity.unit.kind) && !held.has(other)) odd++;
    if (named && significantDigits(other.quantity) > 1)
      inLine ||= own.some(({ row, column }) => (table.time === 'rows' ? column : row) === named.label.axis);
  }
  return points + (inLine ? 1 : 0) - 2 * Math.min(2, odd);
}

/** What speaks for one cell of the line: words that name its column, figures around that say others of it. */
export function pointsFor(said: Said, cell: Cell, labels: readonly Label[]): number {
  const { figure, placed, sentence } = said;
  const columns = labels.filter(({ way }) => way === 'column');
  const label = columns.find(({ axis }) => axis === cell.column)!;
  const down = cell.table.time === 'rows';
  const role = cell.column.role === 'level' ? cell.row.role : cell.column.role;
  let points = 0;
  if (!down && saysColumn(clauseOf(said), label, columns)) points += 3;
  if (sentence.figures.some((other) => other !== figure && isBeside(other, cell))) points += 4;
  else if (placed.passage.figures.some((other) => other !== figure && isBeside(other, cell))) points += 2;
  if (overSameTime(said, cell) === 'same') points += 3;
  else if (leavesUnsaid('', cell.column.label)) points -= 2;
  if (isOfOtherLevels(said, cell)) points -= 3;
  if (
    figure.quantity.unit.kind === 'percent' &&
    movesIn(said) &&
    (role === 'change' || signOf(figure.quantity))
  )
    points += 1;
  const [own, other] = [figure, cell.figure].map(({ quantity }) => digitsOf(quantity));
  const near = own && other && strokesOf(own).changed.some((key) => strokesOf(other).changed.includes(key));
  return points + (near ? 2 : 0);
}

/** `3Q | 누적 | 작년 누적 | YoY`, beside `매출 7,272억(+38%)` of the third quarter: a change of other columns than the one told. */
function isOfOtherLevels({ sentence, at }: Said, { table, row, column }: Cell): boolean {
  const before = sentence.figures[at - 1];
  if (!before || column.role !== 'change') return false;
  const levels = table.columns.filter(({ role, index }) => role === 'level' && index < column.index);
  const told = cellsThatSay(table, before.quantity).filter((cell) => cell.row === row);
  return told.length > 0 && told.every((cell) => levels.indexOf(cell.column) < levels.length - 2);
}

/** Whether a figure says the cell of another row in the column. */
const isBeside = ({ quantity }: Figure, { table, row, column }: Cell): boolean =>
  significantDigits(quantity) > 1 &&
  cellsThatSay(table, quantity).some((other) => other.column === column && other.row !== row);

/** How many words stand between the name and the figure that the table does not know and that may own it. */
function strangers(
  { figure, placed, sentence, at }: Said,
  name: number,
  words: readonly NamingWord[],
  labels: readonly Label[],
): number {
  const known = new Set(labels.flatMap((label) => label.words));
  const last = clauseStart(sentence, at);
  const until = figure.quantity.span.from;
  const { text } = placed.passage.run;
  const attached = /^[가-힣]*/.exec(text.slice(last, until))![0].length;
  const between = blanked(text, { from: Math.max(last, name), to: until }, [
    { from: last, to: last + attached },
    ...words.filter(({ forms }) => forms.some((form) => known.has(form))),
    ...sentence.periods.map(({ span }) => span),
  ]);
  return ownersIn(between).length;
}
