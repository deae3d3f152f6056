import { flatMap } from '../../flat-map.ts';
import type { Label, LabelIndex } from '../named/labels.ts';
import { type NamingWord, wordsOf } from '../named/words.ts';
import type { Figure } from '../passage.ts';
import { signOf } from '../printed.ts';
import { clauseStart } from '../prose/clause.ts';
import { comparable } from '../quantity.ts';
import { fits } from '../restate/explain.ts';
import type { Table } from '../table/table.ts';
import { isParticle } from '../words/particles.ts';
import { isOtherView } from './doubts.ts';
import { measuresAlike, movesIn, overSameTime } from './measure.ts';
import { clauseOf, isInTime, isOnlyRate, saysColumn, saysLabel } from './pointing.ts';
import type { Cell, Said } from './stated.ts';
import { type Line, pointsFor, pointsOf } from './told-points.ts';
import { lastNamed, type Named } from './topic.ts';
import { cellsThatSay, isWorkedOut } from './worked-out.ts';

/**
 * The cell that a figure must be meant to say, whatever its digits, where its sentence names the row, or the time that is
 * one, and what else stands there tells the column: `구름항공은 112.0만 명으로 -3.3%`. `held` are the figures that some
 * arithmetic confirms.
 */
export function cellToldOf(
  said: Said,
  held: ReadonlySet<Figure>,
  index: LabelIndex,
  implied: ReadonlySet<string>,
): Cell | undefined {
  const { figure, placed, sentence } = said;
  const { text } = placed.passage.run;
  if (isTerm(text, figure) || figure.quantity.role === 'from') return undefined;
  const until = figure.quantity.span.from;
  const words = wordsOf(sentence).filter(({ to }) => to <= until);
  let best: { readonly cell: Cell; readonly points: number; readonly alone: boolean } | null = null;
  for (const table of tablesFor(said, words, index)) {
    if (cellsThatSay(table, figure.quantity).length > 0) return undefined;
    const line = lineIn(said, table, index.ofTable.get(table)!, words);
    if (!line) continue;
    if (line.named && isWorkedOut(said, table, line.named.label)) return undefined;
    const cells = cellsFor(said, line);
    const base = cells.length > 0 ? pointsOf(said, line, words, held, index, implied) : 0;
    if (base <= 0) continue;
    for (const cell of cells) {
      const points = base + pointsFor(said, cell, line.labels) - Math.min(2, cells.length - 1);
      if (points < fewestPoints || (best && best.points > points)) continue;
      best = { cell, points, alone: !best || best.points < points };
    }
  }
  return best?.alone ? best.cell : undefined;
}

/** What has to speak for a figure being meant to say a cell. */
const fewestPoints = 5;

/** `1Q 2,031 + 2Q 2,215`: it is added up with others. */
const isTerm = (text: string, { quantity: { span } }: Figure): boolean =>
  /^\s*[+×÷*=−]/.test(text.slice(span.to, span.to + 4)) ||
  /[+×÷*=]\s*$/.test(text.slice(0, span.from).slice(-4));

/** The tables of which words name something, and those with a row for each of several times where a time is told. */
function tablesFor(
  { sentence }: Said,
  words: readonly NamingWord[],
  { byWord, ofTable }: LabelIndex,
): ReadonlySet<Table> {
  const tables = new Set(
    words.flatMap(({ forms }) => forms.flatMap((form) => (byWord.get(form) ?? []).map(({ table }) => table))),
  );
  if (sentence.periods.length > 0)
    for (const table of ofTable.keys()) if (table.time === 'rows') tables.add(table);
  return tables;
}

/** The row that its sentence names before a figure; where the rows are times, the column, or else the time. */
function lineIn(
  { placed, sentence, figure }: Said,
  table: Table,
  labels: readonly Label[],
  words: readonly NamingWord[],
): Line | null {
  const down = table.time === 'rows';
  const among = labels.filter(({ way }) => way === (down ? 'column' : 'row'));
  const named = lastNamed(among, words) ?? lastPart(among, words);
  if (!named) {
    const time = sentence.periods.findLast(({ span }) => span.to <= figure.quantity.span.from);
    return down && time ? { table, labels, named, span: time.span } : null;
  }
  const span = words.find(({ from }) => from === named.at)!;
  // `HLB글로벌` is no HLB, `연금저축+IRP` more than IRP.
  const { text } = placed.passage.run;
  const behind = /^[가-힣]+/.exec(text.slice(span.to))?.[0];
  const joined = /[가-힣]\s?[+&]\s?$/.test(text.slice(0, span.from).slice(-4));
  return joined || (behind !== undefined && !isParticle(behind)) ? null : { table, labels, named, span };
}

/** The label of which a word that no other one has is said last: `국고 30년` by 30년. */
function lastPart(among: readonly Label[], words: readonly NamingWord[]): Named | null {
  for (const { forms, from } of words.toReversed()) {
    const own = among.filter((label) => label.words.some((word) => forms.includes(word)));
    if (own.length === 1) return { label: own[0]!, at: from };
  }
  return null;
}

/** The cells of the named line that a figure may be meant to say: it measures the same over the same time. */
function cellsFor(said: Said, { table, labels, named }: Line): readonly Cell[] {
  const down = table.time === 'rows';
  const clause = clauseOf(said);
  const rows = labels.filter(({ way }) => way === 'row');
  const columns = labels.filter(({ way }) => way === 'column');
  return flatMap(table.rows, (row) =>
    flatMap(table.columns, (column): readonly Cell[] => {
      const figure = row.cells[column.index];
      if (!figure || (named && (down ? column : row) !== named.label.axis)) return [];
      const cell = { figure, table, row, column };
      const label = columns.find(({ axis }) => axis === column);
      if (!label || !isLike(said, cell) || isOtherwise(said, cell)) return [];
      if (!named && !isOnlyRate(cell)) return [];
      const own = down ? named !== null : saysColumn(clause, label, columns);
      if (!down && !own && columns.some((other) => other !== label && saysLabel(clause, other))) return [];
      const time = isInTime(said, cell, rows, clause);
      if (time === 'other' || (down && time === 'open') || overSameTime(said, cell) === 'other') return [];
      return measuresAlike(said, cell, own) ? [cell] : [];
    }),
  );
}

/** Amounts and rates that a slip may have come from: of the same kind and way, and not several times as much. */
function isLike(said: Said, { figure, row, column }: Cell): boolean {
  const [a, b] = [said.figure.quantity, figure.quantity];
  const role = column.role === 'level' ? row.role : column.role;
  if (!comparable(a.unit, b.unit) || !fits(a, { figure, role })) return false;
  const [x, y] = [a.readings[0]?.point, b.readings[0]?.point];
  if (!x || !y || y.sign() === 0) return false;
  const times = Math.abs(x.toNumber() / y.toNumber());
  const [own, other] = [signOf(a), signOf(b)];
  const moved = a.unit.kind !== 'percent' || movesIn(said) || (role !== 'change' && other === null);
  return (
    moved && times > 1 / mostTimes && times < mostTimes && (own === null || other === null || own === other)
  );
}

const mostTimes = 2.5;

/** Earlier, or some of it only. */
const apart =
  /작년|지난해|\d+\s*년\s*전|전년(?!\s*(?:동[기월]\s*)?(?:대비|보다|비))|자르면|떼어|합쳐|더한|모두\s*더/;

/** Whether its sentence tells another view of the thing than the cell's own labels. */
function isOtherwise({ figure, placed, sentence, at }: Said, { row, column }: Cell): boolean {
  const { text } = placed.passage.run;
  const until = figure.quantity.span.from;
  const last = clauseStart(sentence, at);
  const known = `${row.label} ${column.label}`;
  return (
    isOtherView(text.slice(last, until), known) ||
    /손절|익절|방어선/.test(text.slice(sentence.from, sentence.to)) ||
    (apart.test(text.slice(sentence.from, until)) && !apart.test(known))
  );
}
