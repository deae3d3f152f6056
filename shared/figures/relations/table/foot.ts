import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, roughlyEquals, sayEquation } from '../../check.ts';
import { significantDigits } from '../../printed.ts';
import { slipOf } from '../../slip.ts';
import type { Axis, Table } from '../../table/table.ts';
import { compareValues, negative, sum } from '../../value.ts';
import { sayValue } from '../../wording.ts';
import {
  added,
  type Claim,
  claimOf,
  exactly,
  type Footing,
  footingsOf,
  holds,
  type Part,
  partsOf,
  signed,
} from './footing.ts';
import { type Entry, type Line, linesOf } from './lines.ts';

/**
 * A total is the sum of what stands before it, a closing balance the opening one and what changed it, and a row that is
 * worked out from others is so in every column. What a table shows in most of its columns (or rows, for a column of
 * totals) is held against the rest; one column alone must say that it adds up, and the total must be a slip of the pen.
 */
export function tableFoot(table: Table): readonly Check<number>[] {
  return (['columns', 'rows'] as const).flatMap((along) => {
    const { lines, places } = linesOf(table, along);
    if (lines.length === 0 || places.length > mostPlaces) return [];
    return flatMap(places, (place, at) => checkPlace(lines, places, place, at, along === 'rows'));
  });
}

const mostPlaces = 120;

function checkPlace(
  lines: readonly Line[],
  places: readonly Axis[],
  place: Axis,
  at: number,
  across: boolean,
): readonly Check<number>[] {
  const stated = lines.filter(({ entries }) => entries[at]?.figure);
  if (at < 2 || stated.length === 0 || place.role !== 'level') return [];
  const claim = claimOf(places, at, across);
  // An outright total of a column is the business of `sum.ts`.
  if (!across && place.total) return [];
  const footings = footingsOf(places, at, claim);
  const fits = footings.map((footing) => stated.filter((line) => holds(line, places, at, footing)));
  return flatMap(stated, (line) => {
    const own = footings.findIndex((_, i) => fits[i]!.includes(line));
    if (own >= 0) return fits[own]!.length > 1 || claim ? [toCheck(line, places, at, footings[own]!)] : [];
    const alike = stated.filter((other) => other !== line && isAlike(other, line, at));
    const told = footings.find((footing, i) => {
      const support = fits[i]!.filter((other) => alike.includes(other));
      return accuses(line, places, at, footing, { claim, support, alike: alike.length, across });
    });
    return told ? [toCheck(line, places, at, told)] : [];
  });
}

/** Lines that are worked out alike measure the same: both amounts or both percentages. */
const isAlike = (other: Line, line: Line, at: number) =>
  other.entries[at]!.percent === line.entries[at]!.percent &&
  other.entries[at]!.figure!.quantity.unit.kind === line.entries[at]!.figure!.quantity.unit.kind;

interface Evidence {
  readonly claim: Claim;
  /** Like lines in which the footing holds. */
  readonly support: readonly Line[];
  /** How many like lines there are. */
  readonly alike: number;
  readonly across: boolean;
}

/** Whether a footing that fails in a line leaves no doubt that the line is wrong. */
function accuses(
  line: Line,
  places: readonly Axis[],
  at: number,
  footing: Footing,
  { claim, support, alike, across }: Evidence,
): boolean {
  const parts = partsOf(line, places, at, footing);
  const whole = line.entries[at]!;
  if (!parts || parts.length < 2) return false;
  const { value } = added(parts);
  const off = Math.abs(value - whole.value) / Math.max(Math.abs(value), Math.abs(whole.value), 1e-12);
  if (off > widest || Math.sign(value) !== Math.sign(whole.value)) return false;
  const digits = significantDigits(whole.figure!.quantity);
  const slip = isSlip(whole, parts);
  const telling = support.filter(
    (other) => significantDigits(other.entries[at]!.figure!.quantity) >= 3,
  ).length;
  if (across) return claim !== null && telling >= 2 && support.length * 5 >= alike * 3;
  if (support.length > 0 && support.length * 2 < alike) return false;
  if (claim === 'balance') return telling > 0 || slip || (alike === 0 && parts.length >= fullBalance);
  if (claim === 'total')
    return (
      telling > 0 || (alike === 0 && slip && digits >= 3 && parts.length > 2 && isWholeRun(line, at, footing))
    );
  return telling >= 2 || (telling === 1 && slip && digits >= 3 && alike === 1);
}

/** A balance with fewer lines may leave some of what changed it out. */
const fullBalance = 4;

/** A total is rarely a third off: then it is the total of something else. */
const widest = 0.35;

/** All that stands above a lone total belongs to it. */
const isWholeRun = ({ entries }: Line, at: number, { from }: Footing) =>
  from === 0 || entries[from - 1] === undefined || (at - from > 2 && entries[from - 1]?.figure === null);

function isSlip(whole: Entry, parts: readonly Part[]): boolean {
  const worked = exactly(parts);
  if (slipOf(whole.figure!.quantity, worked) !== null) return true;
  // One of the parts is the slip: what it should have been is the total less the others.
  return parts.some(({ entry, minus }) => {
    const rest = sum([
      whole.figure!.quantity.readings[0]!,
      ...parts.filter((part) => part.entry !== entry).map((part) => negative(signed(part))),
    ]);
    return slipOf(entry.figure!.quantity, minus ? negative(rest) : rest) === 'digits';
  });
}

function toCheck(line: Line, places: readonly Axis[], at: number, footing: Footing): Check<number> {
  const parts = partsOf(line, places, at, footing)!;
  const whole = line.entries[at]!.figure!;
  const worked = exactly(parts);
  const verdict = compareValues(whole.quantity.readings, [worked]);
  const said = sayValue(whole.quantity, worked);
  const terms = parts.map(({ entry, minus }, i) => {
    const { raw } = entry.figure!.quantity;
    return i === 0 ? `${minus ? '−' : ''}${raw}` : `${minus ? '−' : '+'} ${raw}`;
  });
  return {
    relation: 'figures/sum',
    members: [whole.index, ...parts.map(({ entry }) => entry.figure!.index)],
    verdict: verdict === 'loose' ? 'holds' : verdict,
    declared: true,
    derivation: [sayEquation(terms.join(' '), said, roughlyEquals(verdict), whole.quantity.raw)],
    message: message('figures.sum', { stated: whole.quantity.raw, expected: said }),
  };
}
