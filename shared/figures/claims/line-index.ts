import { keptByMembers } from '../keep.ts';
import { nearest } from '../nearest.ts';
import type { Quantity } from '../quantity.ts';
import type { Period } from '../reader/period.ts';
import type { Stretches } from '../stretches.ts';
import type { Table } from '../table/table.ts';
import type { Term } from '../words/terms.ts';
import type { Found } from './by-value.ts';
import { isGeneral } from './keys.ts';
import { type Line, nameOf } from './lines.ts';
import { type NamedLines, nameLines } from './named-lines.ts';
import { type Tabled, tabledOf } from './tabled.ts';

/** A line that a clause may mean. */
export interface Meant {
  readonly lines: readonly Line[];
  /** Telling words of the clause that neither the line nor what stands around it has. */
  readonly unknown: readonly string[];
  /** How much of the label the clause names, by weight; from 0 to 1. */
  readonly covered: number;
}

/** What is known of a table beside its lines. */
interface Setting extends Pick<Tabled, 'words' | 'periods'> {
  /** How many blocks with tables stand before its own. */
  readonly place: number;
}

/**
 * The lines of an article's tables by their words. Of many that answer alike only the nearest are given: `at` is the number
 * of blocks with tables that stand before whoever asks.
 */
export class LineIndex {
  readonly tabled: readonly Tabled[];
  private readonly named: NamedLines;
  private readonly settings = new Map<Table, Setting>();
  private readonly weights = new Map<string, number>();

  constructor(tabled: readonly Tabled[]) {
    this.tabled = tabled;
    this.named = nameLines(tabled.map(({ lines }) => lines));
    for (const [place, { lines, words, periods }] of tabled.entries()) {
      for (const { table } of lines) {
        if (!this.settings.has(table)) this.settings.set(table, { place, words, periods });
      }
    }
  }

  /** Totals of a line's table, or the lines that words name. */
  wholesOf({ table }: Line): readonly Line[] {
    return this.named.totals.get(table) ?? [];
  }

  /** Where a line's whole label that begins at a term ends; the term's own place where none does. */
  labelAt(sequence: readonly Term[], at: number): number {
    return this.named.phrases.longestAt(sequence, at)?.end ?? at;
  }

  /** The lines that are called the same, itself among them. */
  namesakesOf(line: Line): readonly Line[] {
    const lines = this.named.byName.get(nameOf(line)) ?? [];
    return lines.length > mostAlike ? [] : lines;
  }

  /** The times that the text above a line's table names. */
  timesOf({ table }: Line): readonly Period[] {
    return this.settings.get(table)?.periods ?? [];
  }

  /** The lines whose label has a word. */
  linesWith(key: string): readonly Line[] {
    return this.named.byKey.get(key) ?? [];
  }

  has(key: string): boolean {
    return this.named.byKey.has(key);
  }

  /** Whether a word may own metrics: it stands in no label that names one itself, as `charter` does in `Charter revenue`. */
  isSubject(key: string): boolean {
    const lines = this.named.byKey.get(key) ?? [];
    return lines.length === 0 || lines.some(({ keys }) => !keys.some((other) => other.startsWith('#')));
  }

  /** How much a word tells: the more, the fewer lines have it. */
  private weight(key: string): number {
    let known = this.weights.get(key);
    if (known === undefined) {
      const many = this.named.byKey.get(key)?.length ?? 0;
      known = (isGeneral(key) ? 0.3 : 1) * Math.log(1 + this.named.size / (1 + many));
      this.weights.set(key, known);
    }
    return known;
  }

  private isOfTable(line: Line, key: string): boolean {
    return line.corner.includes(key) || this.saysAbove(line, key);
  }

  knows(line: Line, key: string): boolean {
    return line.keys.includes(key) || line.around.has(key) || this.saysAbove(line, key);
  }

  /** Whether what stands around a line says a word of its label, so that a clause need not. */
  private around(line: Line, key: string): boolean {
    return key.startsWith('#') && this.saysAbove(line, key);
  }

  /** The cells whose digits may be rounded to these. */
  cellsWith(digits: string, at: number): readonly Found[] {
    return nearest(this.named.values.cellsWith(digits), ({ line }) => this.placeOf(line), at);
  }

  private readonly placeOf = ({ table }: Line): number => this.settings.get(table)!.place;

  /** Whether the text above a line's table says a word. */
  saysAbove({ table }: Line, key: string): boolean {
    return this.settings.get(table)?.words.has(key) ?? false;
  }

  /**
   * The lines of one name that a value stands in and that share a telling word with the text around it; a `Total` or a
   * `Balance at end of year` shares those of its table.
   */
  withValue(quantity: Quantity, words: ReadonlySet<string>, at: number): readonly Line[] {
    const lines = nearest(this.named.values.of(quantity), this.placeOf, at).filter((line) => {
      const telling = [...line.keys, ...line.aside].filter((key) => !isGeneral(key));
      return telling.length > 0
        ? telling.some((key) => words.has(key))
        : Array.from(words).some((key) => !isGeneral(key) && this.isOfTable(line, key));
    });
    return new Set(lines.map(nameOf)).size === 1 ? lines : [];
  }

  /** The lines that the words of a clause name best; `given` are words of what stands above it. */
  meant(keys: readonly string[], given: ReadonlySet<string>, at: number): Meant | null {
    const found = new Set<Line>();
    for (const key of keys) {
      const lines = this.named.byKey.get(key);
      if (lines && lines.length <= mostAlike) for (const line of lines) found.add(line);
    }
    let best: { lines: Line[]; unknown: readonly string[]; covered: number } | null = null;
    for (const line of found) {
      if (line.head.some((key) => !keys.includes(key) && !given.has(key) && !this.around(line, key)))
        continue;
      const measured = line.keys.some((key) => key.startsWith('#') && !keys.includes(key));
      const unknown = keys.filter((key) => (measured || !isGeneral(key)) && !this.knows(line, key));
      if (best && unknown.length > best.unknown.length) continue;
      let [own, all] = [0, 0];
      for (const key of line.keys) {
        const weight = this.weight(key);
        all += weight;
        if (keys.includes(key) || given.has(key)) own += weight;
      }
      const covered = all > 0 ? own / all : 0;
      const order = best ? unknown.length - best.unknown.length || best.covered - covered : -1;
      if (order < -1e-9 || !best) best = { lines: [line], unknown, covered };
      else if (order < 1e-9) best.lines.push(line);
    }
    if (!best) return null;
    const inOrder = best.lines.toSorted((a, b) => this.placeOf(a) - this.placeOf(b));
    const near = new Set(nearest(inOrder, this.placeOf, at));
    return { ...best, lines: best.lines.filter((line) => near.has(line)) };
  }
}

/** A word or a name that more lines than this share says nothing. */
const mostAlike = 60;

/** Indexes the lines of an article; null where it has no table. */
export function indexLines(blocks: Stretches): LineIndex | null {
  const tabled = tabledOf(blocks);
  return tabled.length === 0 ? null : indexOf(tabled);
}

const indexOf = keptByMembers((tabled: readonly Tabled[]) => new LineIndex(tabled));
