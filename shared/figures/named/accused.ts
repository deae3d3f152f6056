import { type PlacedPassage, scopeOf, withoutTitle } from '../bind/outline.ts';
import { settingOf } from '../bind/setting.ts';
import type { Figure, Sentence } from '../passage.ts';
import { significantDigits } from '../printed.ts';
import { tellsRate } from '../prose/rates.ts';
import type { Quantity } from '../quantity.ts';
import { isOfAnother } from '../restate/another.ts';
import { isCarriedOn } from '../restate/carried-on.ts';
import { fits, isNear, restates, sameEnds } from '../restate/explain.ts';
import { isForeseen } from '../restate/foreseen.ts';
import { slipOf } from '../slip.ts';
import type { Table } from '../table/table.ts';
import type { Address } from './address.ts';
import { type Candidate, candidatesBeside } from './candidates.ts';
import type { LabelIndex } from './labels.ts';

/** A figure of a sentence, what its words name, and the cells that it turns out to restate. */
export interface Said {
  readonly figure: Figure;
  readonly named: readonly Named[];
  readonly match: Candidate | null;
  readonly restates: readonly Figure[];
}

/** A figure and one address that its words may mean. */
export interface Named {
  readonly figure: Figure;
  readonly address: Address;
  readonly candidates: readonly Candidate[];
}

/** A sentence that is read against the tables of its article, and what is known of its figures. */
export interface Reading {
  readonly placed: PlacedPassage;
  readonly sentence: Sentence;
  /** The figures of its block that arithmetic has confirmed. */
  readonly settled: ReadonlySet<Figure>;
  /** The article's own subject. */
  readonly implied: ReadonlySet<string>;
  /** The cells that figures were found to restate before; none where one was accused. */
  readonly tied: ReadonlyMap<Figure, readonly Figure[]>;
  readonly index: LabelIndex;
}

/** Whether a figure restates what it may state at an address. */
export const isSame = (quantity: Quantity, { values, cells: [cell, more] }: Candidate) =>
  values.some((value) => restates(quantity, value) === 'holds') &&
  (more !== undefined || sameEnds(quantity, cell!.quantity));

/** What the words name beyond doubt; null where they leave any. `others` are the figures of the sentence that restate cells. */
export function accused(
  named: readonly Named[],
  others: readonly Said[],
  { placed, sentence, implied, index }: Reading,
): Candidate | null {
  const [first] = named;
  if (!first || named.some(({ address }) => address.foreign)) return null;
  const { figure, address, candidates } = first;
  const { quantity } = figure;
  if (quantity.bound !== 'exact' || quantity.range || quantity.role === 'from') return null;
  if (significantDigits(quantity) < 2) return null;
  const { table, named: labels, from, dated } = address;
  const { text } = placed.passage.run;
  if (isForeseen(text, sentence, figure, table)) return null;
  const metricOnly = labels.every(({ words }) => words.every((word) => word.startsWith('#')));
  if (metricOnly && isOfAnother(text, sentence, { from, to: from }, implied)) return null;
  if (isOfOtherMetric(first, sentence) || isOfNounBehind(first, text)) return null;
  const inTable = others.filter(({ restates: cells }) =>
    table.rows.some((row) => row.cells.includes(cells[0]!)),
  );
  const parallel = inTable
    .filter(
      (other) =>
        other.figure.quantity.unit.kind === quantity.unit.kind &&
        !(other.restates.length > 1 && tellsRate(text.slice(sentence.from, quantity.span.from))),
    )
    .flatMap((other) => candidatesBeside(address, other.restates, quantity));
  if (parallel.some((one) => isSame(quantity, one))) return null;
  const one = parallel[0] ?? latest(candidates);
  if (!one || !isNear(quantity, one.values[0]!) || isAnyCell(quantity, table)) return null;
  if (isCarriedOn(figure, one.values[0]!, placed.passage.figures)) return null;
  const rate = one.cells.length === 1 && one.cells[0]!.quantity.unit.kind === 'percent';
  if (rate && quantity.unit.kind === 'percentPoint') return null;
  const slip = slipOf(quantity, one.values[0]!) !== null;
  if (address.elsewhen && !slip) return null;
  if (inTable.length > 0 || address.anchor !== null) return one;
  const headings = index.above.get(table)!;
  const [here, there] = [placed.headings, headings].map((all) => scopeOf(withoutTitle(all), implied));
  if (here && there && here !== there) return null;
  if (labels.length > 1 || slip) return metricOnly && settingOf(placed, implied) !== null ? null : one;
  return !metricOnly && (dated || placed.headings.at(-1) === headings.at(-1)) ? one : null;
}

/** `영업이익률은 라온코스 12.0%`, where the table has the row but no margins: they are worked out of its columns. */
function isOfOtherMetric({ figure, address, candidates: [one] }: Named, { terms }: Sentence): boolean {
  if (one?.cells.length !== 1 || address.named.some(({ way }) => way === 'column')) return false;
  return terms.some(
    ({ metric, to, forms }) =>
      metric?.id.endsWith('-margin') &&
      to <= figure.quantity.span.from &&
      !address.labels.some(({ axis }) => forms.some((form) => axis.label.includes(form))),
  );
}

/** `의류 +9.5% 생산량`: what a percentage measures stands right behind it, and is none of the table's. */
function isOfNounBehind({ figure: { quantity }, address }: Named, text: string): boolean {
  if (quantity.unit.kind !== 'percent') return false;
  const noun = nounBehind.exec(text.slice(quantity.span.to, quantity.span.to + 8))?.[1];
  return noun !== undefined && !address.labels.some(({ axis }) => axis.label.includes(noun));
}

const nounBehind =
  /^\s((?!증가|추가|평가|증액|감액)[가-힣]{1,4}(?:량|수|액|가|매출|이익|물량|점포|인원))(?![가-힣])/;

/** Whether a figure is some cell of the table, if not the one that was taken to be named. */
const isAnyCell = (quantity: Quantity, { rows }: Table): boolean =>
  rows.some(({ cells }) =>
    cells.some(
      (cell) =>
        cell !== null &&
        fits(quantity, { figure: cell, role: 'change' }) &&
        cell.quantity.readings.some((reading) => restates(quantity, reading) === 'holds'),
    ),
  );

/** Of what only time tells apart, the latest. */
function latest(candidates: readonly Candidate[]): Candidate | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  if (candidates.some(({ time }) => time === null)) return null;
  const time = Math.max(...candidates.map((one) => one.time!));
  const last = candidates.filter((one) => one.time === time);
  return last.length === 1 ? last[0]! : null;
}
