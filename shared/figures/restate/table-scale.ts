import { beside } from '../../beside.ts';
import { flatMap } from '../../flat-map.ts';
import { keptBy, keptByMembers, sameMembers } from '../keep.ts';
import { significantDigits } from '../printed.ts';
import type { Quantity } from '../quantity.ts';
import { Rational } from '../rational.ts';
import type { Table } from '../table/table.ts';
import { difference, times, type Value } from '../value.ts';
import { restates } from './explain.ts';
import type { Point } from './series.ts';

/** What a bare number of a table may count in, where neither caption nor cell says: ones, thousands, millions, 억… */
const scales = [0, 3, 6, 9, 4, 8, 12].map((exponent) => Rational.power10(exponent));

/** A scale under which a figure of a sentence agrees with a cell of a table. */
export interface Vote {
  readonly table: Table;
  /** Index among the scales. */
  readonly scale: number;
}

/** The votes of a figure for the scales under which it restates one of the points. */
export function votesOf(quantity: Quantity, points: readonly Point[]): readonly Vote[] {
  if (significantDigits(quantity) < 2) return [];
  return flatMap(statable(points), ({ point, value }) => {
    if (!isBare(point.figure.quantity) || !needsScale(quantity, point.figure.quantity)) return [];
    const scale = scales.findIndex((factor) => restates(quantity, times(value, factor)) === 'holds');
    return scale < 0 ? [] : [{ table: point.table, scale }];
  });
}

/** Who votes. */
export interface Voter {
  readonly votes: readonly Vote[];
}

/** The votes for one scale of a table. Of its voters, who voted first counts where scales are level. */
interface Tally {
  readonly scale: number;
  readonly first: { readonly voter: Voter; readonly place: number };
  /** The first vote of another voter. */
  second: number;
  count: number;
}

/** What one table's bare numbers count in, by the votes for it. As long as it is the same object, so are its answers. */
export interface Ballot {
  /** The scale that most figures but the given one find; null where none does. */
  of(but: Voter): number | null;
  /** Whether several figures but the given one find the same scale, and none another. */
  isSure(but: Voter): boolean;
}

/** Whoever is left out, several others find the same scale: one vote more or less changes nothing. */
const settled: readonly Ballot[] = scales.map((_, scale) => ({ of: () => scale, isSure: () => true }));

/** The votes for a table, one behind the other in the order of the text. */
class OpenBallot implements Ballot {
  private readonly table: Table;
  private readonly tallies = new Map<number, Tally>();
  /** How many votes one voter has at most. */
  private most = 0;

  constructor(table: Table, voters: readonly Voter[]) {
    this.table = table;
    let place = 0;
    for (const voter of voters) {
      const votes = this.votesOf(voter);
      this.most = Math.max(this.most, votes.length);
      for (const { scale } of votes) {
        const tally = this.tallies.get(scale);
        if (!tally) {
          const second = Number.POSITIVE_INFINITY;
          this.tallies.set(scale, { scale, first: { voter, place }, second, count: 1 });
        } else {
          tally.count += 1;
          if (tally.first.voter !== voter) tally.second = Math.min(tally.second, place);
        }
        place += 1;
      }
    }
  }

  /** The ballot that answers as this one does: the one for everybody, else the one of before where it does, else itself. */
  settle(before?: Ballot): Ballot {
    const [only, ...others] = this.tallies.values();
    if (!only || others.length > 0) return this;
    if (only.count - this.most > 1) return settled[only.scale]!;
    return before instanceof OpenBallot && before.isOnly(only) ? before : this;
  }

  /** Whether there are as many votes for a scale, and none for another: what it answers hangs on nothing else. */
  private isOnly({ scale, count }: Tally): boolean {
    return this.tallies.size === 1 && this.tallies.get(scale)?.count === count;
  }

  /** How many votes for a scale are left without those of one voter. */
  private left({ scale, count }: Tally, but: Voter): number {
    return count - this.votesOf(but).filter((vote) => vote.scale === scale).length;
  }

  private votesOf(voter: Voter): readonly Vote[] {
    return voter.votes.filter(({ table }) => table === this.table);
  }

  of(but: Voter): number | null {
    let best: { readonly scale: number; readonly left: number; readonly place: number } | null = null;
    for (const tally of this.tallies.values()) {
      const left = this.left(tally, but);
      const place = tally.first.voter === but ? tally.second : tally.first.place;
      if (left > 0 && (!best || left > best.left || (left === best.left && place < best.place)))
        best = { scale: tally.scale, left, place };
    }
    return best?.scale ?? null;
  }

  isSure(but: Voter): boolean {
    const left = Array.from(this.tallies.values(), (tally) => this.left(tally, but)).filter(
      (many) => many > 0,
    );
    return left.length === 1 && left[0]! > 1;
  }
}

/**
 * Counts the votes of an article's figures. A table whose voters are the same as the last time keeps its ballot, and where
 * all of them do, they are the same object as well.
 */
export function countVotes(): (voters: readonly Voter[]) => TableScales {
  const kept = beside<Table, { readonly voters: readonly Voter[]; readonly ballot: Ballot }>();
  const keptScales = beside<Table, TableScales>();
  return keptByMembers((voters) => {
    const ballots = new Map(
      Array.from(votersByTable(voters), ([table, own]) => {
        const before = kept.get(table);
        if (before && sameMembers(before.voters, own)) return [table, before.ballot];
        const ballot = new OpenBallot(table, own).settle(before?.ballot);
        kept.set(table, { voters: own, ballot });
        return [table, ballot];
      }),
    );
    const [first] = ballots.keys();
    const before = first && keptScales.get(first);
    if (before?.holds(ballots)) return before;
    const scales = new TableScales(ballots);
    if (first) keptScales.set(first, scales);
    return scales;
  });
}

/** What tables' bare numbers count in, by the sentences that restate them. */
export class TableScales {
  private readonly ballots: ReadonlyMap<Table, Ballot>;

  constructor(ballots: ReadonlyMap<Table, Ballot>) {
    this.ballots = ballots;
  }

  /** The scale that most figures but the given one find; null where none does. */
  of(table: Table, but: Voter): number | null {
    return this.ballots.get(table)?.of(but) ?? null;
  }

  /** Whether several figures but the given one find the same scale, and none another. */
  isSure(table: Table, but: Voter): boolean {
    return this.ballots.get(table)?.isSure(but) ?? false;
  }

  ballotOf(table: Table): Ballot | undefined {
    return this.ballots.get(table);
  }

  /** Whether these are the ballots of the same tables with the same answers. */
  holds(ballots: ReadonlyMap<Table, Ballot>): boolean {
    return (
      this.ballots.size === ballots.size &&
      Array.from(ballots).every(([table, ballot]) => this.ballots.get(table) === ballot)
    );
  }
}

function votersByTable(voters: readonly Voter[]): ReadonlyMap<Table, readonly Voter[]> {
  const byTable = new Map<Table, Voter[]>();
  for (const voter of voters) {
    for (const { table } of voter.votes) {
      const known = byTable.get(table);
      if (known?.at(-1) === voter) continue;
      if (known) known.push(voter);
      else byTable.set(table, [voter]);
    }
  }
  return byTable;
}

/** Whether the value of a point waits for its table's scale to be known. */
export const takesScale = ({ figure: { quantity } }: Point, stated: Quantity): boolean =>
  isBare(quantity) && needsScale(stated, quantity);

/** A point's values once its table's scale is known; null where it takes a scale that is not. */
export function scaledValues(
  { figure: { quantity: cell } }: Point,
  stated: Quantity,
  scale: number | null,
): readonly Value[] | null {
  if (!isBare(cell) || !needsScale(stated, cell)) return cell.readings;
  return scale === null ? null : cell.readings.map((reading) => times(reading, scales[scale]!));
}

/** A difference of one or two is almost anything once it is scaled. */
function telling({ strict }: Value): boolean {
  const middle = strict.middle()?.abs();
  if (!middle || !strict.lo || !strict.hi) return false;
  return strict.hi.value.sub(strict.lo.value).compare(middle.div(Rational.of(10))) <= 0;
}

/** What a sentence may state of bare cells: each cell, and the difference of neighbours. */
function statable(points: readonly Point[]): readonly { readonly point: Point; readonly value: Value }[] {
  const cells = flatMap(points, (point) => {
    const [value] = point.figure.quantity.readings;
    return value && isBare(point.figure.quantity) ? [{ point, value }] : [];
  });
  const steps = cells
    .slice(1)
    .map(({ point, value }, i) => ({ point, value: difference(value, cells[i]!.value) }));
  return [...cells, ...steps.filter(({ value }) => telling(value))];
}

/** Whether a figure of a sentence says its scale, and the cell may not. */
function needsScale(stated: Quantity, cell: Quantity): boolean {
  return (
    isScaled(stated) &&
    !(cell.unit.kind === 'money' && cell.unit.per !== null) &&
    (cell.unit.kind === 'money' || cell.unit.kind === 'plain' || cell.unit.kind === stated.unit.kind)
  );
}

function isScaled({ unit, raw }: Quantity): boolean {
  return (
    (unit.kind === 'money' && !/\d\s?원/.test(raw)) || /[조억만]|illion|\d\s?(?:bn|mn|[mk])\b/i.test(raw)
  );
}

/** A number without a scale of its own: `403,484`, `$ 849.8`. Its value is what is printed. */
const isBare = keptBy(({ unit, raw, readings }: Quantity): boolean => {
  if (unit.kind !== 'money' && unit.kind !== 'plain' && unit.kind !== 'count' && unit.kind !== 'shares')
    return false;
  const printed = /\d[\d,]*(?:\.\d+)?/.exec(raw)?.[0];
  const point = readings[0]?.point?.abs();
  return printed !== undefined && (point?.equals(Rational.parse(printed.replace(/,/g, ''))) ?? false);
});
