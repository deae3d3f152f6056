import { shiftSpan } from '../span.ts';
import type { BoundBlock } from './bind/bind-article.ts';
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
export const aboutOf = (fact: Fact | null | undefined): About => (fact ? aboutFact(fact) : unbound);

/**
 * A figure at its place, and the checks that it takes part in as they are found. What the ledger says of it is put in
 * words when somebody reads them: an article is checked at every pause of the typing, and its ledger seldom looked at.
 */
export class Line implements Placed, LedgerEntry {
  readonly figure: Figure;
  readonly block: BoundBlock;
  readonly from: number;
  readonly span: LedgerEntry['span'];
  readonly checks: LedgerCheck[] = [];

  constructor(figure: Figure, block: BoundBlock, from: number) {
    this.figure = figure;
    this.block = block;
    this.from = from;
    this.span = shiftSpan(figure.span, from);
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
    return stateOf(this.fact !== null, this.checks);
  }

  private get fact(): Fact | null {
    return this.block.bound[this.figure.index] ?? null;
  }
}
