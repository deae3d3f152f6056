import { flatMap } from '../../flat-map.ts';
import type { Span } from '../../span.ts';
import { basisOf, periodOf, windowOf } from '../bind/time.ts';
import { onlyConnects } from '../gazetteer/connectives.ts';
import { tellsStretch } from '../gazetteer/stretches.ts';
import { groupBy } from '../group.ts';
import type { Figure, Sentence } from '../passage.ts';
import { blanked } from '../prose/blanked.ts';
import type { Quantity, TimeUnit } from '../quantity.ts';
import { mayBeSame, type Period } from '../reader/period.ts';
import { isPast, isYearApart, isYearBefore, sameYear } from '../restate/times.ts';
import type { Table } from '../table/table.ts';
import { rankOf } from '../table/time.ts';
import { type Label, type LabelIndex, overAnother } from './labels.ts';
import type { NamingWord } from './words.ts';

/** The rows and columns of a table that the words before a figure name. */
export interface Address {
  readonly table: Table;
  readonly rows: readonly Label[];
  readonly columns: readonly Label[];
  /** All of the table's. */
  readonly labels: readonly Label[];
  /** The axis that words name, and where they begin; the other one follows from time or is all of it. */
  readonly named: readonly Label[];
  readonly from: number;
  /** Words that name nothing of the table stand around the name or between it and the figure. */
  readonly foreign: boolean;
  /** The sentence says the time that chooses among the rows or columns. */
  readonly dated: boolean;
  /** It is told of a time or a stretch of time, of which the table says nothing. */
  readonly elsewhen: boolean;
  /** The cell that the figure before restates, where the words go on with its row and name none. */
  readonly anchor: Figure | null;
}

/** A sentence as it is read against tables. */
export interface Clause {
  readonly text: string;
  readonly sentence: Sentence;
  readonly words: readonly NamingWord[];
  /** The period that the lines above set; null where they set none. */
  readonly period: Period | null;
}

/** What the words between the figure before and a figure name, table by table. */
export function addressesOf(clause: Clause, i: number, index: LabelIndex): readonly Address[] {
  const { text, sentence } = clause;
  const { quantity } = sentence.figures[i]!;
  const within = ownWords(sentence, i);
  const noun = nounBehind(text, quantity.span.to);
  const own = clause.words.filter(
    ({ from, to }) => (from >= within.from && to <= within.to) || (from >= noun.from && to <= noun.to),
  );
  const hits = hitsOf(own, index);
  if (hits.size === 0) return [];
  const period = timeOf(clause, i, quantity);
  return flatMap(
    [...groupBy([...hits.keys()], ({ table }) => table)],
    ([table, touched]): readonly Address[] => {
      const covered = touched.filter((label) => hits.get(label)!.size === label.words.length);
      const row = longest(covered.filter(({ way }) => way === 'row'));
      const column = longest(
        covered.filter(({ way, axis }) => way === 'column' && axis.beside === undefined),
      );
      if (row === 'several' || column === 'several' || (!row && !column)) return [];
      const named = [row, column].filter((label) => label !== null);
      const all = index.ofTable.get(table)!;
      const rows = row
        ? row.axis.periods.length > 0
          ? inTime([row], period)
          : [row]
        : inTime(
            all.filter(({ way }) => way === 'row'),
            period,
          );
      const columns = column
        ? [column, ...all.filter(({ way, axis }) => way === 'column' && axis.beside === column.axis.index)]
        : inTime(
            all.filter(({ way }) => way === 'column'),
            period,
          );
      if (!rows || !columns) return [];
      const from = Math.min(
        ...named.flatMap((label) => Array.from(hits.get(label)!.values(), (word) => word.from)),
      );
      const between = blanked(text, { from, to: quantity.span.from }, [
        ...touched.flatMap((label) => [...hits.get(label)!.values()]),
        ...sentence.periods.map(({ span }) => span),
      ]);
      const window = windowOf(text, quantity, sentence);
      const overOther =
        window !== null &&
        !/^(?:당일|전일|YOY|QOQ|전년|전분기|직전분기)$/.test(window) &&
        !all.some(({ axis }) => tellsStretch(axis.label, window));
      const foreign =
        overOther ||
        overAnother(text.slice(within.from, quantity.span.from), all) ||
        isQualified(text.slice(within.from, from), from, sentence) ||
        intrudes(between);
      const timed = [...rows, ...columns].some(({ axis }) => axis.periods.length > 0);
      const grain = basisOf(text.slice(within.from, quantity.span.from));
      const dated = timed && period !== null;
      const elsewhen =
        (!timed && period !== null) ||
        (period !== null && isYearBefore(period) && !all.some(tellsYear)) ||
        (grain !== null && !all.some(({ axis }) => axis.label.includes(grains[grain]!)));
      return [{ table, rows, columns, labels: all, named, from, foreign, dated, elsewhen, anchor: null }];
    },
  );
}

const grains: Readonly<Partial<Record<TimeUnit, string>>> = { year: '연', quarter: '분기', month: '월' };

/** From the figure before, durations such as the three years of `국고채 3년물` left out, to the figure. */
function ownWords({ figures, from }: Sentence, i: number): Span {
  const before = figures.slice(0, i).findLast(({ quantity }) => quantity.unit.kind !== 'duration');
  return { from: before?.quantity.span.to ?? from, to: figures[i]!.quantity.span.from };
}

/** `59.19%의 수익률`: what a figure measures may stand behind it. */
function nounBehind(text: string, to: number): Span {
  const [joint, noun] = /^의\s+([가-힣]+)/.exec(text.slice(to, to + 16)) ?? [];
  return joint === undefined
    ? { from: to, to }
    : { from: to + joint.length - noun!.length, to: to + joint.length };
}

/** For each label the words of it that are said, and where. */
function hitsOf(
  words: readonly NamingWord[],
  { byWord }: LabelIndex,
): ReadonlyMap<Label, ReadonlyMap<string, NamingWord>> {
  const hits = new Map<Label, Map<string, NamingWord>>();
  for (const word of words) {
    for (const form of word.forms) {
      for (const label of byWord.get(form) ?? []) {
        const known = hits.get(label) ?? new Map<string, NamingWord>();
        hits.set(label, known.set(form, word));
      }
    }
  }
  return hits;
}

/** `상반기 매출` is of no other year than the article's. */
const tellsYear = ({ axis }: Label) => axis.periods.some(({ year }) => year !== null);

/** The label that names most of what the others name; `several` where they name different things. */
function longest(labels: readonly Label[]): Label | 'several' | null {
  const [first, ...rest] = labels.toSorted((a, b) => b.words.length - a.words.length);
  if (!first) return null;
  return rest.every(
    ({ words }) => words.length < first.words.length && words.every((word) => first.words.includes(word)),
  )
    ? first
    : 'several';
}

/** When the figure is, by its sentence, else by what stands above. */
function timeOf({ text, sentence, period }: Clause, i: number, quantity: Quantity): Period | null {
  const next = sentence.figures[i + 1]?.quantity.span.from ?? sentence.to;
  return periodOf(text, sentence, quantity, next) ?? period;
}

/** The labels of that time, where they have times; null where they have others only. */
function inTime(labels: readonly Label[], period: Period | null): readonly Label[] | null {
  const dated = labels.filter(({ axis }) => axis.periods.length > 0);
  if (!period) return labels;
  if (dated.length === 0) return labels.length > 0 && isPast(period) ? null : labels;
  const ends = dated.filter(({ axis }) => rankOf(axis.periods[0]) !== null);
  if (isYearBefore(period) && ends.length > 1) {
    const latest = ends.toSorted((a, b) => rankOf(b.axis.periods[0])! - rankOf(a.axis.periods[0])!)[0]!;
    const before = ends.filter(({ axis }) => isYearApart(axis.periods[0]!, latest.axis.periods[0]!));
    return before.length > 0 ? before : null;
  }
  const same = dated.filter(({ axis }) =>
    axis.periods.some((own) => mayBeSame(own, period) || sameYear(own, period)),
  );
  const timeless = labels.filter(({ axis }) => axis.periods.length === 0 && axis.role !== 'level');
  return same.length > 0 ? [...same, ...timeless] : null;
}

/** Whether a bare noun stands right before a name and makes it another one: `별도 매출`, `북미 매출`. */
function isQualified(lead: string, from: number, { periods }: Sentence): boolean {
  const [word] = /[가-힣A-Za-z\d]+(?=\s*$)/.exec(lead) ?? [];
  if (word === undefined || neutral.test(word) || ended.test(word)) return false;
  return !periods.some(({ span }) => span.to <= from && from - span.to < 2);
}

/** Whether words that a table does not know may make a figure another's. */
export const intrudes = (between: string): boolean => /[;=|]/.test(between) || ownersIn(between).length > 0;

/** Nouns that are subject, topic, owner or stand bare, so that a figure behind them may be theirs. */
export const ownersIn = (between: string): readonly string[] =>
  [...between.matchAll(/[A-Za-z][A-Za-z&-]*|[가-힣]+/g)].flatMap(([word]) =>
    neutral.test(word) || onlyConnects(word) || adverbial.test(word) ? [] : [word],
  );

/** Words that leave the name behind them as it is. */
const neutral =
  /^(?:총|전체|현재|최근|지난|올해|작년|지난해|당일|오늘|특히|다만|반면|역시|한편|그러나|하지만|그런데|그리고|반대로|또|또한|및|이미|아직|약|각각|같은|기간|동안|새|사이|일주일|하루|한|달|사|곳|합계|총액|비중|보면|기준|금리|가격|주가|지수|수익률|금액|규모|수준|실적|합산|연결|사례|종가|마이너스|플러스|톤당|배럴당|온스당)(?:은|는|이|가|의|도|만|을|를|으로|로)?$/;
/** The end of a word that a noun does not join: particles, verbs. */
const ended = /(?:[은는이가을를의에도로와과나며고서면만지터던데]|한|된|인|하는|까지|보다|대비|년|월|일)$/;
/** A word that says where, how or what happened, and is no subject. */
const adverbial =
  /(?:[에로며고서]|에는|에서는|으로는|부터|까지|보다|지만|하면|는데|은데|면서|어|아|해|여|게|히|이나|만에|동안|한|된|던|했던|이던|였던|나|대비)$/;
