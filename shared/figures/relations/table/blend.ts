import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import type { Figure } from '../../passage.ts';
import { Rational } from '../../rational.ts';
import type { Axis, Row, Table } from '../../table/table.ts';
import { compareValues, exceeds, sum, type Value } from '../../value.ts';

/** Rates of a whole that are a weighted mean of its parts' rates. */
const blends =
  /이익률|이익율|마진|수익률|성장률|성장율|증가율|증감률|금리|평균|\bmargins?\b|\byield\b|\breturns?\b|\bgrowth\b|\brate\b/i;
/** What a part's profit margin leaves out, the costs of headquarters, can pull the whole below every part. */
const margins = /이익률|이익율|마진|\bmargins?\b/i;
/** The profit of a part may be a loss, and a growth from one has no weight. */
const growths = /성장|증가|증감|\bgrowth\b/i;
const profits = /이익|손익|순익|\b(?:profit|income|earnings|EPS)\b/i;
const residual = /조정|제거|기타|본사|공통|연결|elimination|corporate|other|unallocated|adjust/i;
const parts = 2;

/** The rate of a total lies between the lowest and the highest rate of its parts, whatever their weights. */
export function tableBlend(table: Table): readonly Check<number>[] {
  if (table.rows.some((row) => residual.test(row.label))) return [];
  const ofProfit = table.columns.some((column) => profits.test(column.label));
  return flatMap(table.columns, (column) =>
    column.index === table.labels ||
    column.role === 'share' ||
    !blends.test(column.label) ||
    (ofProfit && growths.test(column.label))
      ? []
      : blendsOf(table.rows, column),
  );
}

function blendsOf(rows: readonly Row[], column: Axis): readonly Check<number>[] {
  const totals = rows.filter((row) => row.total);
  const [total] = totals;
  if (!total || totals.length > 1 || rows.at(-1) !== total) return [];
  const cells = rows.filter((row) => row !== total).map((row) => row.cells[column.index] ?? null);
  const whole = total.cells[column.index];
  if (!whole || cells.length < parts || !isRate(whole)) return [];
  const known = flatMap(cells, (cell) => (cell && isRate(cell) ? cell : []));
  return known.length === cells.length ? judge(whole, known, column) : [];
}

const isRate = ({ quantity }: Figure) =>
  quantity.unit.kind === 'percent' &&
  quantity.readings.length === 1 &&
  quantity.bound === 'exact' &&
  quantity.sign !== 'either';

function judge(whole: Figure, cells: readonly Figure[], { label }: Axis): readonly Check<number>[] {
  const values = cells.map(({ quantity }) => quantity.readings[0]!);
  const stated = whole.quantity.readings[0]!;
  const adds = compareValues([stated], [sum(values)]) !== 'apart';
  const whollyOne = stated.strict.contains(Rational.one);
  if (adds || whollyOne) return [];
  const [low, high] = [extreme(cells, values, -1), extreme(cells, values, 1)];
  const above = exceeds(stated.lax, high.value.lax);
  const below = exceeds(low.value.lax, stated.lax) && !margins.test(label);
  const range = `${low.raw} ~ ${high.raw}`;
  return [
    {
      relation: 'figures/blend',
      members: [whole.index, ...cells.map((cell) => cell.index)],
      verdict: above || below ? 'apart' : 'holds',
      declared: false,
      derivation: [`${whole.quantity.raw} ${above || below ? '∉' : '∈'} [${range}]`],
      message: message('figures.blend', { stated: whole.quantity.raw, range }),
    },
  ];
}

function extreme(cells: readonly Figure[], values: readonly Value[], way: 1 | -1) {
  let best = 0;
  for (const i of values.keys()) {
    if (middle(values[i]!).compare(middle(values[best]!)) === way) best = i;
  }
  return { value: values[best]!, raw: cells[best]!.quantity.raw };
}

const middle = ({ strict }: Value): Rational => strict.middle() ?? Rational.zero;
