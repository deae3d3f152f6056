import { koreanMoves, koreanParts } from '../gazetteer/cues.ts';
import { stretchIn } from '../gazetteer/stretches.ts';
import type { Figure } from '../passage.ts';
import { signOf, sizeOf } from '../printed.ts';
import { type Cell, clauseText, type Said } from './stated.ts';

/** Money that came or went. */
const gains = /순매수|순매도|벌|손실|이익|수익|잃|샀|팔|사들/;

/** Whether a figure is said to be a movement, by its sign or by the words around it. */
export function movesIn(said: Said): boolean {
  const { quantity } = said.figure;
  return quantity.change?.role === 'by' || signOf(quantity) !== null || koreanMoves.test(clauseText(said));
}

/** Whether a figure and a cell may count the same thing in the same way. `named`: its clause names the cell's column. */
export function measuresAlike(said: Said, cell: Cell, named: boolean): boolean {
  const { figure, digits } = said;
  const { quantity } = figure;
  const other = cell.figure.quantity;
  const clause = clauseText(said);
  const moved = movesIn(said);
  const role = cell.column.role === 'level' ? cell.row.role : cell.column.role;
  const cellMoves = role === 'change' || signOf(other) !== null;
  if (quantity.unit.kind !== 'percent') {
    return (
      isOneSize(figure, cell.figure) &&
      (cellMoves ? moved || gains.test(clause) : quantity.change?.role !== 'by' && signOf(quantity) === null)
    );
  }
  if (moved && !cellMoves) return false;
  return koreanParts.test(clause)
    ? role === 'share' || named
    : role !== 'share' || (digits?.text.length ?? 0) > 2;
}

/** Both in money of about the same size, or printed with as many digits before the point. */
function isOneSize({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (a.unit.kind === b.unit.kind)
    return Math.floor(Math.log10(sizeOf(a))) === Math.floor(Math.log10(sizeOf(b)));
  return /[조억만천].*\d/.test(a.raw) || wholeDigits(a) === wholeDigits(b);
}

const wholeDigits = ({ raw }: Figure['quantity']): number =>
  (/\d[\d,]*/.exec(raw)?.[0] ?? '').replaceAll(',', '').length;

/** `+26.5% YoY`, `2.4%(전월비)`. */
const longestTag = 6;

/** How many letters of a tag stand behind it, which ends with a comma: `YoY +18.4%, QoQ +5.7%`. */
function tagBehind({ figure: { quantity }, placed: { passage } }: Said): number {
  const behind = passage.run.text.slice(quantity.span.to, quantity.span.to + longestTag);
  return /^[^,·;]*/.exec(behind)![0].length;
}

/** `3개월 이상`: several of the rows that a table tells apart. */
const bounded = /(?:일|주|개월|년)\s*(?:이상|이하|이내|미만|초과)/;

/** Over what time a figure and a cell measure a change, as far as their words tell. */
export function overSameTime(said: Said, { row, column }: Cell): 'same' | 'other' | 'open' {
  const clause = clauseText(said, tagBehind(said));
  const own = stretchIn(clause);
  const of = stretchIn(column.label) ?? stretchIn(row.label);
  if (bounded.test(clause) && !bounded.test(row.label)) return 'other';
  if (own === null) return 'open';
  if (own === of) return 'same';
  return of === null && (own === 'day' || own === 'year') ? 'open' : 'other';
}
