import { type Span, shiftSpan } from '../span.ts';
import type { BoundBlock } from './bind/bind-article.ts';
import type { Check } from './check.ts';
import type { Placed } from './cluster.ts';
import type { Fact } from './fact.ts';
import { keptBy } from './keep.ts';
import { keyOf, type LedgerCheck, type LedgerEntry, partsOf, sayReading, stateOf } from './ledger.ts';
import type { Figure } from './passage.ts';
import type { Quantity } from './quantity.ts';

/** What a figure is about, in the ledger's words. */
type About = Pick<LedgerEntry, 'key' | 'parts'>;

const readingOf = keptBy((quantity: Quantity) => sayReading(quantity));
const aboutFact = keptBy((fact: Fact): About => ({ key: keyOf(fact), parts: partsOf(fact) }));

const unbound: About = { key: null, parts: null };
/** The key and the parts of what a figure is bound to; both null where it is not bound. */
export const aboutOf = (fact: Fact | null | undefined): About => (fact ? aboutFact(fact) : unbound);

/**
 * A figure at its place, and the checks that it takes part in as they are found. What the ledger says of it is put in
 * words when somebody reads them: an article is checked at every pause of the typing, and its ledger seldom looked at.
 */
export class Line implements Placed, LedgerEntry {
  readonly figure: Figure;
  readonly block: BoundBlock;
  readonly from: number;
  /** Most figures of a long article take part in none. */
  private told: Told[] | null = null;

  constructor(figure: Figure, block: BoundBlock, from: number) {
    this.figure = figure;
    this.block = block;
    this.from = from;
  }

  /** Takes note of a check of the figure; once, where the figure stands in it twice. */
  add(check: Told): void {
    if (!this.told) this.told = [check];
    else if (this.told.at(-1) !== check) this.told.push(check);
  }

  get checks(): readonly LedgerCheck[] {
    return this.told ? distinct(this.told) : unchecked;
  }

  get span(): Span {
    return shiftSpan(this.figure.span, this.from);
  }

  get quantity(): Quantity {
    return this.figure.quantity;
  }

  get raw(): string {
    return this.quantity.raw;
  }

  get reading(): string {
    return readingOf(this.quantity);
  }

  get key(): string | null {
    return aboutOf(this.fact).key;
  }

  get parts(): LedgerEntry['parts'] {
    return aboutOf(this.fact).parts;
  }

  get state(): LedgerEntry['state'] {
    return stateOf(this.fact !== null, this.told ?? unchecked);
  }

  private get fact(): Fact | null {
    return this.block.bound[this.figure.index] ?? null;
  }
}

const unchecked: readonly LedgerCheck[] = [];

/**
 * One of those that say the same of the same figures: several ways may lead to one sum. Where one of them accuses the
 * figures, another that weighs the same more loosely does not hold for them.
 */
function distinct(told: readonly Told[]): readonly Told[] {
  if (told.length < 2) return told;
  const seen = new Set<string>();
  const accused = new Set(told.flatMap((one) => (one.holds ? [] : what(one))));
  return told.filter((one) => {
    if (one.holds && accused.has(what(one))) return false;
    const said = JSON.stringify([what(one), one.holds, one.derivation]);
    return !seen.has(said) && seen.add(said);
  });
}

/** The relation and the figures, in whatever order they stand. */
const what = ({ relation, places }: Told): string =>
  JSON.stringify([relation, [...new Set(places.map(({ from }) => from))].sort((a, b) => a - b)]);

/** A check as the ledger tells it, one object for all of its figures. */
export class Told implements LedgerCheck {
  private readonly check: Check<Figure>;
  private readonly lines: readonly Line[];

  constructor(check: Check<Figure>, lines: readonly Line[]) {
    this.check = check;
    this.lines = lines;
  }

  get relation(): LedgerCheck['relation'] {
    return this.check.relation;
  }

  get holds(): boolean {
    return this.check.verdict === 'holds';
  }

  get derivation(): readonly string[] {
    return this.check.derivation;
  }

  get message(): LedgerCheck['message'] {
    return this.check.message;
  }

  get places(): readonly Span[] {
    return this.lines.map(({ span }) => span);
  }
}
