import { meetsAny } from '../keep.ts';
import type { Quantity } from '../quantity.ts';
import type { Period } from '../reader/period.ts';
import type { Table } from '../table/table.ts';
import type { Term } from '../words/terms.ts';
import { type Found, soughtBy } from './by-value.ts';
import { changedBetween, digitsAsked, nameAsked } from './changed.ts';
import type { LineIndex, Meant } from './line-index.ts';
import type { Line } from './lines.ts';

/**
 * Asks an index of lines, and keeps in mind what it was asked: as long as an edit changes none of the answers, what was
 * made of them stands. A question that is not put by way of this class must not be put at all.
 */
export class Lookup {
  private index: LineIndex;
  private readonly at: number;
  private readonly asked = new Set<string>();
  private readonly lines = new Set<Line>();

  /** `at` is the number of blocks with tables that stand before the place that asks; it matters where lines are sought. */
  constructor(index: LineIndex, at = 0) {
    this.index = index;
    this.at = at;
  }

  /** Whether an index would have given the same answers at a place; from then on it is the one that is asked. */
  holdsIn(now: LineIndex, at = 0): boolean {
    if (this.at !== at) return false;
    if (this.index === now) return true;
    const changed = changedBetween(this.index, now);
    if (!changed || meetsAny(this.asked, changed.asked) || meetsAny(this.lines, changed.lines)) return false;
    this.index = now;
    return true;
  }

  /** The tables that the answers came from. */
  get tables(): ReadonlySet<Table> {
    return new Set(Array.from(this.lines, ({ table }) => table));
  }

  wholesOf(line: Line): readonly Line[] {
    this.lines.add(line);
    return this.index.wholesOf(line);
  }

  timesOf(line: Line): readonly Period[] {
    this.lines.add(line);
    return this.index.timesOf(line);
  }

  labelAt(sequence: readonly Term[], at: number): number {
    for (const form of sequence[at]?.forms ?? []) this.asked.add(form);
    return this.index.labelAt(sequence, at);
  }

  namesakesOf(line: Line): readonly Line[] {
    this.asked.add(nameAsked(line));
    return this.told(this.index.namesakesOf(line));
  }

  has(key: string): boolean {
    this.asked.add(key);
    return this.index.has(key);
  }

  isSubject(key: string): boolean {
    this.asked.add(key);
    return this.index.isSubject(key);
  }

  knows(line: Line, key: string): boolean {
    this.lines.add(line);
    this.asked.add(key);
    return this.index.knows(line, key);
  }

  withValue(quantity: Quantity, words: ReadonlySet<string>): readonly Line[] {
    this.asked.add(digitsAsked(soughtBy(quantity)));
    return this.told(this.index.withValue(quantity, words, this.at));
  }

  cellsWith(digits: string): readonly Found[] {
    this.asked.add(digitsAsked(digits));
    const found = this.index.cellsWith(digits, this.at);
    for (const { line } of found) this.lines.add(line);
    return found;
  }

  saysAbove(line: Line, key: string): boolean {
    this.lines.add(line);
    this.asked.add(key);
    return this.index.saysAbove(line, key);
  }

  meant(keys: readonly string[], given: ReadonlySet<string>): Meant | null {
    for (const key of keys) this.asked.add(key);
    const meant = this.index.meant(keys, given, this.at);
    if (meant) this.told(meant.lines);
    return meant;
  }

  private told(lines: readonly Line[]): readonly Line[] {
    for (const line of lines) this.lines.add(line);
    return lines;
  }
}
