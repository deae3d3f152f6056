import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { BlockFigures } from '../block-figures.ts';
import type { Check } from '../check.ts';
import type { Figure, Sentence } from '../passage.ts';
import { comparable } from '../quantity.ts';
import { Rational } from '../rational.ts';
import type { Stretches } from '../stretches.ts';
import type { Axis, Table } from '../table/table.ts';
import { exceeds } from '../value.ts';

const top = /가장\s*(?:높|많|크|큰|빠르|빠른)|1위|최대|\b(?:highest|largest|biggest|fastest)\b(?!-)/i;
const bottom = /가장\s*(?:낮|적|작|느리|느린)|최저|최소|\b(?:lowest|smallest|slowest)\b(?!-)/i;
/** A record is against other times, a place in the country against names that no table holds, and a second place is none. */
const elsewhere =
  /역대|사상|창사|이래|이후|만에|연중|중\s*하나|가운데\s*하나|두\s*번째|둘째|세\s*번째|다음으로|국내|세계|글로벌|업계|제외|빼면|빼고|않|아니|였던|\b(?:ever|record|since|second|third|next|after|except|excluding|one of|not|among|history|once)\b/i;
/** `세 회사 가운데 가장`: all of a table's names. Other groups may leave some of them out. */
const within = /(\S+)\s*(?:중|가운데)(?:에서)?\s*(?:가장|최)/;
const everyone = /(?:회사|곳|종목|업체|사|기업|부문|나라|국가|지역|사업)$/;
/** Rows and columns that are no rival: sums and means of the others. */
const noRival =
  /합계|총계|전체|시장|평균|업계|소계|중앙값|\b(?:total|average|mean|median|industry|market|overall)\b/i;

/** A cell and the others that it is ranked among. */
interface Ranking {
  readonly name: string;
  readonly own: Figure;
  readonly rivals: readonly { readonly name: string; readonly figure: Figure }[];
}

/**
 * `AWS는 점유율 32%로 가장 높다`: what a sentence calls the highest is the highest of the column that holds it and its
 * rivals. The cell is the one that the sentence restates; that all rivals stand in the table is a guess, so it is a
 * warning at most.
 */
export function rank(blocks: Stretches, restated: readonly Check<Figure>[]): readonly Check<Figure>[] {
  const said = blocks.gather(superlativesIn);
  if (said.length === 0) return [];
  const cellOf = new Map<Figure, Figure>();
  for (const { members, verdict, derivation } of restated) {
    const [stated, cell, more] = members;
    if (verdict === 'holds' && cell !== undefined && more === undefined && derivation.length === 1)
      cellOf.set(stated!, cell);
  }
  const tabled = blocks.gather(withTables);
  return flatMap(said, (one) => {
    const cell = cellOf.get(one.figure);
    const block = cell && tabled.find(({ figures }) => figures[cell.index] === cell);
    const ranking = block ? rankingOf(block, cell) : null;
    return ranking ? judge(one, ranking) : [];
  });
}

const withTables = ({ read }: BoundBlock): readonly BlockFigures[] => (read.tables.length > 0 ? [read] : []);

const superlativesIn = ({ read }: BoundBlock): readonly Superlative[] =>
  flatMap(read.passages, ({ run, sentences }) =>
    run.kind === 'cell' ? [] : flatMap(sentences, (sentence) => superlative(run.text, sentence) ?? []),
  );

interface Superlative {
  readonly figure: Figure;
  readonly way: 'top' | 'bottom';
}

/** The figure that a sentence calls the highest or the lowest; null where it says no such thing, or of something else. */
function superlative(text: string, sentence: Sentence): Superlative | null {
  if (sentence.figures.length === 0) return null;
  const said = text.slice(sentence.from, sentence.to);
  const [high, low] = [top.exec(said), bottom.exec(said)];
  const cue = high ?? low;
  if (!cue || (high && low) || elsewhere.test(said)) return null;
  const group = within.exec(said)?.[1];
  if (group !== undefined && !everyone.test(group)) return null;
  const at = sentence.from + cue.index;
  const figures = sentence.figures.filter(({ quantity }) => quantity.unit.kind !== 'duration');
  const before = figures.findLast(({ quantity }) => quantity.span.to <= at);
  const near = before && /^[^.,;\d]{0,14}$/.test(text.slice(before.quantity.span.to, at)) ? before : null;
  const figure = near ?? (figures.length === 1 ? figures[0] : undefined);
  return figure && !figure.quantity.range ? { figure, way: high ? 'top' : 'bottom' } : null;
}

/** The column of a cell where its rows are names, or its row where its columns are. */
function rankingOf({ tables }: BlockFigures, cell: Figure): Ranking | null {
  for (const table of tables) {
    for (const row of table.rows) {
      const column = table.columns[row.cells.indexOf(cell)];
      if (column) return rivalsOf(table, row.index, column);
    }
  }
  return null;
}

function rivalsOf(table: Table, at: number, column: Axis): Ranking | null {
  const row = table.rows.find(({ index }) => index === at)!;
  const data = table.columns.filter(({ index }) => index !== table.labels);
  const down = measures(column) && table.rows.every(isName);
  const across = measures(row) && data.every(isName);
  if (down === across) return null;
  const own = row.cells[column.index]!;
  const others = down
    ? table.rows.filter((other) => other !== row).map((other) => [other, other.cells[column.index]] as const)
    : data.filter((other) => other !== column).map((other) => [other, row.cells[other.index]] as const);
  const rivals = flatMap(others, ([axis, figure]) =>
    figure && isRival(axis) && comparable(figure.quantity.unit, own.quantity.unit)
      ? { name: axis.label, figure }
      : [],
  );
  return { name: (down ? row : column).label, own, rivals };
}

const measures = ({ terms, role }: Axis) => role !== 'level' || terms.some((term) => term.metric !== null);
const isName = ({ terms, periods, role }: Axis) =>
  role === 'level' && periods.length === 0 && terms.every((term) => term.metric === null);
const isRival = ({ label, total }: Axis) => !total && !noRival.test(label);

function judge({ way, figure }: Superlative, { name, own, rivals }: Ranking): readonly Check<Figure>[] {
  const all = [own, ...rivals.map((rival) => rival.figure)];
  const known = all.every(
    ({ quantity }) => quantity.readings.length === 1 && !isNegative(quantity.readings[0]!.point),
  );
  if (rivals.length < 2 || !known) return [];
  const mine = own.quantity.readings[0]!.strict;
  const ahead = rivals.filter((rival) => {
    const theirs = rival.figure.quantity.readings[0]!.strict;
    return way === 'top' ? exceeds(theirs, mine) : exceeds(mine, theirs);
  });
  const beaten = ahead.length > 0;
  const shown = beaten ? ahead : rivals;
  const sign = beaten === (way === 'top') ? '<' : '>';
  return [
    {
      relation: 'figures/rank',
      members: [figure, own, ...shown.map((rival) => rival.figure)],
      verdict: beaten ? 'apart' : 'holds',
      declared: false,
      derivation: shown.map(
        (rival) => `${name} ${own.quantity.raw} ${sign} ${rival.name} ${rival.figure.quantity.raw}`,
      ),
      message: message(way === 'top' ? 'figures.rankTop' : 'figures.rankBottom', {
        stated: figure.quantity.raw,
        name: shown[0]!.name,
        other: shown[0]!.figure.quantity.raw,
      }),
    },
  ];
}

const isNegative = (point: Rational | null) => (point ?? Rational.zero).sign() < 0;
