import { periodAround, scopeOf, withoutTitle } from '../bind/outline.ts';
import { settingOf } from '../bind/setting.ts';
import { periodOf } from '../bind/time.ts';
import type { Label, LabelIndex } from '../named/labels.ts';
import { isMetric, type NamingWord, wordsOf } from '../named/words.ts';
import type { Figure } from '../passage.ts';
import { topicOf } from '../prose/topic.ts';
import { comparable } from '../quantity.ts';
import { mayBeSame, type Period } from '../reader/period.ts';
import { isOfAnother } from '../restate/another.ts';
import { sameYear } from '../restate/times.ts';
import { bareNoun } from '../words/particles.ts';
import { digitsOf } from './digits.ts';
import { measuresAlike, overSameTime } from './measure.ts';
import type { Cell, Said } from './stated.ts';
import { lastNamed, type Named, wordsAround } from './topic.ts';

/** The words of a figure's own clause, between the figures before and behind it. */
export function clauseOf({ figure, placed, sentence, at }: Said): readonly NamingWord[] {
  const { text } = placed.passage.run;
  const from = sentence.figures[at - 1]?.quantity.span.to ?? sentence.from;
  const next = sentence.figures[at + 1]?.quantity.span.from;
  // `월 승률 59.2%, BM 56.7%`: what a comma parts from a figure names the next one.
  const behind = next === undefined ? '' : text.slice(figure.quantity.span.to, next);
  const to =
    next === undefined ? sentence.to : next - (behind.length - (/^[^,/;]*/.exec(behind)?.[0].length ?? 0));
  return wordsOf(sentence).filter((word) => word.from >= from && word.to <= to);
}

/**
 * Whether the words around a figure may mean a cell: they named its row last, they name no other column, and they measure the
 * same over the same time. `few`: the figure has so few digits that its clause has to name the column, too.
 */
export function pointsAt(
  said: Said,
  cell: Cell,
  few: boolean,
  index: LabelIndex,
  implied: ReadonlySet<string>,
): boolean {
  const { figure, placed } = said;
  const labels = index.ofTable.get(cell.table);
  if (!labels || placed.passage.figures.some((other) => other !== figure && states(other, cell)))
    return false;
  const rows = labels.filter(({ way }) => way === 'row');
  const columns = labels.filter(({ way }) => way === 'column');
  const column = columns.find(({ axis }) => axis === cell.column);
  if (!column) return false;
  const clause = clauseOf(said);
  const down = cell.table.time === 'rows';
  const [wanted, among] = down ? [cell.column, columns] : [cell.row, rows];
  const named = whatIsNamed(said, cell, among, index) ?? (down ? onlyRates(cell, column) : null);
  if (named?.label.axis !== wanted || isOfOther(said, named, labels, index, implied)) return false;
  const own = down || saysColumn(clause, column, columns);
  if (!own && columns.some((other) => other !== column && saysLabel(clause, other))) return false;
  if (namesOtherMetric(placed.passage.run.text, clause, labels, index) || !measuresAlike(said, cell, own))
    return false;
  const over = overSameTime(said, cell);
  if (over === 'other') return false;
  const timed = isInTime(said, cell, rows, clause);
  if (timed === 'other' || (down && timed === 'open')) return false;
  return !few || own || over === 'same';
}

/** Whether words name a column, or the one whose changes it tells. */
export const saysColumn = (said: readonly NamingWord[], column: Label, columns: readonly Label[]): boolean =>
  saysLabel(said, column) || saysLabel(said, ownerOf(column, columns));

/** Whether words say every word of a label; not where it has none. */
const saysLabel = (said: readonly NamingWord[], label: Label | undefined): boolean =>
  label !== undefined &&
  label.words.length > 0 &&
  label.words.every((word) => said.some(({ forms }) => forms.includes(word)));

/** `AWS 매출 $401억`, beside a table of capital expenditure: a metric of which the table and its heading say nothing. */
export function namesOtherMetric(
  text: string,
  clause: readonly NamingWord[],
  labels: readonly Label[],
  { above }: LabelIndex,
): boolean {
  const metrics = clause.filter(isMetric);
  if (metrics.length === 0) return false;
  const heading = above.get(labels[0]!.table)!.at(-1);
  const known = [
    ...labels.map(({ axis }) => axis),
    ...(heading ? [{ label: heading.run.text, terms: heading.terms }] : []),
  ];
  return metrics.every(({ forms, from, to }) =>
    known.every(
      ({ label, terms }) =>
        !label.includes(bareNoun(text.slice(from, to))) &&
        !terms.some((term) => term.forms.some((form) => forms.includes(form))),
    ),
  );
}

/** `매출 | YoY | 영업이익 | YoY`: the column whose changes another one tells. */
function ownerOf({ axis, words }: Label, columns: readonly Label[]): Label | undefined {
  if (axis.role !== 'change' || words.some((word) => word.startsWith('#'))) return undefined;
  return columns.findLast((other) => other.axis.index < axis.index && other.axis.role === 'level');
}

/** Its own sentence comes first, then the row of the cell that the figure before it states, then what stands above. */
function whatIsNamed(said: Said, cell: Cell, among: readonly Label[], index: LabelIndex): Named | null {
  const [own, ...around] = wordsAround(said);
  const inSentence = lastNamed(among, own!);
  if (inSentence) return inSentence;
  const quoted = rowQuoted(said, cell, index);
  if (quoted && among.includes(quoted))
    return { label: quoted, at: said.sentence.figures[said.at - 1]!.quantity.span.from };
  for (const words of around) {
    const named = lastNamed(among, words);
    if (named) return { label: named.label, at: -1 };
  }
  return cell.row.total && own!.some(({ forms }) => forms.some((form) => wholes.test(form)))
    ? { label: index.rowOf.get(cell.figure)!, at: -1 }
    : null;
}

/** `화요일 낙폭 1.36%`: the one column of percentages needs no name. */
const onlyRates = (cell: Cell, label: Label): Named | null => (isOnlyRate(cell) ? { label, at: -1 } : null);

/** Whether a cell stands in its table's one column of percentages. */
function isOnlyRate({ table, figure }: Cell): boolean {
  if (figure.quantity.unit.kind !== 'percent') return false;
  const rates = table.printed.columns.filter(({ index }) =>
    table.rows.some(({ cells }) => cells[index]?.quantity.unit.kind === 'percent'),
  );
  return rates.length === 1;
}

const wholes = /^(?:전체|합계|총|합산|총합)$/;

/** Few digits are stated by chance. */
const fewestQuoted = 3;

/** The row of the one cell of the table that the figure before states. */
function rowQuoted({ sentence, at }: Said, { table }: Cell, { rowOf }: LabelIndex): Label | null {
  const before = sentence.figures[at - 1];
  const digits = before && digitsOf(before.quantity);
  if (!digits || digits.text.length < fewestQuoted) return null;
  const cells = table.rows.flatMap((row) =>
    row.cells.filter(
      (cell) =>
        cell !== null &&
        comparable(before.quantity.unit, cell.quantity.unit) &&
        digitsOf(cell.quantity)?.text === digits.text,
    ),
  );
  return cells.length === 1 ? (rowOf.get(cells[0]!) ?? null) : null;
}

/** Whether a subject comes between that the table does not know, or a bare metric may be another's. */
export function isOfOther(
  { figure, placed, sentence }: Said,
  { label, at }: Named,
  labels: readonly Label[],
  index: LabelIndex,
  implied: ReadonlySet<string>,
): boolean {
  const { text } = placed.passage.run;
  const from = figure.quantity.span.from;
  const topic = topicOf(text, sentence, from, implied);
  const known = (form: string) => labels.some(({ words }) => words.includes(form));
  // `회사채 3년은`: the topic is the name itself, from behind its digits.
  const itself = topic && at >= 0 && /^\d*$/.test(text.slice(at, topic.from));
  if (topic && topic.from > at && !itself && !topic.forms.some(known)) return true;
  if (!label.words.every((word) => word.startsWith('#'))) return false;
  const headings = index.above.get(label.table)!;
  const [here, there] = [placed.headings, headings].map((all) => scopeOf(withoutTitle(all), implied));
  if (here && there && here !== there) return true;
  const away = placed.headings.at(-1) !== headings.at(-1);
  return (
    (away && settingOf(placed, implied) !== null) ||
    (at >= 0 && isOfAnother(text, sentence, { from: at, to: at }, implied))
  );
}

/** Whether the figure's time is the cell's; open where one of them has none. */
export function isInTime(
  { figure, placed, sentence, at }: Said,
  { table, row, column }: Cell,
  rows: readonly Label[],
  clause: readonly NamingWord[],
): 'same' | 'other' | 'open' {
  const { text } = placed.passage.run;
  const day = table.time === 'rows' ? lastNamed(rows, clause)?.label.axis : undefined;
  if (day) return day === row ? 'same' : 'other';
  const until = sentence.figures[at + 1]?.quantity.span.from ?? sentence.to;
  const period = periodOf(text, sentence, figure.quantity, until) ?? periodAround(placed);
  const times = [...column.periods, ...row.periods];
  if (!period || times.length === 0) return 'open';
  return times.some((own) => isSameTime(own, period)) ? 'same' : 'other';
}

const isSameTime = (a: Period, b: Period) => mayBeSame(a, b) || (a.kind !== b.kind && sameYear(a, b));

const states = ({ quantity }: Figure, { figure }: Cell): boolean =>
  quantity.readings.some(({ point }) =>
    figure.quantity.readings.some((other) => point && other.point?.abs().equals(point.abs())),
  );
