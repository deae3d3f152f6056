import { listAt } from '../group.ts';
import { keptByMembers } from '../keep.ts';
import type { Table } from '../table/table.ts';
import { PhraseIndex } from '../words/phrase-index.ts';
import { ValueIndex } from './by-value.ts';
import { type Line, nameOf } from './lines.ts';

/** The lines of an article's tables by what their own words and cells say, whatever stands around them. */
export class NamedLines {
  readonly byKey = new Map<string, Line[]>();
  readonly byName = new Map<string, Line[]>();
  readonly totals = new Map<Table, Line[]>();
  readonly phrases = new PhraseIndex<Line>();
  readonly values = new ValueIndex();
  readonly size: number;

  constructor(lines: readonly Line[]) {
    this.size = lines.length;
    for (const line of lines) {
      this.values.add(line);
      listAt(this.byName, nameOf(line)).push(line);
      this.phrases.add(line.terms, line);
      if (line.total) listAt(this.totals, line.table).push(line);
      for (const key of line.keys) listAt(this.byKey, key).push(line);
    }
  }
}

/** The lines of blocks with tables, given in the order of the text. */
export const nameLines = keptByMembers(
  (blocks: readonly (readonly Line[])[]): NamedLines => new NamedLines(blocks.flat()),
);
