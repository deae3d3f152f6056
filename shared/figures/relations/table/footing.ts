import type { Axis } from '../../table/table.ts';
import { negative, sum, type Value } from '../../value.ts';
import type { Entry, Line } from './lines.ts';

/** What a place may be the sum of: the places from one on, up to the one before it, each with a sign. */
export interface Footing {
  readonly from: number;
  /** The first less the others, as gross profit is; else all are added, and `Less:` taken away. */
  readonly deducts: boolean;
}

/** What the label of a place says: that it is a total, that it is what a balance came to, or nothing. */
export type Claim = 'total' | 'balance' | null;

const total = /^\W*(?:sub-?)?total\b|\btotal\W*$|^\W*(?:합계|총계|소계|계)\W*$|\bcombined\b|^\W*sum\b/i;
const wholeYear =
  /^\W*(?:(?:full|fiscal)\s+)?year\W*$|^\W*(?:FY|CY|9M|H[12]|[12]H|연간)\b|^\W*(?:20\d\d|FY\s?\d\d)\W*$/i;
const less = /^\W*(?:less|minus|deduct)\b/i;
const opens = /\b(?:beginning|opening|start)\b|기초/i;
const closes = /\b(?:ending|closing|end)\b|기말/i;

const longest = 24;

/** What the label of a place says; `across`: the places are columns. */
export function claimOf(places: readonly Axis[], at: number, across: boolean): Claim {
  const { label } = places[at]!;
  if (total.test(label) || (across && wholeYear.test(label))) return 'total';
  return !across && openingOf(places, at) >= 0 ? 'balance' : null;
}

/** Where the opening balance of a closing one stands: `Beginning balance`, `Unvested at January 31, 2025`. */
function openingOf(places: readonly Axis[], at: number): number {
  const { label, periods } = places[at]!;
  const words = nameOf(places[at]!);
  for (let from = at - 2; from >= 0 && at - from <= longest; from--) {
    const other = places[from]!;
    if (closes.test(label) && opens.test(other.label) && !closes.test(other.label)) return from;
    const dated = periods.length > 0 && other.periods.length > 0 && periods[0]!.raw !== other.periods[0]!.raw;
    if (dated && words !== '' && words === nameOf(other)) return from;
  }
  return -1;
}

function nameOf({ terms, periods }: Axis): string {
  return terms
    .filter(
      ({ from, to, forms }) =>
        forms.length > 0 && !periods.some(({ span }) => span.from < to && from < span.to),
    )
    .map(({ forms }) => forms[0])
    .join(' ');
}

/** What a place may be the sum of, the shortest run first. */
export function footingsOf(places: readonly Axis[], at: number, claim: Claim): readonly Footing[] {
  if (claim === 'balance') return [{ from: openingOf(places, at), deducts: false }];
  const out: Footing[] = [];
  for (let from = at - 2; from >= 0 && at - from <= longest; from--) {
    out.push({ from, deducts: false });
    if (claim === null) out.push({ from, deducts: true });
  }
  return out;
}

/** The entries of a footing with their signs; null where one is missing or measures something else. */
export function partsOf(
  line: Line,
  places: readonly Axis[],
  at: number,
  { from, deducts }: Footing,
): readonly Part[] | null {
  const out: Part[] = [];
  const whole = line.entries[at]!;
  for (let i = from; i < at; i++) {
    const entry = line.entries[i];
    if (!entry || (entry.figure && !isOfUnit(entry, whole))) return null;
    if (!entry.figure) continue;
    const minus = (deducts && i > from) || (!deducts && less.test(places[i]!.label) && entry.value > 0);
    out.push({ entry, minus });
  }
  return out.length > 1 ? out : null;
}

/** Amounts, or percentages; a rank beside `$323B` is neither. */
function isOfUnit({ figure: a, percent }: Entry, { figure: b, percent: other }: Entry): boolean {
  const [x, y] = [a!.quantity, b!.quantity];
  return percent === other && (x.unit.kind === y.unit.kind || x.scaled === y.scaled);
}

/** An entry that is added, or taken away. */
export interface Part {
  readonly entry: Entry;
  readonly minus: boolean;
}

/** Whether a footing comes to what is printed, as far as all of it is rounded. */
export function holds(line: Line, places: readonly Axis[], at: number, footing: Footing): boolean {
  const parts = partsOf(line, places, at, footing);
  if (!parts) return false;
  const whole = line.entries[at]!;
  const { value, slack } = added(parts);
  return Math.abs(value - whole.value) <= slack + whole.slack + Math.abs(whole.value) * 1e-9;
}

/** What parts come to, and how far that may be off. */
export function added(parts: readonly Part[]): { readonly value: number; readonly slack: number } {
  let value = 0;
  let slack = 0;
  for (const { entry, minus } of parts) {
    value += minus ? -entry.value : entry.value;
    slack += entry.slack;
  }
  return { value, slack };
}

/** What a part adds, exactly. */
export const signed = ({ entry, minus }: Part): Value => {
  const reading = entry.figure!.quantity.readings[0]!;
  return minus ? negative(reading) : reading;
};

/** What the parts come to, to the digit. */
export const exactly = (parts: readonly Part[]): Value => sum(parts.map(signed));
